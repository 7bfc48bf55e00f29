import { courtLaws, type CourtLaws } from '#ingest/tables/court-laws.js';
import type { Citation } from '#schema/citation.js';

/** Fewer of its numbers make no document on that court. */
const LEAST = 2;

/**
 * The citations with the full name of what a court's documents call "the Statute", "the Rules" or "the Regulations": that
 * of the one court whose numbers more than half of the cited files bear. A word that the document sets up for something
 * else keeps its meaning.
 */
export function withCourtLaws(citations: readonly Citation[]): readonly Citation[] {
  const court = courtOf(citations);
  if (court === null) return citations;
  const setUp = new Set(citations.flatMap((one) => (one.form === 'full' ? [wordOf(one.hereinafter)] : [])));
  const laws = new Map(court.laws.filter(([called]) => !setUp.has(called)));
  return citations.map((citation) => named(citation, laws));
}

function courtOf(citations: readonly Citation[]): CourtLaws | null {
  const counts = new Map<CourtLaws, number>();
  for (const citation of citations) {
    if (citation.form !== 'full' && citation.form !== 'short') continue;
    const docket = citation.reading.identifiers.find(({ scheme }) => scheme === 'docket');
    const court = docket && courtLaws.find((one) => one.docket.test(docket.value));
    if (court) counts.set(court, (counts.get(court) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = [...counts].find(([, count]) => count * 2 > all);
  return most !== undefined && most[1] >= LEAST ? most[0] : null;
}

function named(citation: Citation, laws: ReadonlyMap<string, string>): Citation {
  if (citation.form !== 'short' && citation.form !== 'full') return citation;
  const { reading } = citation;
  if (reading.identifiers.length > 0) return citation;
  const word = wordOf(citation.form === 'short' ? citation.name : reading.title);
  const title = word === null ? undefined : laws.get(word);
  return title === undefined ? citation : { ...citation, reading: { ...reading, kind: 'treaty', title } };
}

function wordOf(name: string | null): string | null {
  return name === null ? null : name.replace(/^the /i, '');
}
