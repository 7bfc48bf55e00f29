import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Ways in which symbols of resolutions go wrong, with what they should be. */
const SHAPES: readonly (readonly [pattern: RegExp, right: string])[] = [
  // UNSC/RES/1593, SC/RES/1593
  [/\b(?:UN)?SC\/RES\/(?<n>\d{1,4})(?!\d)/, 'S/RES/$<n>'],
  [/\b(?:UN)?GA\/RES\/(?<n>[\d/]{1,8})(?!\d)/, 'A/RES/$<n>'],
  // S/RES 1593, S/RES.1593, S/RES-1593, S-RES-1593
  [/\bS(?:\/RES[ .-]|-RES[-/])(?<n>\d{1,4})(?!\d)/, 'S/RES/$<n>'],
  [/\bA(?:\/RES[ .-]|-RES[-/])(?<s>\d{1,2})[/-](?<n>\d{1,3})(?!\d)/, 'A/RES/$<s>/$<n>'],
  // A/RES/76-262
  [/\bA\/RES\/(?<s>\d{1,2})-(?<n>\d{1,3})(?!\d)/, 'A/RES/$<s>/$<n>'],
  // S/RES/1593/2005: the year stands behind in brackets
  [/\bS\/RES\/(?<n>\d{1,4})\/(?<y>(?:19|20)\d\d)(?!\d)/, 'S/RES/$<n> ($<y>)'],
  // ICC/ASP/22/Res.3, ICC-ASP-22-Res.3, ICC-ASP/22/Res 3
  [/\bICC\/ ?ASP\/(?<s>\d{1,2})\/(?<of>Res|Dec)\. ?(?<n>\d{1,2})(?!\d)/, 'ICC-ASP/$<s>/$<of>.$<n>'],
  [/\bICC-ASP-(?<s>\d{1,2})[-/](?<of>Res|Dec)\. ?(?<n>\d{1,2})(?!\d)/, 'ICC-ASP/$<s>/$<of>.$<n>'],
  [/\bICC-ASP\/(?<s>\d{1,2})\/(?<of>Res|Dec) ?(?<n>\d{1,2})(?!\d)/, 'ICC-ASP/$<s>/$<of>.$<n>'],
];

/** A document symbol that its organisation cannot have given out. */
export const malformedSymbol: Rule = {
  rule: 'malformed-symbol',
  code: 'SYM-01',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'United Nations Editorial Manual: symbols; Official Records of the Assembly of States Parties',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { text, nested } = cited.citation;
  if (nested) return [];
  for (const [pattern, right] of SHAPES) {
    const wrong = pattern.exec(text)?.[0];
    if (wrong === undefined) continue;
    const expected = wrong.replace(pattern, right);
    // another citation has it right: that the two differ is told there
    if (desk.fullsOf(cited.work.id).some((one) => one.citation.text.includes(expected))) return [];
    return [
      at(cited, {
        confidence: 0.85,
        message: `Unexpected symbol "${wrong}", expected "${expected}"`,
        suggestion: expected,
        spans: placeOf(wrong, cited, desk),
      }),
    ];
  }
  return [];
}
