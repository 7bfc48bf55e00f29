import { at } from './desk/place.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Compare, and nothing that it is compared with. */
export const compareWithoutWith: Rule = {
  rule: 'compare-without-with',
  code: 'SIG-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R4.7; Bluebook rule 1.2(b)',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, note } = cited;
  if (!note || citation.nested || !/^(?:but )?compare\b/i.test(citation.signal ?? '')) return [];
  const view = desk.view(note);
  const from = view.text.indexOf(citation.text);
  if (
    note.status !== 'read' ||
    from < 0 ||
    /\b(?:with|contrast|and|to)\b/i.test(view.text.slice(from + citation.text.length))
  )
    return [];
  return [
    at(cited, {
      confidence: 0.75,
      message: `Unexpected ${citation.signal ?? 'Compare'} without what it is compared with, expected "with" and another source`,
    }),
  ];
}
