import { withoutYear, type Imprint } from './imprint.js';
import type { Journal } from './journal.js';
import type { Head } from './head.js';
import { isInstitution } from './institution.js';
import type { Parts } from './parts.js';
import { isPerson } from './person.js';
import { pagesEnd, pinsFrom, tailEnd } from './pinpoint.js';
import { isPublisher } from './publisher.js';
import type { QuotedTitle } from './quoted.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A segment behind its authors: what was found in it so far, and where the matter before date and imprint stops. */
export interface Matter {
  readonly parts: Parts;
  readonly quoted: QuotedTitle | null;
  readonly from: number;
  readonly stop: number;
  readonly collection: Stretch | null;
  readonly journal: Journal | null;
  readonly imprint: Imprint | null;
}

/** Whether letters are mostly capitals: "AN INTRODUCTION TO", "ALL THE MISSING SOULS". */
export function isCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c > 64 && c < 91) || (c > 191 && c < 223)) upper++;
    else if ((c > 96 && c < 123) || c > 222) lower += c > 0x2000 && c < 0x2100 ? 0 : 1;
  }
  return upper + lower > 2 && upper > 0.85 * (upper + lower);
}

/** The collection behind a quoted title: "', in E Editor (ed), Collection", ". In: Proceedings of". */
export function collectionAfter(parts: Parts, from: number): Stretch | null {
  const hit = /^(?:\s*\([^()]{1,40}\))?[\s,.]*(?:[Ii]n|IN):?\s+(?=[\p{L}"'(])/u.exec(
    parts.plain.slice(from, from + 60),
  );
  return hit === null ? null : { start: from + hit[0].length, end: parts.end };
}

/** The collection of a title without quotes: "in" behind a stop or with a colon, before editors, capitals or a handbook's name. */
export function collectionWithin(parts: Parts, from: number): Stretch | null {
  // "Roe, in: Moe (ed)": right behind the author
  const base = Math.max(0, from - 1);
  for (const hit of parts.plain.slice(base, parts.end).matchAll(IN)) {
    const start = base + hit.index + hit[0].length;
    const rest = parts.plain.slice(start, parts.end);
    const colon = hit[0].includes(':');
    const entry = hit[0] === ' in ' && isEntry(parts.plain.slice(from, base + hit.index), rest);
    if (!colon && !entry && !/^[,.?!)]/.test(hit[0])) continue;
    const capital = rest.length > 8 && isCapitals((rest.split(/ \d|\(/)[0] ?? '').trim());
    if (colon || capital || HOSTS.test(rest) || EDITED.test(rest)) return { start, end: parts.end };
  }
  return null;
}

/** "O Roe in O Roe and K Moe (eds), Rivers: A Commentary": nothing but a name before "in", editors right behind it. */
function isEntry(before: string, rest: string): boolean {
  return before.length < 40 && isPerson(before) && EDITORS_FIRST.test(rest);
}

// "O Roe and K Moe (eds), ", "O. Roe (ed.), "
const EDITORS_FIRST = /^(?:\p{Lu}[\p{L}.'’-]*,? (?:and |& )?){2,9}\([Ee]ds?\.?\)/u;
// "in: de Wet/Vidmar (eds.)": behind a colon a name may begin with its particle; "[in:] A. Roe (ed.)"
const IN =
  /\[(?:reprinted )?in:\] (?=\p{Lu})|(?:[,.?!)] ?|\s)[Ii]n(?::? (?=[\p{Lu}\d"'])|: (?=(?:d[aeiu]|de[nr]|van|von|zu[mr]?|al|el|la|le)[ -]))/gu;
const HOSTS =
  /^(?:Proc(?:eedings|\.) of|(?:The )?(?:Oxford|Max Planck|Cambridge|Routledge|Research|Elgar) (?:Handbook|Encyclop|Companion|Commentar))/;
const EDITED = /\b[Ee]d(?:s|itors?)?\.?\)|\beds?\.(?:,| \d)|\(Hrsg|\bEDS?\b/;

/** Title and site of a piece that is in no journal and no collection, or the title before those. */
export function placesOf(
  matter: Matter,
  head: Head,
): { title: Stretch | null; site: Stretch | null; head: Head } {
  const { parts, quoted, from, stop, journal, collection } = matter;
  if (quoted !== null) {
    const site = journal !== null || collection !== null ? null : siteBehind(matter, quoted);
    return { title: quoted, site, head };
  }
  const site = journal !== null || collection !== null ? null : siteBefore(matter);
  const end = Math.min(
    stop,
    journal === null ? stop : inWord(parts, journal),
    collection === null ? stop : inWord(parts, collection),
    site?.start ?? stop,
  );
  const title = end > from + 1 ? { start: from, end } : null;
  return swapped(matter, head, title, site) ?? { title, site, head };
}

/** "Assembly of States Parties, INT'L CRIM. CT., https://...": what looked like an author is the page's title. */
function swapped(
  matter: Matter,
  head: Head,
  title: Stretch | null,
  site: Stretch | null,
): { title: Stretch; site: Stretch; head: Head } | null {
  if (head.institution === null || title === null || site !== null || isCapitals(head.institution))
    return null;
  const words = matter.parts.plain.slice(title.start, title.end);
  if (!isCapitals(words) || !isInstitution(words)) return null;
  return { title: { start: 0, end: head.end }, site: title, head: { ...head, institution: null, end: 0 } };
}

function skip(parts: Parts, at: number): number {
  return at + (/^[\s,]*(?:on )?/.exec(parts.plain.slice(at, at + 8))?.[0].length ?? 0);
}

function inWord(parts: Parts, container: { readonly start: number }): number {
  return parts.plain
    .slice(0, container.start)
    .replace(/(?<![,.\s])[,.\s]*(?:[Ii]n:?|\[(?:reprinted )?in:\]) ?$/, '').length;
}

/** "Newspaper (London, 3 May 2001)", "(Site, 3 May 2019)", ", Site, 3 May 2019". */
function siteBehind({ parts, stop, imprint }: Matter, quoted: QuotedTitle): Stretch | null {
  const start = skip(parts, quoted.after);
  if (stop > start + 1) return { start, end: stop };
  if (imprint === null) return null;
  // "‘Title’ (27 March 2017) The Weekly 66": the magazine behind the day
  const behind = imprint.date === null ? null : MAGAZINE.exec(parts.plain.slice(imprint.end, parts.end));
  if (behind !== null) return { start: imprint.end + 1, end: imprint.end + behind[0].length };
  // "(Cambridge University Press 2014)": no "Press" is a month
  if (isPublisher(withoutYear(imprint.inner))) return null;
  const inner = parts.plain.slice(imprint.start, imprint.end);
  const comma =
    /^\((?<site>\p{L}[^()]{1,79}?),? (?=(?:\d{1,2} )?\p{Lu}\p{L}+\.? (?:\d{1,2}, )?\d{4}\)$)/u.exec(inner)
      ?.groups?.['site'] ??
    (imprint.house || imprint.edition || imprint.editors ? undefined : ISSUED.exec(inner)?.groups?.['site']);
  return comma === undefined || /\d{4}/.test(comma)
    ? null
    : { start: imprint.start + 1, end: imprint.start + 1 + comma.length };
}

// "(Institute for Rivers, 2006)", "(Conference Proceedings 2024)"
const ISSUED = /^\((?<site>\p{Lu}[^()\d]{2,79}?),? (?:1[5-9]|20)\d\d\)$/u;
const MAGAZINE = /^ \p{Lu}[\p{L}&.' -]{2,60}(?=$|,? \d{1,4}\b)/u;

/** What stands behind the last comma before date and imprint. */
function siteBefore({ parts, from, stop }: Matter): Stretch | null {
  const matter = parts.plain.slice(from, stop).replace(/(?<![\s,.])[\s,.]+$/, '');
  const comma = lastComma(matter);
  return comma < 0
    ? null
    : {
        start: skip(parts, from + comma),
        end: Math.max(from + matter.length, Math.min(stop, from + matter.length + 1)),
      };
}

/** The last comma outside brackets with a name behind it; corporate endings and numbers stay with what is before. */
function lastComma(matter: string): number {
  let depth = 0;
  for (let i = matter.length - 1; i > 0; i--) {
    const c = matter[i];
    if (c === ')' || c === ']') depth++;
    else if (c === '(' || c === '[') depth--;
    else if (
      c === ',' &&
      depth === 0 &&
      NAME_BEHIND.test(matter.slice(i, i + 9)) &&
      !/^, \d+(?:-\d+)?$/.test(matter.slice(i))
    )
      return i;
  }
  return -1;
}

const NAME_BEHIND =
  /^,["']? ?(?!(?:Inc|Ltd|LLC|Jr|Art|Vol|No|no|n|pp|p)\b)["']?(?:[\p{Lu}\d]|the |on \p{Lu})/u;

/** Pages behind the journal's first page, behind the imprint, or before it: "TITLE 7-9 (6th ed. 2020)". */
export function pinOf({ parts, from, stop, journal, collection, imprint }: Matter): Stretch | null {
  const manuscript = imprint?.forthcoming === true ? manuscriptPages(parts, imprint.end) : null;
  if (manuscript !== null) return manuscript;
  if (journal !== null) {
    const { pin } = journal.after;
    if (pin !== null) return { start: pin.start, end: tailEnd(parts.plain, pin.end) };
    // "2 J. RIVERS L. 1, ¶¶ 30-46 (June 8, 2001)": before the day
    const marked = imprint === null ? null : pinsFrom(parts.plain, journal.end, false);
    if (marked !== null && imprint !== null && marked.end <= imprint.start) return marked;
    return pinsFrom(parts.plain, Math.max(journal.end, imprint?.end ?? 0), false);
  }
  if (collection !== null) return null;
  const behind = imprint === null ? null : pinsFrom(parts.plain, volumeEnd(parts, imprint.end), true);
  if (behind !== null) return behind;
  const tail = imprint === null ? pinsFrom(parts.plain, dateEnd(parts, from, stop), true) : null;
  if (tail !== null && tail.start > stop) return tail;
  // "Peace in France, 1890-1914, Albany: Harbour Press 1985": no pages
  const paged = imprint === null ? isCapitals(parts.plain.slice(from, from + 30)) : !imprint.bare;
  return pinBefore(parts, from, stop, paged);
}

/** "(forthcoming 2027) (manuscript at 12-15)": pages of what is not printed yet. */
function manuscriptPages({ plain }: Parts, at: number): Stretch | null {
  const lead = /^ ?\((?:draft |unpublished )?(?:manuscript )?(?=at \d)/.exec(plain.slice(at, at + 36));
  return lead === null ? null : pinsFrom(plain, at + lead[0].length, false);
}

/** "(OUP, 2002), Vol. I, at 731": behind the volume that follows an imprint. */
function volumeEnd({ plain }: Parts, at: number): number {
  return (
    at + (/^,? [Vv]ol\.? ?(?:[IVX]{1,5}|\d{1,2})(?=[, ])/.exec(plain.slice(at, at + 16))?.[0].length ?? 0)
  );
}

/** Where a date or year without brackets that begins at `stop` ends: "Ashgate, 2006, pp. 97-108". */
function dateEnd(parts: Parts, from: number, stop: number): number {
  const dated = parts.dates.findLast((d) => d.start >= from && d.end > stop);
  if (dated !== undefined) return dated.end;
  return (
    stop +
    (/^[\s,.(]*(?:\p{Lu}\p{Ll}{2,14}(?:[/-]\p{Lu}\p{Ll}{2,14})? )?(?:1[5-9]|20)\d\d\)?/u.exec(
      parts.plain.slice(stop, stop + 42),
    )?.[0].length ?? 0)
  );
}

// where a marked pinpoint may begin
const MARK =
  /[\s,](?=(?:at|pp?\.?|paras?\.?|¶¶?|§§?|[Cc]h(?:ap)?s?\.|[Cc]hapters?|[Aa]nnex|S\.|Rn\.|[Aa]rts?\.|[Ss]ection|[Pp]art|Rule) ?[\divxIVX])/g;

function pinBefore(parts: Parts, from: number, end: number, bare: boolean): Stretch | null {
  const matter = parts.plain.slice(from, end).replace(/(?<![\s,])[\s,]+$/, '');
  let read = 0;
  for (const hit of matter.matchAll(MARK)) {
    if (from + hit.index < read) continue;
    const pin = pinsFrom(parts.plain, from + hit.index, false);
    if (pin !== null && pin.end >= from + matter.length - 1)
      return { start: pin.start, end: Math.min(pin.end, end) };
    read = pin?.end ?? read;
  }
  const pages =
    /[\s,](?=\*?\d{1,4}(?: ?n\. ?\d+)?(?: ?- ?\d{1,4})?(?:, \d{1,4}(?: ?- ?\d{1,4})?){0,4}(?:(?: &)? (?:nn?|tbls?|figs?|apps?)\. ?[\dA-Z]{1,3})?$)/.exec(
      matter,
    );
  if (
    pages === null ||
    !bare ||
    /\b[Nn]os?\.?$|(?:Vol|Part|Series|Report)\.?$/.test(matter.slice(0, pages.index))
  )
    return null;
  const start = from + pages.index + 1;
  const last = pagesEnd(parts.plain, start);
  const to = last < 0 ? last : Math.min(tailEnd(parts.plain, last), from + matter.length);
  return to < 0 || /^(?:1[5-9]|20)\d\d$/.test(parts.plain.slice(start, to)) ? null : { start, end: to };
}
