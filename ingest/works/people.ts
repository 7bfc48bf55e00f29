import { stableId } from '#ingest/graph/hash.js';
import type { LocalWork } from '#schema/graph.js';
import type { AuthorId, InstitutionId } from '#schema/ids.js';

/** An author or institution of a joined work. */
export interface JoinedPerson {
  /** Identity key: the same key is the same person or body, in every work. */
  readonly key: string;
  readonly name: string;
  /** All names that the work's members give it, `name` first. */
  readonly variants: readonly string[];
}

/** The identity of an author by its key. */
export function authorId(key: string): AuthorId {
  return stableId('author', key) as AuthorId;
}

/** The identity of an institution by its key. */
export function institutionId(key: string): InstitutionId {
  return stableId('institution', key) as InstitutionId;
}

/**
 * The authors of one work that several documents describe, fullest description first. Who stands at the
 * same place with the same family name is the same person, "S. Straus" and "Scott Straus": the longer
 * given name gives the key.
 */
export function joinAuthors(locals: readonly LocalWork[]): JoinedPerson[] {
  const lead = locals.find((work) => work.authors.length > 0);
  if (!lead) return [];
  return lead.authors.map((author, place) => {
    const same = locals
      .flatMap((work) => work.authors[place] ?? [])
      .filter((other) => familyOf(other.key) === familyOf(author.key));
    return joinPeople(same.length > 0 ? same : [author]);
  });
}

/** The issuer, as the fullest description that has one gives it. */
export function joinInstitution(locals: readonly LocalWork[]): JoinedPerson | null {
  const named = locals.flatMap((work) => work.institution ?? []);
  const [lead] = named;
  return lead ? joinPeople(named.filter((other) => other.key === lead.key)) : null;
}

function joinPeople(people: readonly { readonly key: string; readonly name: string }[]): JoinedPerson {
  const [lead] = [...people].sort(
    (a, b) => b.key.length - a.key.length || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  if (!lead) throw new Error('Unexpected empty list of people, expected at least one');
  return {
    key: lead.key,
    name: lead.name,
    variants: [...new Set([lead.name, ...people.map((p) => p.name)])],
  };
}

function familyOf(key: string): string {
  return key.split(',', 1)[0] ?? key;
}
