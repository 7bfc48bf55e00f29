import type { Cited, Desk } from './desk/index.js';
import { at } from './desk/place.js';
import { mayCite } from './desk/prose.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** Id. although the note before cites nothing: it has prose or a cross-reference only, or is lost. */
export const idAfterGap: Rule = {
  rule: 'id-after-gap',
  code: 'IDX-04',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R6.2.2 and R29.1; OSCOLA 1.2.3',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, note } = cited;
  if (citation.form !== 'id' || citation.nested || !note || note.number < 2) return [];
  const sources = desk.inNote(note).filter((one) => one.citation.form !== 'crossref');
  if (sources[0] !== cited) return [];
  const before = desk.note(note.series, note.number - 1);
  const earlier = desk.read.citations.some(
    ({ place, form }) => place.in === 'note' && place.note < note.number && form !== 'crossref',
  );
  if (!before || before.status === 'lost' || !earlier) return [];
  const there = desk.inNote(before);
  if (there.some((one) => one.citation.form !== 'crossref')) return [];
  if (mayCite(desk, before)) return [];
  const state = there.length > 0 ? 'only points to another place' : 'cites no source';
  return [
    at(cited, {
      confidence: 0.75,
      message: `Unexpected ${citation.text} after note ${before.number}, which ${state}, expected a short form that names its source`,
    }),
  ];
}
