import { bare, editDistance } from '#ingest/works/fold.js';
import type { WorkKind } from '#schema/work.js';
import { at, evidence, whereIs } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { groupedByWork } from './desk/works.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

const WRITTEN: readonly WorkKind[] = ['article', 'book', 'chapter', 'report', 'news', 'web', 'speech'];

/** One author of one work in two spellings: Schaack and Schaak. Initials for names are a matter of style. */
export const inconsistentAuthor: Rule = {
  rule: 'inconsistent-author',
  code: 'CON-05',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'One person, one spelling',
  check: (desk) => groupedByWork(desk, WRITTEN).flatMap(report),
};

function report(fulls: readonly CitedInFull[]): Found[] {
  const [first, ...later] = fulls.filter(({ citation }) => citation.reading.authors.length > 0);
  for (const one of later) {
    const pair = first && differing(one, first);
    if (!pair) continue;
    const [wrong, right] = pair;
    return [
      at(one, {
        confidence: 0.75,
        message: `Unexpected author "${wrong}", expected "${right}" as in ${whereIs(first)}, or one spelling in both`,
        suggestion: one.citation.text.replace(wrong, right),
        evidence: [evidence(first)],
      }),
    ];
  }
  return [];
}

/** The first family name that differs from its counterpart by a letter or two. */
function differing(a: CitedInFull, b: CitedInFull): [string, string] | null {
  const [mine, theirs] = [a, b].map(({ citation }) => citation.reading.authors.map(familyName));
  for (const [i, name] of (mine ?? []).entries()) {
    const other = theirs?.[i] ?? '';
    const [x, y] = [bare(name), bare(other)];
    if (x !== y && x.length > 3 && y.length > 3 && editDistance(x, y, 2) <= 2) return [name, other];
  }
  return null;
}

function familyName(author: string): string {
  const [before] = author.split(',');
  const words = (author.includes(',') ? (before ?? author) : author).split(/\s+/);
  return words.at(-1) ?? author;
}
