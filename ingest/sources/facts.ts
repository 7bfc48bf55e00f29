import type { PrintedFacts } from '#schema/document.js';
import { datesIn } from '#ingest/kinds/shape/dates.js';
import { isInstitution } from '#ingest/kinds/shape/institution.js';
import { recase } from '#ingest/kinds/shape/recase.js';
import { impersonalWords } from '#ingest/tables/impersonal-words.js';

/** A document that says nothing of itself. */
export const NO_FACTS: PrintedFacts = {
  title: null,
  authors: [],
  container: null,
  year: null,
  volume: null,
  page: null,
  headingEnd: 0,
};

/** Lines looked at for a title. */
const REACH = 14;

/**
 * Title and authors where the first lines give them plainly: one to four lines of title, a blank line,
 * then a line of names ("By Ann Lee & Bo Moe", "ANN LEE*"). An organisation's name may stand alone above the title: it is
 * the author. Null and none where they do not.
 */
export function factsOfOpening(lines: readonly string[]): PrintedFacts {
  const [first, second, ...rest] = blocksOf(lines.slice(0, REACH)).flatMap((block, at) =>
    at === 0 ? partedAtByline(block) : [block],
  );
  const title = first === undefined ? null : titleOf(first);
  if (title === null) return NO_FACTS;
  const { authors, year } = creditsIn([...(second ?? []), ...rest.flat()]);
  const byline = authorsIn(second?.[0] ?? '');
  const below = byline.length === 0 && isPublisher(title) ? titleOf(second ?? []) : null;
  if (below !== null) return { ...NO_FACTS, title: below, authors: [recase(title)], year };
  return { ...NO_FACTS, title, authors: byline.length > 0 ? byline : authors.filter(isInstitution), year };
}

/** Lines under a title that say who wrote it and when; a subtitle may stand between. */
const CREDITS = 6;
const PUBLISHED = /\bpublished (?:in )?(?<year>(?:19|20)\d\d)\b/i;
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright) ?(?:©|\(c\))? ?(?<year>(?:19|20)\d\d)\b(?: by)?(?<holder> \p{Lu}[\p{L} ]{3,50})?/iu;

/** Names, else an organisation alone in its line, and the year of a line that is a date or claims a copyright. */
export function creditsIn(lines: readonly string[]): Pick<PrintedFacts, 'authors' | 'year'> {
  const near = lines.filter((line) => line.trim() !== '').slice(0, CREDITS);
  const named = near
    .slice(0, 2)
    .map(authorsIn)
    .find((names) => names.length > 0);
  const organisation = near.slice(0, 3).find((line) => isPublisher(line) && titleOf([line]) !== null);
  const dated = near.map(
    (line) => datesIn(line).find(({ start, end }) => end - start > 0.8 * line.length)?.year,
  );
  const claimed = near.map((line) => COPYRIGHT.exec(line)?.groups).find((claim) => claim !== undefined);
  const published = near.map((line) => PUBLISHED.exec(line)?.groups?.['year']).find(Boolean);
  const printed = claimed?.['year'] ?? published;
  const holder = claimed?.['holder']?.trim() ?? '';
  const publisher = organisation ?? (isPublisher(holder) ? holder : undefined);
  return {
    authors: named ?? (publisher === undefined ? [] : [recase(publisher)]),
    year: dated.find((year) => year !== undefined) ?? (printed === undefined ? null : Number(printed)),
  };
}

/** "HUMAN RIGHTS WATCH"; no title, which may speak of an organisation too. */
function isPublisher(line: string): boolean {
  return !/[:?—\d]/.test(line) && line.split(' ').length <= 6 && isInstitution(line);
}

/** Lines between empty ones, trimmed. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let open = false;
  for (const line of lines.map((one) => one.trim())) {
    if (line !== '' && open) blocks.at(-1)?.push(line);
    else if (line !== '') blocks.push([line]);
    open = line !== '';
  }
  return blocks;
}

/** Title, names and text without an empty line between, as converters leave them. */
function partedAtByline(block: readonly string[]): (readonly string[])[] {
  const isByline = (line: string, at: number) =>
    at > 0 &&
    authorsIn(line).length > 0 &&
    titleOf(block.slice(0, at)) !== null &&
    !goesOn(block[at - 1] ?? '');
  const near = block.slice(0, 5);
  const marked = near.findIndex((line, at) => /[*†‡\d]$/.test(line) && isByline(line, at));
  const at = marked > 0 ? marked : near.findIndex(isByline);
  return at < 0 ? [block] : [block.slice(0, at), block.slice(at)];
}

/** "Reading the Silence of": the title has another line. */
function goesOn(line: string): boolean {
  return /\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$|[,:–—-]$/i.test(line);
}

function titleOf(block: readonly string[]): string | null {
  const joined = block
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[*†‡]{1,3}$/, '')
    .trim();
  return isTitle(joined, block.length) ? joined : null;
}

/** Headings that open a part rather than name the document. */
const PART_HEADING =
  /^(?:abstract|introduction|contents|table of contents|(?:important )?notice|summary|foreword|preface)\b/i;

// how courts and organisations head what they decide
const LETTERHEAD =
  /^(?:\[?do not publish|(?:un|for |not for )?publi(?:shed|cation)\b|reportable|(?:order |opinion )?filed\b|number \d|in the (?:\S+ ){0,8}courts?\b|(?:\S+ ){0,8}courts? of (?:criminal |civil )?appeals?\b|(?:the )?supreme court\b|united states (?:district |bankruptcy )?court|syllabus$|judge?ment\b|united nations$|\p{L}+ section$)/iu;

function isTitle(line: string, lines: number): boolean {
  if (lines > 4 || line.length < 6 || line.length > 250) return false;
  if (PART_HEADING.test(line) || LETTERHEAD.test(line)) return false;
  if (/[.;,]$/.test(line) || /https?:|@/.test(line)) return false;
  const words = line.split(' ').filter((word) => /^\p{L}/u.test(word) && word.length > 3);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capital * 10 >= words.length * 7;
}

/** "By Ann Lee and Bo Moe*" -> ["Ann Lee", "Bo Moe"]; [] for a line that is more than names. */
export function authorsIn(line: string): string[] {
  const bare = line
    .replace(/^by:?\s+/i, '')
    .replace(/[*†‡§\d]+/g, '')
    .trim();
  const names = bare
    .split(/[,;&]|\band\b/)
    // a dagger is recognised as a quotation mark
    .map((name) => name.trim().replace(/['’"”]{1,2}$/, ''))
    .filter((name) => name !== '');
  return names.length > 0 && names.length < 9 && names.every(isName) ? names : [];
}

/** Two to five words with a capital each, none of an institution; particles ("van", "de") in between. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || name.length > 60) return false;
  if (words[0] === 'The' || words.some((word) => impersonalWords.has(recase(word)))) return false;
  return words.every(
    (word, at) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || (at > 0 && /^\p{Ll}{1,4}$/u.test(word)),
  );
}
