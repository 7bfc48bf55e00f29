import { addressesIn, hasBrokenScheme } from './addresses.js';
import type { Address } from './addresses.js';
import { findingAt } from './place.js';
import type { Rule } from './rule.js';

/** Two groups of four of the letters and digits that Perma.cc gives out (no 0, 1, I, O), the first not all letters. */
const CODE = /^(?![A-Z]{4})[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/;

/** A Perma.cc address whose code Perma.cc cannot have given out, or that is no address (form of codes: Perma's source code). */
export const malformedPerma: Rule = {
  rule: 'malformed-perma',
  check(read) {
    return read.citations.flatMap((citation) =>
      addressesIn(read.document.text, citation)
        .filter((address) => address.isPerma)
        .flatMap((address) => {
          const trouble = troubleOf(address);
          if (trouble === null) return [];
          const finding = {
            rule: 'malformed-perma',
            severity: 'warning',
            confidence: 0.9,
            suggestion: null,
          } as const;
          return {
            ...findingAt(citation, {
              ...finding,
              message: `Unexpected ${trouble}, expected https://perma.cc/ and a code such as C3SZ-N29Q`,
            }),
            spans: [address.span],
          };
        }),
    );
  },
};

function troubleOf(address: Address): string | null {
  if (hasBrokenScheme(address)) return `"${address.text}", which is no address`;
  const code = /perma\.cc\/(?<code>.*)$/i.exec(address.text)?.groups?.code ?? '';
  return CODE.test(code) ? null : `Perma code "${code}"`;
}
