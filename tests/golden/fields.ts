import type { ExtractedCitation } from '#schema/extraction.js';
import { folded, near } from './measures.js';
import type { Fields } from './truth.js';

export const FIELDS = [
  'authors',
  'institution',
  'title',
  'container',
  'volume',
  'page',
  'year',
  'date',
  'identifier',
  'urls',
  'perma',
  'hereinafter',
] as const satisfies readonly (keyof Fields)[];

type Field = (typeof FIELDS)[number];
type Value = string | number | null | readonly string[];

/** What the extraction says of a field. */
export const found = (citation: ExtractedCitation, field: Field): Value =>
  (field === 'identifier' ? citation.identifiers : citation[field]) ?? null;

export const given = (value: Value): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Whether a found value is the true one, as the field is compared. */
export function agrees(field: Field, value: Value, truth: Value): boolean {
  switch (field) {
    case 'authors':
      return pairwise(value, truth, (a, b) => near(family(a), family(b), 0.8));
    case 'title':
    case 'hereinafter':
      return near(value, truth, 0.9);
    case 'institution':
    case 'container':
      return near(value, truth, 0.85);
    case 'identifier': {
      const [a, b] = [listed(value), listed(truth)].map((values) => values.map(identifier).sort());
      return (a ?? []).join('|') === (b ?? []).join('|');
    }
    case 'urls':
      return pairwise(value, truth, (a, b) => address(a) === address(b));
    case 'year':
      return Number(value) === Number(truth);
    case 'date':
      return value === truth;
    default:
      return folded(value) === folded(truth);
  }
}

const listed = (value: Value): readonly string[] =>
  Array.isArray(value) ? value : value === null ? [] : [String(value)];

function pairwise(value: Value, truth: Value, same: (a: string, b: string) => boolean): boolean {
  const [a, b] = [listed(value), listed(truth)];
  return a.length === b.length && a.every((one, i) => same(one, b[i] ?? ''));
}

const family = (name: string): string =>
  name.split(/[\s,]+/u).findLast((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/iu.test(word)) ?? '';
/**
 * A year that follows a resolution's number in brackets is no part of the number, nor are the organ's name
 * before "Resolution" and words such as "App. no." before a figure.
 */
const identifier = (value: string): string =>
  folded(
    value
      .replace(/\(\d{4}\)$/u, '')
      .replace(/^(?:UN )?(?:Security Council|General Assembly|Human Rights Council),? (?=Resolution)/iu, '')
      .replace(/^(?:App|Appl|Case|Communication|application)\.? no\.? /iu, '')
      .replace(/^Case (?=[CT]-)/u, ''),
  );
/** Without scheme and "www", letters and figures only. */
const address = (url: string): string =>
  folded(url.toLowerCase().replace(/^https?:/u, '')).replace(/^www/u, '');
