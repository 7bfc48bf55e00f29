import type { Identifier, Reading } from '#schema/work.js';

/** A source of which nothing is known. */
export const BLANK: Reading = {
  kind: null,
  authors: [],
  institution: null,
  title: null,
  container: null,
  volume: null,
  page: null,
  year: null,
  date: null,
  identifiers: [],
  urls: [],
  perma: null,
};

/**
 * One reading of several of the same work: the fullest gives the facts, the others fill its gaps,
 * identifiers and URLs are kept from all. The order of `readings` decides between equals.
 */
export function mergeReadings(readings: readonly Reading[]): Reading {
  const ranked = readings
    .map((reading, order) => ({ reading, order, facts: factCount(reading) }))
    .sort((a, b) => b.facts - a.facts || a.order - b.order)
    .map((ranked) => ranked.reading);
  const first = <K extends keyof Reading>(key: K): Reading[K] =>
    (ranked.find((r) => r[key] !== null) ?? BLANK)[key];
  return {
    kind: first('kind'),
    authors: ranked.find((r) => r.authors.length > 0)?.authors ?? [],
    institution: first('institution'),
    title: first('title'),
    container: first('container'),
    volume: first('volume'),
    page: first('page'),
    year: first('year'),
    date: first('date'),
    identifiers: distinctIdentifiers(ranked.flatMap((r) => r.identifiers)),
    urls: distinct(ranked.flatMap((r) => r.urls)),
    perma: first('perma'),
  };
}

/** How many facts a reading gives; a kind, a title and a date weigh more than a page. */
export function factCount(reading: Reading): number {
  const filled = [
    reading.institution,
    reading.container,
    reading.volume,
    reading.page,
    reading.year,
    reading.perma,
  ];
  const heavy = [reading.kind, reading.title, reading.date];
  const count = (values: readonly unknown[]) => values.filter((value) => value !== null).length;
  return (
    count(filled) +
    2 * count(heavy) +
    Math.min(reading.authors.length, 2) +
    reading.identifiers.length +
    reading.urls.length
  );
}

function distinctIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const bare = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const byValue = new Map<string, Identifier>();
  for (const identifier of identifiers) {
    const key = `${identifier.scheme}:${bare(identifier.value)}`;
    if (!byValue.has(key)) byValue.set(key, identifier);
  }
  return [...byValue.values()];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
