import { at, evidence } from './desk/place.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** "Lee, supra, at 5": supra without the number of the note that has the full citation. */
export const supraWithoutNumber: Rule = {
  rule: 'supra-without-number',
  code: 'SUP-05',
  severity: 'warning',
  byDefault: 'on',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook rule 4.2; Indigo Book R31.2',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, work, note, outcome } = cited;
  if (citation.form !== 'supra' || citation.targetNote !== null || !note || !work || citation.nested)
    return [];
  // decisions and laws have other short forms
  if (work.reading.kind === 'case' || work.reading.kind === 'legislation') return [];
  if (outcome.status !== 'resolved' || /\bnotes?\b|\bn\.|\binfra\b/i.test(citation.text)) return [];
  const first = desk.fullsOf(work.id).find((full) => full.note?.series === note.series);
  if (!first?.note || first.note.number >= note.number) return [];
  const { number } = first.note;
  return [
    at(cited, {
      confidence: 0.75,
      message: `Unexpected supra without a number, expected "supra note ${number}"`,
      suggestion: citation.text.replace(/\bsupra\b/i, (word) => `${word} note ${number}`),
      evidence: [evidence(first)],
    }),
  ];
}
