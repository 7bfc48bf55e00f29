import type { Citation } from '#schema/citation.js';
import type { Span } from '#schema/selector.js';

/** A web address as it is printed, blanks and line ends included. */
export interface Address {
  readonly text: string;
  readonly span: Span;
  readonly isPerma: boolean;
}

/** https://www.example.org/page  https:/perma.cc/58 BP-83V5  up to a blank that no address goes over. */
const ADDRESS = /h[ti]{2}ps?: ?\/{1,4}\s?[^\s\])>}“”"]{3,400}/gi;
/** What follows a Perma address that was broken off within its code. */
const CODE = /^\s?[A-Z0-9-]{0,11}/i;

/** The web addresses printed in a citation, in order, with what stands of a Perma code behind a blank. */
export function addressesIn(text: string, citation: Citation): Address[] {
  return citation.spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(ADDRESS)].map((found): Address => {
      const isPerma = /perma\.cc/i.test(found[0]);
      const at = start + found.index;
      const short = isPerma && (/perma\.cc\/(?<code>[\w-]*)$/i.exec(found[0])?.groups?.code ?? '').length < 8;
      const more = short ? (CODE.exec(text.slice(at + found[0].length, end))?.[0] ?? '') : '';
      const whole = (found[0] + more).replace(/[.,;]{1,3}$/, '');
      return { text: whole, span: [at, at + whole.length], isPerma };
    }),
  );
}

/** "https:/", "https:///", "hitps://", a blank after the slashes: what no browser takes. */
export function hasBrokenScheme(address: Address): boolean {
  return !/^https?:\/\/(?![/\s])/i.test(address.text);
}
