import type { LocalWork, LocalWorkId } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import type { Work } from '#schema/work.js';
import { givenAgree, personKey, personName, sameFamily } from './authors.js';
import type { PersonName } from './authors.js';
import { institutionName } from './institutions.js';

/**
 * The works of a document as rows for the graph: authors and issuers named alike throughout the document,
 * `variants` the given texts with their counts. A work without an identity of its own gets one that holds in
 * this document only.
 */
export function localWorks(
  works: readonly Work[],
  document: DocumentId,
  variants: ReadonlyMap<string, LocalWork['variants']>,
): LocalWork[] {
  const known = knownPeople(works);
  return works.map((work) => ({
    id: work.id as string as LocalWorkId,
    label: work.label,
    reading: work.reading,
    keys: work.keys.length > 0 ? work.keys : [`document:${document}/${work.citations[0] ?? work.id}`],
    variants: variants.get(work.id) ?? [],
    authors: work.reading.authors.map((author) => {
      const person = known(personName(author));
      return { key: personKey(person), name: person.name };
    }),
    institution: work.reading.institution ? institutionName(work.reading.institution) : null,
  }));
}

/** For a name, the fullest that the document has for the same person: "Schaak, Beth" -> "Beth Van Schaack". */
function knownPeople(works: readonly Work[]): (name: PersonName) => PersonName {
  const names = works.flatMap((work) => work.reading.authors).map(personName);
  const byLast = new Map<string, PersonName[]>();
  for (const name of names) {
    const block = blockOf(name);
    const known = byLast.get(block);
    if (known) known.push(name);
    else byLast.set(block, [name]);
  }
  return (name) => {
    const same = (byLast.get(blockOf(name)) ?? []).filter((other) => isSamePerson(name, other));
    return same.reduce((best, other) => (fullness(other) > fullness(best) ? other : best), name);
  };
}

function isSamePerson(a: PersonName, b: PersonName): boolean {
  return a.given.length > 0 && b.given.length > 0 && sameFamily(a, b) && givenAgree(a.given, b.given);
}

function fullness(name: PersonName): number {
  return name.given.join('').length * 100 + name.family.length;
}

function blockOf(name: PersonName): string {
  return (name.family.split(' ').at(-1) ?? '').slice(0, 3);
}
