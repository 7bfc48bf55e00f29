import { treaties as named } from '#ingest/tables/treaties.js';
import type { Anchor, Spotted } from './anchor.js';

/**
 * Treaties by name in running text, with the articles named before or after: "Articles 86 and 87(7) of the Rome
 * Statute", "the Vienna Convention on the Law of Treaties, art. 31".
 */
export const treaties: Anchor = (text) => {
  const spotted: Spotted[] = [];
  let reached = 0;
  CAPITAL.lastIndex = 0;
  for (let word = CAPITAL.exec(text); word; word = CAPITAL.exec(text)) {
    const names = byFirstWord.get(word[0]);
    if (!names || word.index < reached) continue;
    const name = names.find(
      (candidate) =>
        text.startsWith(candidate, word.index) && !LETTER.test(text.charAt(word.index + candidate.length)),
    );
    if (name === undefined) continue;
    const cited = withArticles(text, word.index, name);
    // "CAT", "ESC": letters alone mean a treaty only beside an article.
    if (cited.pinpoint === null && ACRONYM.test(name)) continue;
    spotted.push(cited);
    reached = cited.end;
    CAPITAL.lastIndex = Math.max(CAPITAL.lastIndex, cited.end);
  }
  return spotted;
};

function withArticles(text: string, nameStart: number, name: string): Spotted {
  const nameEnd = nameStart + name.length;
  const before = ARTICLE_BEFORE.exec(text.slice(Math.max(0, nameStart - 90), nameStart));
  ARTICLE_AFTER.lastIndex = nameEnd;
  const after = before ? null : ARTICLE_AFTER.exec(text);
  const start = before ? nameStart - before[0].length : nameStart;
  const end = after ? ARTICLE_AFTER.lastIndex : nameEnd;
  return {
    start,
    end,
    form: 'full',
    segment: name,
    name: null,
    pinpoint: before?.[1] ?? after?.[1] ?? null,
    targetNote: null,
  };
}

const byFirstWord = new Map<string, string[]>();
for (const row of named)
  for (const name of [row.name, ...row.short]) {
    const first = /^[\w’'-]+/.exec(name)?.[0];
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
for (const names of byFirstWord.values()) names.sort((a, b) => b.length - a.length);

const CAPITAL = /\b[A-Z][\w’'-]*/g;
const ACRONYM = /^[A-Z]+$/;
const LETTER = /[\w-]/;
/** "Articles 86 and 87(7) of the " */
const ARTICLE_BEFORE =
  /([Aa]rt(?:icle)?s?\.? ?\d{1,3}[a-z]?(?:\(\w{1,4}\)){0,4}(?:(?:, | and |, and | to |[-–])\d{1,3}[a-z]?(?:\(\w{1,4}\)){0,4}){0,5}),? (?:of|in) the $/;
const ARTICLE_AFTER =
  /,? ([Aa]rt(?:icle)?s?\.? ?\d{1,3}[a-z]?(?:\(\w{1,4}\)){0,4}(?:(?:, | and )\d{1,3}(?:\(\w{1,4}\)){0,4}){0,5})/y;
