import { withoutVersion } from '#ingest/kinds/case/version.js';
import { bare } from '#ingest/works/fold.js';
import type { IdentifierScheme, WorkKind } from '#schema/work.js';
import type { CitedInFull } from './desk/index.js';
import { at, evidence, whereIs } from './desk/place.js';
import { groupedByWork } from './desk/works.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

const NUMBERED: readonly WorkKind[] = ['case', 'resolution', 'report', 'legislation'];
const SCHEMES: readonly IdentifierScheme[] = ['symbol', 'docket', 'ecli', 'paper'];

/** The same source with two numbers of one kind, or one number in two forms: "ICC/ASP/22/Res.3", "ICC-ASP/22/Res.3". */
export const inconsistentIdentifier: Rule = {
  rule: 'inconsistent-identifier',
  code: 'CON-03',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'One source, one number',
  check: (desk) =>
    groupedByWork(desk, NUMBERED).flatMap((fulls) => SCHEMES.flatMap((scheme) => report(fulls, scheme))),
};

function report(fulls: readonly CitedInFull[], scheme: IdentifierScheme): Found[] {
  const numbered = fulls.filter((one) => numberOf(one, scheme) !== null);
  const [first, ...later] = numbered;
  if (!first) return [];
  const other = later.find((one) => differs(numberOf(one, scheme) ?? '', numberOf(first, scheme) ?? ''));
  if (!other) return [];
  const [odd, usual] = isWellFormed(numberOf(first, scheme) ?? '') ? [other, first] : [first, other];
  const [wrong, right] = [numberOf(odd, scheme) ?? '', numberOf(usual, scheme) ?? ''];
  return [
    at(odd, {
      confidence: bare(wrong) === bare(right) ? 0.8 : 0.65,
      message: `Unexpected "${wrong}", expected "${right}" as in ${whereIs(usual)}, or one form in both`,
      evidence: [evidence(usual)],
    }),
  ];
}

/** The only identifier of a scheme that a citation has. */
function numberOf({ citation }: CitedInFull, scheme: IdentifierScheme): string | null {
  const own = citation.reading.identifiers.filter((identifier) => identifier.scheme === scheme);
  const [only] = own;
  return only && own.length === 1 ? only.value : null;
}

/** In its letters and figures, or in the marks that part them; blanks and dots do not count, nor a part left out. */
function differs(a: string, b: string): boolean {
  // two filings of one case are two sources
  if (caseOf(a) !== null && caseOf(a) === caseOf(b)) return false;
  // "1:17-cv-00480-TSC", "17-cv-480"
  if (withoutVersion(a) === withoutVersion(b)) return false;
  const [x, y] = [a, b].map((text) =>
    text
      .replace(/^U\.?N\.? Doc\.? ?/i, '')
      .replace(/[\s.]|Nos?\b/g, '')
      .replace(/[–—]/g, '-')
      .toLowerCase(),
  );
  return x !== undefined && y !== undefined && x !== y && !x.startsWith(y) && !y.startsWith(x);
}

/** A number of the International Criminal Court or its Assembly begins "ICC-". */
function isWellFormed(number: string): boolean {
  return !/\bICC(?!-)/.test(number);
}

/** "ICC-02/05-01/09" of "ICC-02/05-01/09-302"; null for other numbers. */
function caseOf(number: string): string | null {
  return /^(?<of>ICC-\d{2}\/\d{2}(?:-\d{2}\/\d{2})?)-\d+/.exec(number)?.groups?.of ?? null;
}
