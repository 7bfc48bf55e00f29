import { topLevelDomains } from '#ingest/tables/top-level-domains.js';
import { addressesIn, hasBrokenScheme } from './desk/addresses.js';
import type { Cited, Desk } from './desk/index.js';
import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** A web address that no browser takes: slashes too few or too many, a blank inside, a domain that does not exist. */
export const malformedUrl: Rule = {
  rule: 'malformed-url',
  code: 'URL-01',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'RFC 3986',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const schemes = brokenSchemes(cited, desk);
      return schemes.length > 0 ? schemes : [...brokenByBlank(cited), ...brokenHosts(cited)];
    }),
};

function brokenSchemes(cited: Cited, desk: Desk): Found[] {
  return addressesIn(desk.read.document.text, cited.citation)
    .filter((address) => !address.isPerma && hasBrokenScheme(address))
    .map((address) =>
      at(cited, {
        confidence: 0.95,
        message: `Unexpected "${address.text.slice(0, 12)}", expected "https://"`,
        suggestion: address.text.replace(/^h[ti]{2}p(s?): ?\/{1,4}\s?/i, 'http$1://'),
        spans: [address.span],
      }),
    );
}

/** https://example.org/International %20Law  https://example.org/view?pageId= 79069329 */
const BLANK = /https?:\/\/\S{3,300}(?: %[0-9A-F]{2}\S{0,200}|[=&?] [\w%]\S{0,200})/i;

function brokenByBlank(cited: Cited): Found[] {
  const found = BLANK.exec(cited.citation.text)?.[0];
  if (found === undefined) return [];
  const suggestion = found.replaceAll(' ', '');
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected blank in "${found.slice(0, 60)}", expected an address without one`,
      suggestion,
    }),
  ];
}

function brokenHosts(cited: Cited): Found[] {
  const urls = cited.citation.form === 'full' ? cited.citation.reading.urls : [];
  return urls.flatMap((url) => {
    const host = /^https?:\/\/(?<host>[^/?#:\s]+)/i.exec(url)?.groups?.host;
    const last = host?.split('.').at(-1)?.toLowerCase() ?? '';
    if (host === undefined || !/^[a-z]+$/.test(last)) return [];
    const known = last.length === 2 || topLevelDomains.includes(last);
    if (host.includes('.') && known) return [];
    return at(cited, {
      confidence: 0.75,
      message: `Unexpected "${host}", expected a domain that ends as domains do (.org, .int, .eu)`,
    });
  });
}
