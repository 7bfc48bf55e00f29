import { fold } from '#ingest/works/fold.js';
import { firstAddress } from './desk/addresses.js';
import { grouped } from './desk/index.js';
import { at, evidence, whereIs } from './desk/place.js';
import { sameTitle } from './desk/texts.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** One address under two titles: a slip of copying, or a page that was renamed. */
export const urlOfTwoTitles: Rule = {
  rule: 'url-of-two-titles',
  code: 'CON-07',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R33.6.4',
  check: (desk) => [...grouped(desk.fulls, addressOf).values()].flatMap((cited) => report(cited)),
};

function report(cited: readonly CitedInFull[]): Found[] {
  const [first, ...later] = cited;
  const other = first && later.find((one) => differ(one, first));
  if (!first || !other) return [];
  return [
    at(other, {
      confidence: 0.7,
      message: `Unexpected title "${titleOf(other)}" at the address that ${whereIs(first)} has for "${titleOf(first)}", expected one title or two addresses`,
      evidence: [evidence(first)],
    }),
  ];
}

function differ(a: CitedInFull, b: CitedInFull): boolean {
  const [x, y] = [titleOf(a), titleOf(b)];
  if (a.citation.nested || b.citation.nested || x.length < 5 || y.length < 5) return false;
  const [m, n] = [fold(x), fold(y)];
  return !sameTitle(x, y) && !m.includes(n) && !n.includes(m);
}

const titleOf = ({ citation }: CitedInFull) => citation.reading.title ?? '';

/** Address of a page below the front page of its site; front pages and searches stand for many sources. */
function addressOf({ citation }: CitedInFull): string | null {
  const page = firstAddress(citation.reading);
  return /^[^/?]+\/[^?]{4,}$/.test(page) ? page : null;
}
