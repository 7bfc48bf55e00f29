import { addressesIn, hasBrokenScheme } from './addresses.js';
import { findingAt } from './place.js';
import type { Rule } from './rule.js';

/** A web address that no browser takes: slashes too few or too many, letters misread in "https". */
export const malformedUrl: Rule = {
  rule: 'malformed-url',
  check(read) {
    return read.citations.flatMap((citation) =>
      addressesIn(read.document.text, citation)
        .filter((address) => !address.isPerma && hasBrokenScheme(address))
        .map((address) => ({
          ...findingAt(citation, {
            rule: 'malformed-url',
            severity: 'warning',
            confidence: 0.95,
            message: `Unexpected "${address.text.slice(0, 12)}", expected "https://"`,
            suggestion: address.text.replace(/^h[ti]{2}p(s?): ?\/{1,4}\s?/i, 'http$1://'),
          }),
          spans: [address.span],
        })),
    );
  },
};
