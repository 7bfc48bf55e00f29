import { words } from '#ingest/works/fold.js';
import { iccCases } from '#ingest/tables/icc-cases.js';
import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

const NUMBER = /\bICC-\d\d\/\d\d-\d\d\/\d\d(?!\d)/;

/** A number of the International Criminal Court beside the name of another of its cases. */
export const docketOfAnotherCase: Rule = {
  rule: 'docket-of-another-case',
  code: 'DOC-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Dockets of the International Criminal Court',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { reading, text } = cited.citation;
  const number = NUMBER.exec(text)?.[0];
  const row = iccCases.find(([known]) => known === number);
  if (number === undefined || row === undefined || reading.kind !== 'case' || reading.title === null)
    return [];
  const title = ` ${words(reading.title).join(' ')} `;
  const [, ...names] = row;
  if (names.some((name) => isIn(title, name))) return [];
  const right = iccCases.filter(([, ...others]) => others.some((name) => isIn(title, name)));
  if (right.length === 0) return [];
  const numbers = right.map(([known]) => known);
  const [only] = numbers;
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected ${number} for ${reading.title}, expected ${numbers.join(' or ')}`,
      ...(only !== undefined && numbers.length === 1 ? { suggestion: text.replace(number, only) } : {}),
      spans: placeOf(number, cited, desk),
    }),
  ];
}

/** "prosecutor v al bashir" has "bashir", and "prosecutor v albashir" ends in it. */
function isIn(title: string, name: string): boolean {
  return title.includes(` ${name} `) || (name.length > 4 && title.includes(`${name} `));
}
