import { crossReferenceOf } from '#ingest/forms/crossref/spot.js';
import { spotFull } from '#ingest/forms/full/spot.js';
import { spotId } from '#ingest/forms/id/spot.js';
import { spotShort } from '#ingest/forms/short/spot.js';
import { spotSupraAt } from '#ingest/forms/supra/spot.js';
import type { Span } from '#schema/selector.js';
import { skipSpace } from './chars.js';
import { firstFrom } from './cursor.js';
import type { Mark } from './evidence.js';
import { proseCount, runStart } from './prose.js';
import type { Spotted } from './spotted.js';
import type { Stretch } from './stretch.js';

/** Prose [at, end) of a piece, and whether a signal stands before it. */
export interface Prose {
  readonly at: number;
  readonly end: number;
  readonly signalled: boolean;
}

/**
 * The first citation in running prose: a marker with its name ("as Roth, supra note 10, says"), a
 * cross-reference, or a full citation around hard evidence (a docket, a reporter with its year, "v.").
 * After a signal also a provision ("cf. in this context Recital 26 of the GDPR"). Null where none is plain.
 */
export function embeddedIn(stretch: Stretch, marks: readonly Mark[], prose: Prose): Spotted | null {
  const pointed = pointedIn(stretch, prose);
  const decided = decisionIn(stretch, marks, prose, pointed?.start ?? prose.end);
  return (
    anchoredIn(stretch, marks, prose, decided?.start ?? pointed?.start ?? prose.end) ??
    decided ??
    pointed ??
    idIn(stretch, prose) ??
    provisionIn(stretch, marks, prose)
  );
}

/** "Individual opinion of Ms. Roe, ibid., para. 3": the source before, behind words of its part. */
function idIn(stretch: Stretch, { at, end }: Prose): Spotted | null {
  ID_BEHIND.lastIndex = at;
  const found = ID_BEHIND.exec(stretch.text);
  return found === null ? null : spotId(stretch, found.index + found[0].length, end);
}

function pointedIn(stretch: Stretch, { at, end }: Prose): Spotted | null {
  return firstBetween(stretch.markers, [at, end], (marker) => {
    const spotted = crossReferenceOf(marker) ?? spotSupraAt(stretch, at, marker, end);
    if (spotted === null || spotted.form === 'crossref') return spotted;
    return spotted.name !== null || marker.points === 'note' ? spotted : null;
  });
}

function anchoredIn(
  stretch: Stretch,
  marks: readonly Mark[],
  { at, end }: Prose,
  limit: number,
): Spotted | null {
  const { text } = stretch;
  return firstBetween(marks, [at, limit], (mark, i) => {
    if (!isAnchor(marks, i) || text[mark.start] === '(') return null;
    const own = mark.kind === 'symbol' && SELF.test(text.slice(mark.start, mark.start + 6));
    const from = own
      ? mark.start
      : titleStart(
          text,
          Math.min(runStart(text, mark.start, Math.max(at, mark.start - REACH)), mark.start),
          at,
        );
    return spotFull(stretch, marks, skipSpace(text, from, mark.start), end, 'found');
  });
}

/** "as in the Judgment on the appeal of Mr Moe": small words stand in a decision's title; where it begins. */
function titleStart(text: string, run: number, at: number): number {
  const floor = Math.max(at, run - TITLE_REACH);
  const before = text.slice(floor, run);
  const opener = before.search(TITLE);
  if (opener < 0) return run;
  const from = floor + opener;
  return /[.;:]\s/u.test(text.slice(from, run)) || proseCount(text, from, run) > 0 ? run : from;
}

/** "as set out in the Roe Appeal Judgement, para. 16": a decision by the name that it goes by, and the place in it. */
function decisionIn(
  stretch: Stretch,
  marks: readonly Mark[],
  { at, end }: Prose,
  limit: number,
): Spotted | null {
  const { text } = stretch;
  return firstBetween(marks, [at, limit], (mark) => {
    if (mark.kind !== 'pin' || !DECIDED.test(text.slice(Math.max(at, mark.start - 24), mark.start)))
      return null;
    const from = runStart(text, mark.start - 1, Math.max(at, mark.start - NAME_REACH));
    const short = from < mark.start ? spotShort(stretch, marks, from, end) : null;
    return short !== null && short.end > mark.start ? short : null;
  });
}

function provisionIn(
  stretch: Stretch,
  marks: readonly Mark[],
  { at, end, signalled }: Prose,
): Spotted | null {
  if (!signalled) return null;
  return firstBetween(marks, [at, end], ({ kind, start }) =>
    kind === 'pin' ? spotShort(stretch, marks, start, end) : null,
  );
}

/** What `read` makes of the first of `found`, in order, that begins in a stretch and that it makes something of. */
function firstBetween<Found extends { readonly start: number }>(
  found: readonly Found[],
  [from, to]: Span,
  read: (one: Found, index: number) => Spotted | null,
): Spotted | null {
  for (let i = firstFrom(found, from); i < found.length; i++) {
    const one = found[i];
    if (one === undefined || one.start >= to) return null;
    const spotted = read(one, i);
    if (spotted !== null) return spotted;
  }
  return null;
}

/** Strong enough to find a citation in the midst of prose. */
function isAnchor(marks: readonly Mark[], index: number): boolean {
  const kind = marks[index]?.kind;
  const after = (marks[index + 1]?.kind === 'own' ? marks[index + 2] : marks[index + 1])?.kind;
  if (kind === 'symbol') return true;
  if (kind === 'series') return after === 'date' || after === 'year';
  return (
    kind === 'versus' && (after === 'series' || after === 'date' || after === 'symbol' || after === 'day')
  );
}

// ", ibid., p. 3", " in id. at 3"
const ID_BEHIND = /(?:[,)]|\sin)\s(?=(?:[Ii]bid|[Ii]d)\.?(?:,\s|\sat\s))/gu;
// "Appeals Judgement, ", "Sentencing Judgment and Order "
const DECIDED = /\b(?:Judge?ment|Decision|Order|Ruling)(?: and (?:Sentence|Order))?,?\s$/u;
/** No short name of a decision is longer. */
const NAME_REACH = 100;
/** How far before a run of names its title may begin. */
const TITLE_REACH = 160;
const TITLE = /\b(?:Judge?ment|Decision|Order|Opinion|Warrant|Ruling)\s(?:on|pursuant|of|in|for|to)\b/u;
/** How far before its evidence a citation's name may begin. */
const REACH = 400;
// Their own beginning: "S.C. Res.", "U.N. Doc.", "Directive 2001/29"
const SELF =
  /^(?:S\.?\s?C|G\.?\s?A|U\.?\s?N|Direct|Regula|HL|HC|Cm|COM|ECLI|Case|Pub|Exec|Secur|Gener|Human)/u;
