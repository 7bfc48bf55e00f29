import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** ICC-02/05-01/09, ICC-02/05, and what stands where one of these should: ICC-02/05/01/09, ICC 02/05-01/09. */
const NUMBER =
  /\bICC[- ](?<a>\d{1,2})[-/.](?<b>\d{2})(?:(?<join>[-/.])(?<c>\d{2})[-/.](?<d>\d{2}))?(?![\d/])/;
const GOOD = /^ICC-\d{2}\/\d{2}(?:-\d{2}\/\d{2})?$/;

/** A number that the International Criminal Court does not give: situation and case are two figures, slash, two figures. */
export const malformedDocket: Rule = {
  rule: 'malformed-docket',
  code: 'DOC-01',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Regulations of the Registry of the International Criminal Court, numbering of records',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const found = NUMBER.exec(cited.citation.text);
  if (!found || GOOD.test(found[0])) return [];
  const { a = '', b = '', c, d = '' } = found.groups ?? {};
  const expected = `ICC-${a.padStart(2, '0')}/${b}${c === undefined ? '' : `-${c}/${d}`}`;
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected "${found[0]}", expected "${expected}", as the Court numbers its cases`,
      suggestion: expected,
      spans: placeOf(found[0], cited, desk),
    }),
  ];
}
