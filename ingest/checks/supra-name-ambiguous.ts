import { bare } from '#ingest/works/fold.js';
import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { once } from './desk/memo.js';
import { grouped, type Cited, type CitedInFull, type Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Supra to a note that cites several works by the author named, without a title. */
export const supraNameAmbiguous: Rule = {
  rule: 'supra-name-ambiguous',
  code: 'SUP-07',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R29.2 and R31.2; Bluebook rule 4.2(b); OSCOLA 1.2.2',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, note } = cited;
  if (citation.form !== 'supra' || citation.targetNote === null || citation.name === null || !note) return [];
  const target = desk.note(note.series, citation.targetNote);
  const name = bare(citation.name);
  if (!target || name === '') return [];
  const there = fullsByNote(desk).get(target) ?? [];
  if (there.some(({ citation: full }) => bare(full.hereinafter ?? '') === name)) return [];
  const named = there.filter((one) => familyNames(one) === name);
  // MALLOY is the author of the book, Malloy that of the article beside it
  const alike = named.filter((one) => inCapitals(one) === isCapitals(citation.name ?? ''));
  const fitting = alike.length > 0 ? alike : named;
  const works = [...new Set(fitting.map(({ work }) => work.id))];
  if (works.length < 2) return [];
  return [
    at(cited, {
      confidence: 0.8,
      message: `Unexpected ${citation.name} alone where note ${target.number} cites ${works.length} works by that name, expected a title or a short name with it`,
      evidence: fitting.map(evidence),
    }),
  ];
}

const fullsByNote = once((desk: Desk) =>
  grouped(
    desk.fulls.filter(({ citation }) => !citation.nested),
    ({ note }) => note,
  ),
);

const isCapitals = (text: string) => text === text.toUpperCase();

function inCapitals({ citation }: CitedInFull): boolean {
  return citation.reading.authors.every(isCapitals);
}

/** "leemoe" of a work by Ann Lee and Bo Moe. */
function familyNames({ citation }: CitedInFull): string {
  return bare(citation.reading.authors.map((author) => author.split(/\s+/).at(-1) ?? '').join(''));
}
