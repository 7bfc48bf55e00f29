import type { MarkedNote, Page, Run } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { PLAIN, RAISED, sameLook, type Look } from './look.js';

/** A note and its mark. `key` is what call-out and note have in common in the markup. */
export interface NoteMark {
  readonly key: string;
  /** 0 for marks that count nothing (*, †). */
  readonly number: number;
  readonly label: string;
}

/** What stands between two stretches of text; the widest that was asked for is written. */
const GAPS = { none: '', blank: ' ', line: '\n', block: '\n\n' } as const;
type Gap = keyof typeof GAPS;
const ORDER: readonly Gap[] = ['none', 'blank', 'line', 'block'];

/**
 * Lays marked-up text out as plain text: blocks with a blank line between, notes as blocks that begin with
 * their label. Blanks are collapsed, as a browser does. Keeps what the markup says of looks, pages and notes.
 */
export class Flow {
  private readonly parts: string[] = [];
  private length = 0;
  private gap: Gap = 'none';
  /** What is written next stands beside what was written last, whatever blocks begin. */
  private beside = false;
  private readonly runs: Run[] = [];
  /** The next text begins a run of its own. */
  private apart = true;
  private readonly breaks: { readonly at: number; readonly label: string | null }[] = [];
  private readonly called = new Map<string, Span>();
  private readonly noted: (NoteMark & { readonly span: Span | null })[] = [];
  private readonly waiting: (NoteMark & { readonly write: () => void })[] = [];

  write(words: string, look: Look): void {
    const collapsed = words.replace(/[ \t\r\n\f]+/g, ' ');
    const bare = collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (bare !== collapsed) this.widen('blank');
    const text = bare.endsWith(' ') ? bare.slice(0, -1) : bare;
    if (text !== '') this.run(this.put(text), look);
    if (text !== bare) this.widen('blank');
  }

  /** What follows stands on a new line. */
  line(): void {
    this.widen('line');
  }

  /** What follows is a new paragraph. */
  block(): void {
    this.widen('block');
  }

  /** What follows stands on the same line, after a blank: a paragraph after its number. */
  runOn(): void {
    this.widen('blank');
    this.beside = true;
  }

  /** A new page begins, with the label that is printed on it. */
  page(label: string | null): void {
    if (this.breaks.at(-1)?.at === this.length) this.breaks.pop();
    this.breaks.push({ at: this.length, label });
    this.apart = true;
  }

  /** A note's mark in the text. A second one for the same note is text that no run shows. */
  call(key: string, words: string): void {
    if (words.trim() === '') return;
    this.apart = true;
    const span = this.put(words.trim());
    if (!this.called.has(key)) {
      this.called.set(key, span);
      this.run(span, RAISED);
    }
    this.apart = true;
  }

  isCalled(key: string): boolean {
    return this.called.has(key);
  }

  /** A note, here: `write` writes its text. */
  note(mark: NoteMark, write: () => void): void {
    this.block();
    this.apart = true;
    this.put(mark.label);
    this.widen('blank');
    this.apart = true;
    const before = this.runs.length;
    write();
    const first = this.runs[before];
    const last = this.runs.at(-1);
    this.noted.push({ ...mark, span: first && last ? [first.span[0], last.span[1]] : null });
    this.block();
    this.apart = true;
  }

  /** A note whose text is written after the body, in the order of these calls. */
  noteLater(mark: NoteMark, write: () => void): void {
    this.waiting.push({ ...mark, write });
  }

  /** Keys of the notes, in the order in which `end` gives them. */
  keys(): readonly string[] {
    return this.noted.map(({ key }) => key);
  }

  /** The text with all that is known of it; the flow is not written to afterwards. */
  end(): { readonly text: string; readonly pages: readonly Page[]; readonly notes: readonly MarkedNote[] } {
    for (let at = 0; at < this.waiting.length; at++) {
      const later = this.waiting[at];
      if (later) this.note(later, later.write);
    }
    const text = this.parts.join('');
    const notes = this.noted.map(({ key, number, label, span }) => ({
      number,
      label,
      spans: span ? [span] : [],
      callOut: this.called.get(key) ?? null,
    }));
    return { text, pages: this.pages(text.length), notes };
  }

  private widen(gap: Gap): void {
    if (this.beside && gap !== 'blank') return;
    if (ORDER.indexOf(gap) > ORDER.indexOf(this.gap)) this.gap = gap;
  }

  /** Writes what stands between, then `text`. Gives the span of `text`. */
  private put(text: string): Span {
    const between = this.length === 0 ? '' : GAPS[this.gap];
    this.gap = 'none';
    this.beside = false;
    this.parts.push(between, text);
    const start = this.length + between.length;
    this.length = start + text.length;
    return [start, this.length];
  }

  private run(span: Span, look: Look): void {
    const last = this.runs.at(-1);
    if (last && !this.apart && sameLook(last, look)) {
      this.runs[this.runs.length - 1] = { ...last, span: [last.span[0], span[1]] };
    } else {
      const { italic, smallCaps, raised } = { ...PLAIN, ...look };
      this.runs.push({ span, box: null, size: null, italic, smallCaps, raised });
    }
    this.apart = false;
  }

  private pages(length: number): Page[] {
    const starts = this.breaks[0]?.at === 0 ? this.breaks : [{ at: 0, label: null }, ...this.breaks];
    let from = 0;
    return starts.map(({ at, label }, index): Page => {
      const end = starts[index + 1]?.at ?? length;
      const first = from;
      while (from < this.runs.length && (this.runs[from]?.span[0] ?? end) < end) from++;
      const runs = this.runs.slice(first, from);
      return { number: index + 1, label, span: [at, end], size: null, runs, regions: [], confidence: null };
    });
  }
}
