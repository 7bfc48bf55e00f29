import type { Span } from '#schema/selector.js';
import { addressesIn, hasBrokenScheme } from './desk/addresses.js';
import type { Cited, Desk } from './desk/index.js';
import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** Two groups of four of the letters and digits that Perma.cc gives out (no 0, 1, I, O), the first not all letters. */
const CODE = /^(?![A-Z]{4})[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/;

/** A Perma.cc address whose code Perma.cc cannot have given out, or that is no address. */
export const malformedPerma: Rule = {
  rule: 'malformed-perma',
  code: 'URL-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Form of codes: source code of Perma.cc',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const [broken] = addressesIn(desk.read.document.text, cited.citation).filter(
    (one) => one.isPerma && hasBrokenScheme(one),
  );
  const code = codeIn(cited);
  if (broken) return [found(cited, `"${broken.text}", which is no address`, [broken.span], code)];
  if (code === null || CODE.test(code) || /^0[A-Za-z0-9]{8,10}$/.test(code)) return [];
  return [found(cited, `Perma code "${code}"`, cited.citation.spans, code)];
}

function found(cited: Cited, trouble: string, spans: readonly Span[], code: string | null): Found {
  return at(cited, {
    confidence: 0.9,
    message: `Unexpected ${trouble}, expected https://perma.cc/ and a code such as C3SZ-N29Q`,
    ...(code !== null && CODE.test(code) ? { suggestion: `https://perma.cc/${code}` } : {}),
    spans,
  });
}

/** The code as a reader reads it, joined over line ends: "perma.cc/58BP-83V5". */
function codeIn({ citation }: Cited): string | null {
  return /perma\.cc\/\s?(?<code>[\w-]*)/i.exec(citation.text)?.groups?.code ?? null;
}
