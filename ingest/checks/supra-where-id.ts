import { at, evidence } from './desk/place.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Supra of a source that the note before cites alone, so that Id. would do. Off by default: nobody is misled. */
export const supraWhereId: Rule = {
  rule: 'supra-where-id',
  code: 'IDX-08',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook rule 4.1; Indigo Book R15.2',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, note, work } = cited;
  if (citation.form !== 'supra' || !note || !work || citation.nested || desk.inNote(note)[0] !== cited)
    return [];
  const before = desk.note(note.series, note.number - 1);
  if (before?.status !== 'read') return [];
  const there = desk.inNote(before);
  const [first] = there;
  if (!first || there.some((one) => one.work?.id !== work.id)) return [];
  const rest = citation.pinpoint === null ? '' : ` ${citation.pinpoint}`;
  return [
    at(cited, {
      confidence: 0.8,
      message: `Unexpected supra of the source that note ${before.number} cites alone, expected Id.`,
      suggestion: `Id.${rest}`,
      evidence: [evidence(first)],
    }),
  ];
}
