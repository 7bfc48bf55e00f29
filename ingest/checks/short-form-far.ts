import { at, evidence } from './desk/place.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Notes within which a decision must have been cited before its short form. */
const WINDOW = 5;

/** The short form of a decision that none of the five notes before cites. Off by default: nobody is misled. */
export const shortFormFar: Rule = {
  rule: 'short-form-far',
  code: 'SUP-10',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook rule 10.9; Indigo Book R6.2.3',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, note, work } = cited;
  if (citation.form !== 'short' || !note || work?.reading.kind !== 'case' || citation.nested) return [];
  const before = desk
    .citing(work.id)
    .findLast((one) => one.note?.series === note.series && one.note.number < note.number);
  const here = desk.inNote(note).find((one) => one.work?.id === work.id);
  if (!before?.note || here !== cited || note.number - before.note.number <= WINDOW) return [];
  return [
    at(cited, {
      confidence: 0.8,
      message: `Unexpected short form of ${work.label}, last cited in note ${before.note.number}, expected the full citation after more than ${WINDOW} notes`,
      evidence: [evidence(before)],
    }),
  ];
}
