import type { ExtractedCitation, ExtractedNote, Extraction } from '#schema/extraction.js';
import type { Span } from '#schema/selector.js';
import { agrees, FIELDS, found, given } from './fields.js';
import { folded, foldedPin } from './measures.js';
import { compareWorks } from './compare-works.js';
import type { Tally } from './tally.js';
import type { GoldCitation, GoldDocument, GoldNote } from './truth.js';

/** A true citation and what was read for it; keys are "note.index". */
export interface Pair {
  readonly key: string;
  readonly gold: GoldCitation;
  readonly read: ExtractedCitation | null;
}

/** Adds one document's counts to the tally. */
export function compareDocument(gold: GoldDocument, extraction: Extraction, tally: Tally): void {
  const notes = extraction.notes.filter((note) => note.number > 0);
  const read = new Map(notes.map((note) => [note.number, note]));
  compareNotes(gold, notes, read, tally);
  if (!['light', 'heavy', 'old scan'].includes(gold.damage)) compareFindings(gold, extraction, tally);
  const pairs = gold.notes.flatMap((note) =>
    pair(note, read.get(note.number)?.citations ?? [], gold.name, tally),
  );
  const predicted = notes.reduce((sum, note) => sum + note.citations.length, 0);
  tally.found('citations found', pairs.filter((one) => one.read).length, predicted, pairs.length);
  for (const one of pairs) {
    compareCitation(one, gold.name, tally);
    if (one.gold.form === 'full') compareFields(one, gold.name, tally);
  }
  compareWorks(pairs, gold.name, tally);
}

function compareNotes(
  gold: GoldDocument,
  notes: readonly ExtractedNote[],
  read: ReadonlyMap<number, ExtractedNote>,
  tally: Tally,
): void {
  let starts = 0;
  let calls = 0;
  for (const note of gold.notes) {
    const where = `${gold.name} note ${note.number}`;
    const other = read.get(note.number);
    const begins = other?.spans[0]?.[0] ?? -100;
    if (Math.abs(begins - note.span[0]) <= 12) {
      starts += 1;
      const right = Math.abs((other?.spans.at(-1)?.[1] ?? -100) - note.span[1]) <= 3;
      tally.rate('notes with the right end', right ? 1 : 0, 1);
      if (!right)
        tally.miss(
          'note end',
          where,
          `…${other?.text.slice(-60) ?? ''} | ${gold.text.slice(note.span[1] - 40, note.span[1])}`,
        );
    } else {
      tally.rate('notes with the right end', 0, 1);
      tally.miss('note', where, `${other ? 'elsewhere' : 'none'}: ${shown(gold, note.span)}`);
    }
    if (!note.callOut) continue;
    if (other?.callOut && Math.abs(other.callOut[0] - note.callOut[0]) <= 4) calls += 1;
    else
      tally.miss(
        'call-out',
        where,
        `${gold.text.slice(note.callOut[0] - 25, note.callOut[1])} | read ${JSON.stringify(other?.callOut ?? null)}`,
      );
  }
  tally.found('notes found', starts, notes.filter((note) => note.spans.length > 0).length, gold.notes.length);
  tally.found(
    'call-outs linked',
    calls,
    notes.filter((note) => note.callOut).length,
    gold.notes.filter((note) => note.callOut).length,
  );
}

/** These apparatuses have no faults: a check that reports one of an undamaged document is wrong. */
function compareFindings(gold: GoldDocument, extraction: Extraction, tally: Tally): void {
  const faults = extraction.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const notes = new Set(faults.map(({ note }) => note));
  tally.rate('notes with a false finding', notes.size, gold.notes.length);
  for (const { rule, note, message } of faults)
    tally.miss('false finding', `${gold.name} note ${note ?? ''}`, `${rule}: ${message}`);
}

/** Matches the true citations of a note with those read, one to one, best overlap first. */
function pair(note: GoldNote, read: readonly ExtractedCitation[], name: string, tally: Tally): Pair[] {
  const options = note.citations
    .flatMap((gold, i) => read.map((other, j) => ({ i, j, overlap: overlap(gold.span, extent(other)) })))
    .filter(({ overlap: share }) => share >= 0.4)
    .sort((a, b) => b.overlap - a.overlap);
  const mine = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of options) {
    if (mine.has(i) || taken.has(j)) continue;
    mine.set(i, j);
    taken.add(j);
  }
  const where = `${name} note ${note.number}`;
  read.forEach((other, j) => {
    if (!taken.has(j)) tally.miss('citation invented', where, `${other.form}: ${other.text.slice(0, 90)}`);
  });
  return note.citations.map((gold, i): Pair => {
    const j = mine.get(i);
    return { key: `${note.number}.${i + 1}`, gold, read: (j === undefined ? null : read[j]) ?? null };
  });
}

function compareCitation({ key, gold, read }: Pair, name: string, tally: Tally): void {
  const where = `${name} ${key}`;
  const score = (measure: string, right: boolean, detail: string): void => {
    tally.rate(measure, right ? 1 : 0, 1);
    if (!right && read) tally.miss(measure, where, detail);
  };
  if (!read) tally.miss('citation missed', where, `${gold.form} ${gold.kind ?? ''} ${gold.work ?? ''}`);
  const [start, end] = read ? extent(read) : [-100, -100];
  const exact = Math.abs(start - gold.span[0]) <= 2 && Math.abs(end - gold.span[1]) <= 3;
  score(
    'exact span',
    exact,
    `${gold.form}: ${read?.text.slice(0, 30) ?? ''} … ${read?.text.slice(-30) ?? ''} (${start - gold.span[0]}, ${end - gold.span[1]})`,
  );
  score(
    'form',
    read?.form === gold.form,
    `${read?.form ?? ''} for ${gold.form}: ${read?.text.slice(0, 90) ?? ''}`,
  );
  if (gold.kind)
    score(
      'kind',
      read?.kind === gold.kind,
      `${read?.kind ?? 'none'} for ${gold.kind} (${gold.form}): ${read?.text.slice(0, 90) ?? ''}`,
    );
  score(
    'signal',
    read !== null && folded(read.signal) === folded(gold.signal),
    `${read?.signal ?? 'none'} for ${gold.signal ?? 'none'}: ${read?.text.slice(0, 60) ?? ''}`,
  );
  if (read && (gold.pinpoint || (read.pinpoint && !samePin(read, gold)))) {
    score(
      'pinpoint',
      samePin(read, gold),
      `${read.pinpoint ?? 'none'} for ${gold.pinpoint ?? 'none'}: ${read.text.slice(-70)}`,
    );
  }
}

function compareFields({ key, gold, read }: Pair, name: string, tally: Tally): void {
  for (const field of FIELDS) {
    const truth = gold.fields[field];
    const value = read ? found(read, field) : null;
    const right = given(truth) && given(value) && agrees(field, value, truth) ? 1 : 0;
    tally.found(`field ${field}`, right, given(value) ? 1 : 0, given(truth) ? 1 : 0);
    tally.found('all fields', right, given(value) ? 1 : 0, given(truth) ? 1 : 0);
    if (right === 0 && read && (given(truth) || given(value))) {
      tally.miss(
        `field ${field}`,
        `${name} ${key}`,
        `${JSON.stringify(value)} for ${JSON.stringify(truth)}: ${read.text.slice(0, 110)}`,
      );
    }
  }
}

/** A section that is part of a code's own number may be given as pinpoint too. */
function samePin(read: ExtractedCitation, gold: GoldCitation): boolean {
  if (foldedPin(read.pinpoint) === foldedPin(gold.pinpoint)) return true;
  return (
    gold.pinpoint === null &&
    gold.fields.identifier.some((value) => value.endsWith(` ${read.pinpoint ?? ''}`))
  );
}

const extent = (citation: ExtractedCitation): Span => [
  citation.spans[0]?.[0] ?? -1,
  citation.spans.at(-1)?.[1] ?? -1,
];

function overlap(a: Span, b: Span): number {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return both <= 0 ? 0 : both / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

const shown = (gold: GoldDocument, span: Span): string =>
  gold.text.slice(span[0] - 8, span[0] + 60).replace(/\s+/gu, ' ');
