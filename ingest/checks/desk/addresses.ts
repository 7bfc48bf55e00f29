import { trimMarks } from '#ingest/works/fold.js';
import type { Citation } from '#schema/citation.js';
import type { Span } from '#schema/selector.js';
import type { Reading } from '#schema/work.js';

/** A web address as it is printed, blanks and line ends included. */
export interface Address {
  readonly text: string;
  readonly span: Span;
  readonly isPerma: boolean;
}

/** https://www.example.org/page  https:/perma.cc/58 BP-83V5  up to a blank that no address goes over. */
const ADDRESS = /h[ti]{2}ps?: ?\/{1,4}\s?[^\s\])>}“”"]{3,400}/gi;
/** The web addresses printed in a citation, in order. */
export function addressesIn(text: string, citation: Citation): Address[] {
  return citation.spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(ADDRESS)].map((found): Address => {
      const whole = found[0].replace(/[.,;]{1,3}$/, '');
      const at = start + found.index;
      return { text: whole, span: [at, at + whole.length], isPerma: /\/\s?perma\b/i.test(whole) };
    }),
  );
}

/** "https:/", "https:///", "hitps://", a blank after the slashes: what no browser takes. */
export function hasBrokenScheme(address: Address): boolean {
  return !/^https?:\/\/(?![/\s])/i.test(address.text);
}

/** The first address of a source for comparison: "example.org/page" of "https://www.example.org/page/"; "" where it has none. */
export function firstAddress({ urls }: Reading): string {
  return trimMarks((urls[0] ?? '').replace(/^https?:\/{1,3}(?:www\.)?/i, ''), '/#.,');
}
