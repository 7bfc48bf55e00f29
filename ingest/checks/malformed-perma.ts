import type { Citation } from '#schema/citation.js';
import type { Finding } from '#schema/finding.js';
import { addressesIn, hasBrokenScheme } from './addresses.js';
import { findingAt } from './place.js';
import type { Rule } from './rule.js';

/** Two groups of four of the letters and digits that Perma.cc gives out (no 0, 1, I, O), the first not all letters. */
const CODE = /^(?![A-Z]{4})[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/;

/** A Perma.cc address whose code Perma.cc cannot have given out, or that is no address (form of codes: Perma's source code). */
export const malformedPerma: Rule = {
  rule: 'malformed-perma',
  check(read) {
    return read.citations.flatMap((citation) => {
      const broken = addressesIn(read.document.text, citation).filter(
        (one) => one.isPerma && hasBrokenScheme(one),
      );
      const code = codeIn(citation);
      const [first] = broken;
      if (first) return report(citation, `"${first.text}", which is no address`, [first.span]);
      return code === null || CODE.test(code) ? [] : report(citation, `Perma code "${code}"`, citation.spans);
    });
  },
};

function report(citation: Citation, trouble: string, spans: Finding['spans']): Finding {
  const message = `Unexpected ${trouble}, expected https://perma.cc/ and a code such as C3SZ-N29Q`;
  const finding = {
    rule: 'malformed-perma',
    severity: 'warning',
    confidence: 0.9,
    message,
    suggestion: null,
  } as const;
  return { ...findingAt(citation, finding), spans };
}

/** The code as a reader reads it, joined over line ends: "perma.cc/58BP-83V5". */
function codeIn(citation: Citation): string | null {
  return /perma\.cc\/\s?(?<code>[\w-]*)/i.exec(citation.text)?.groups?.code ?? null;
}
