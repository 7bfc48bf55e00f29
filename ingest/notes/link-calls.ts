import type { Span } from '#schema/selector.js';
import type { DraftNote } from './assemble.js';
import { callLikeness } from './call-likeness.js';
import type { CallCandidate, Stretch } from './evidence.js';

/** Call-outs looked at for one note where pages are not known: so many characters before it. */
const REACH = 8000;
/** Candidates looked at for one note; no page has so many. */
const MOST_CALLS = 400;
/** What it is worth to call a note at all, over leaving it without. */
const LINK = 0.8;
/** Less for a note that is lost: its call-out may be lost with it. */
const LINK_LOST = 0.1;
/** What speaks against a call-out on the page before its note. */
const PAGE_BEFORE = 0.8;

/**
 * The call-out of each note, or null: notes are called in sequence, on their own page or the one before, so the
 * best pairing in order of notes and of places wins. `clean`: call-outs are read as numbers, misread ones are few.
 * Time: notes times the candidates on their pages.
 */
export function linkCalls(
  text: string,
  notes: readonly DraftNote[],
  calls: readonly CallCandidate[],
  stretches: readonly Stretch[],
  reading: { readonly paged: boolean; readonly clean: boolean },
): (Span | null)[] {
  const likely = reading.clean ? calls.filter(({ number, weight }) => number > 0 || weight >= 1) : calls;
  const inBody = callsInBody(likely, stretches);
  const placed = onBodyPages(notes, stretches);
  const windows = windowsOf(placed, inBody, { paged: reading.paged, reach: reachOf(notes, stretches) });
  return new Pairing(text, placed, inBody, windows).best();
}

/**
 * For a page on which notes begin the first page that may call them: the one before, or those over which a long
 * note ran that put off all notes after it.
 */
function reachOf(notes: readonly DraftNote[], stretches: readonly Stretch[]): (page: number) => number {
  const begun = new Set(notes.map(({ page }) => page));
  const filled = new Set(stretches.filter(({ kind }) => kind === 'notes').map(({ page }) => page));
  return (page) => {
    let first = page - 1;
    while (filled.has(first) && !begun.has(first)) first--;
    return Math.max(0, first);
  };
}

/** A page of notes only is called from the page before it that has a body: notes are put there. */
function onBodyPages(notes: readonly DraftNote[], stretches: readonly Stretch[]): DraftNote[] {
  const withBody = new Set(stretches.filter(({ kind }) => kind === 'body').map(({ page }) => page));
  let from = 0;
  let body = 0;
  return notes.map((note): DraftNote => {
    if (note.page < 0) return note;
    for (let page = from; page <= note.page; page++) if (withBody.has(page)) body = page;
    from = Math.max(from, note.page);
    return { ...note, page: body };
  });
}

/** Those that stand in the body. Both are by offset. */
export function callsInBody(calls: readonly CallCandidate[], stretches: readonly Stretch[]): CallCandidate[] {
  const body = stretches.filter(({ kind }) => kind === 'body');
  const sorted = body.every(({ span }, at) => at === 0 || (body[at - 1]?.span[1] ?? 0) <= span[0])
    ? body
    : [...body].sort((a, b) => a.span[0] - b.span[0]);
  let at = 0;
  return calls.filter(({ span }) => {
    while (at < sorted.length && (sorted[at]?.span[1] ?? 0) <= span[0]) at++;
    const stretch = sorted[at];
    return stretch !== undefined && stretch.span[0] <= span[0];
  });
}

/** Which candidates a note may be called at: [from, to), both rising from note to note. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

function windowsOf(
  notes: readonly DraftNote[],
  calls: readonly CallCandidate[],
  { paged, reach }: { readonly paged: boolean; readonly reach: (page: number) => number },
): Window[] {
  const starts = notes.map((note) => note.spans[0]?.[0] ?? -1);
  const nextStart = fromRight(starts);
  const nextPage = fromRight(notes.map(({ page }) => page));
  let from = 0;
  let to = 0;
  let page = 0;
  return notes.map((note, at): Window => {
    // a lost note is called after the note before it and before the note after it
    if (note.page >= 0) page = note.page;
    const firstPage = reach(page);
    const lastPage = note.page >= 0 ? note.page : (nextPage[at] ?? page);
    const start = nextStart[at] ?? Infinity;
    while (from < calls.length && isBefore(calls[from], firstPage, start - REACH, paged)) from++;
    while (to < calls.length && !isAfter(calls[to], lastPage, start, paged)) to++;
    return { from: Math.max(from, to - MOST_CALLS), to: Math.max(from, to) };
  });
}

/** For each place the next value that is not -1. */
function fromRight(values: readonly number[]): number[] {
  let next: number | undefined;
  return values
    .map((_, at) => {
      const value = values[values.length - 1 - at] ?? -1;
      if (value >= 0) next = value;
      return next ?? Infinity;
    })
    .reverse();
}

function isBefore(call: CallCandidate | undefined, page: number, start: number, paged: boolean): boolean {
  return call !== undefined && (paged ? call.page < page : call.span[0] < start);
}

function isAfter(call: CallCandidate | undefined, page: number, start: number, paged: boolean): boolean {
  return call === undefined || (paged ? call.page > page : call.span[0] >= start);
}

const SKIP = 0;
const EARLIER = 1;
const USE = 2;

/** Alignment of notes and call-outs in order. `value[j]`: the best with the notes so far and call-outs up to j. */
class Pairing {
  private readonly value: Float64Array;
  private readonly choices: Uint8Array[] = [];
  private reached = 0;

  constructor(
    private readonly text: string,
    private readonly notes: readonly DraftNote[],
    private readonly calls: readonly CallCandidate[],
    private readonly windows: readonly Window[],
  ) {
    this.value = new Float64Array(calls.length + 1);
  }

  best(): (Span | null)[] {
    this.notes.forEach((note, at) =>
      this.choices.push(this.step(note, this.windows[at] ?? { from: 0, to: 0 })),
    );
    return this.trace();
  }

  /** value[j + 1] belongs to call-out j, value[0] to none. */
  private step(note: DraftNote, { from, to }: Window): Uint8Array {
    for (let j = this.reached; j < to; j++) this.value[j + 1] = this.value[j] ?? 0;
    this.reached = Math.max(this.reached, to);
    const choice = new Uint8Array(to - from);
    let diagonal = this.value[from] ?? 0;
    for (let j = from; j < to; j++) {
      const skip = this.value[j + 1] ?? 0;
      const earlier = j > from ? (this.value[j] ?? 0) : -Infinity;
      const use = diagonal + this.worth(note, j);
      diagonal = skip;
      const best = Math.max(skip, earlier, use);
      choice[j - from] =
        best === use && use > skip && use > earlier
          ? USE
          : best === earlier && earlier > skip
            ? EARLIER
            : SKIP;
      this.value[j + 1] = best;
    }
    for (let j = to; j < this.reached; j++)
      this.value[j + 1] = Math.max(this.value[j + 1] ?? 0, this.value[j] ?? 0);
    return choice;
  }

  private worth(note: DraftNote, j: number): number {
    const call = this.calls[j];
    if (!call) return -1;
    const printed = this.text.slice(call.span[0], Math.min(call.span[1], call.span[0] + 5));
    const pageBefore = note.page > call.page ? PAGE_BEFORE : 0;
    const link = note.status === 'lost' ? LINK_LOST : LINK;
    return link + call.weight - 0.5 - pageBefore + callLikeness(printed, call.number, note.number);
  }

  private trace(): (Span | null)[] {
    const spans: (Span | null)[] = this.notes.map(() => null);
    let j = this.calls.length - 1;
    for (let at = this.notes.length - 1; at >= 0; at--) {
      const { from, to } = this.windows[at] ?? { from: 0, to: 0 };
      j = Math.min(j, to - 1);
      while (j >= from && this.choices[at]?.[j - from] === EARLIER) j--;
      if (j < from || this.choices[at]?.[j - from] !== USE) continue;
      spans[at] = this.calls[j]?.span ?? null;
      j--;
    }
    return spans;
  }
}
