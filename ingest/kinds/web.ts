import type { Reading } from '#schema/work.js';
import type { Kind, KindReading, Segment } from './kind.js';
import { addressKey, authorTitleKey, doiKeys } from './shape/keys.js';
import { writingLabel } from './shape/labels.js';
import { isInstitution } from './shape/institution.js';
import { withoutSort } from './shape/piece-sort.js';
import { tidy } from './shape/parts.js';
import { makeReading } from './shape/reading.js';
import { stretchText, titleText, writingOf, type Writing } from './shape/writing.js';
import { identifier } from './shape/reading.js';

/** Other web pages: institutions' pages, blogs, press releases, fact sheets, forum contributions. */
export const webKind: Kind = { kind: 'web', read, keys, label: writingLabel };

function read(segment: Segment): KindReading | null {
  const release = readRelease(segment);
  if (release !== null) return release;
  const writing = writingOf(segment);
  if (writing.journal !== null || writing.collection !== null) return null;
  const linked = segment.urls.length > 0 || segment.perma !== null;
  const site = stretchText(writing, writing.site);
  const title = titleText(writing);
  const sure = confidence(writing, linked, site, title);
  if (sure <= 0) return null;
  const found = {
    authors: writing.head.authors,
    institution: writing.head.institution,
    title: title === null ? null : withoutSort(title),
    container: site === null ? null : site.replace(/^['"]|['"]$/g, ''),
    year: writing.year,
    date: writing.date,
  };
  return makeReading('web', writing.parts, found, sure, stretchText(writing, writing.pin));
}

/** The address first: a page's title changes. */
function keys(reading: Reading): string[] {
  const all = [...doiKeys(reading), addressKey(reading), authorTitleKey(reading)];
  return [...new Set(all.filter((key) => key !== null))];
}

function confidence(writing: Writing, linked: boolean, site: string | null, title: string | null): number {
  const { head } = writing;
  const named = head.authors.length > 0 || head.institution !== null;
  if (title === null) return linked ? 0.6 : 0;
  if (head.institution !== null && RELEASE.test(`${title},`)) return 0.85;
  if (linked) {
    if (site !== null && writing.date !== null) return 0.86;
    if (site !== null && isInstitution(site)) return 0.8;
    return named ? 0.75 : site !== null ? 0.7 : 0.58;
  }
  if (
    site !== null &&
    writing.date !== null &&
    (named || isInstitution(site) || BLOG.test(site)) &&
    title.length > 8
  )
    return BLOG.test(site) || isInstitution(site) ? 0.75 : 0.55;
  if (site !== null && BLOG.test(site)) return 0.7;
  if (writing.quoted === null || title.length <= 8) return 0;
  if (head.institution !== null && writing.date !== null) return 0.6;
  if (head.authors.length === 0 && site !== null && isInstitution(site)) return 0.5;
  // "Acme Cloud, ‘Filtering Contents’ (2025)": a title and its year, and nothing that tells what it is
  return writing.year === null ? 0 : 0.3;
}

const BLOG =
  /\b(?:Blog|BLOG|blog|Opinio Juris|OPINIO JURIS|EJIL: ?Talk|EJIL:TALK|Just Security|JUST SECURITY|Lawfare|LAWFARE|Verfassungsblog|SSRN|Justice in Conflict|ICC Forum|Forum)\b/;

// "Press Release, Int'l Crim. Trib. for Former Yugoslavia, Title, U.N. Press Release P.I.S./510-e (June 2, 2000)"
const RELEASE =
  /^(?:(?:News|Press|Media) (?:Release|Statement|Communiqué)|Fact ?sheet|Q ?& ?A)s?,? (?:of |by )?(?:the )?/i;

function readRelease(segment: Segment): KindReading | null {
  if (!RELEASE.test(segment.text)) return null;
  const writing = writingOf(segment);
  const { parts } = writing;
  const start = RELEASE.exec(parts.plain)?.[0].length ?? 0;
  const number = /(?:U\.?N\.? )?Press Release (?=[A-Z]{1,4}[./]|No)[A-Z0-9./ -]{3,24}(?:-[a-z])?\b/.exec(
    parts.plain.slice(start),
  );
  const stop = Math.min(
    writing.imprint?.start ?? parts.end,
    number === null ? parts.end : start + number.index,
    parts.dates.at(-1)?.start ?? parts.end,
  );
  const comma = parts.plain.indexOf(', ', start);
  const who = comma < 0 || comma > stop ? null : tidy(parts.text.slice(start, comma));
  const title = who === null ? tidy(parts.text.slice(start, stop)) : tidy(parts.text.slice(comma + 2, stop));
  const found = {
    institution: who,
    title: title === '' ? null : title.replace(/^['"‘“]|['"’”]$/g, ''),
    year: writing.year,
    date: writing.date,
    identifiers: number === null ? [] : [identifier('symbol', number[0].trim())],
  };
  return makeReading('web', parts, found, 0.97, stretchText(writing, writing.pin));
}
