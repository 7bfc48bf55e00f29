import { stableId } from '#ingest/graph/hash.js';
import type { DocumentId, WorkId } from '#schema/ids.js';
import type { LocalWork, LocalWorkId } from '#schema/graph.js';
import type { Reading, WorkKind } from '#schema/work.js';
import { WORK_KINDS } from '#schema/work.js';
import { joinAuthors, joinInstitution } from './people.js';
import type { JoinedPerson } from './people.js';
import { components } from './components.js';
import { rankKeys } from './keys.js';
import { factCount, mergeReadings } from './reading.js';

/** A document's own work, with the document that tells of it. */
export interface PlacedWork {
  readonly document: DocumentId;
  readonly work: LocalWork;
}

/** One work of the graph: what all documents say of it. */
export interface JoinedWork {
  /** Hash of the component's strongest key. */
  readonly id: WorkId;
  readonly label: string;
  readonly reading: Reading;
  /** Every key of its members, strongest first. */
  readonly keys: readonly string[];
  readonly variants: readonly { readonly text: string; readonly count: number }[];
  /** In order; `key` is the identity (see `authorId`), `variants` the spellings seen in its members. */
  readonly authors: readonly JoinedPerson[];
  readonly institution: JoinedPerson | null;
  /** The documents' own works that it is made of, by document, then number. */
  readonly members: readonly { readonly document: DocumentId; readonly work: LocalWorkId }[];
}

/**
 * Joins the works of many documents: those that share a key, directly or through others, are one.
 * Pure; the same works give the same result in whatever order they come. Linear in the number of keys.
 *
 * Works are closed over keys, so a store need not join everything anew. When document D is replaced:
 * 1. affected = joined works with a member in D, and joined works that own a key of D's new works;
 * 2. joinWorks(members of the affected works except D's old ones, and D's new works);
 * 3. drop the affected works, write the result. Nothing else can have changed.
 */
export function joinWorks(works: readonly PlacedWork[]): JoinedWork[] {
  const sorted = [...works].sort(byPlace);
  const joined = components(sorted.length);
  const owner = new Map<string, number>();
  sorted.forEach(({ work }, i) => {
    for (const key of work.keys) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, i);
      else joined.join(other, i);
    }
  });
  return joined.groups().map((group) => joinGroup(group.flatMap((i) => sorted[i] ?? [])));
}

/** One work out of all of these, whether they share keys or not. Throws where there are none. */
export function joinAsOne(works: readonly PlacedWork[]): JoinedWork {
  return joinGroup([...works].sort(byPlace));
}

/** The identity of a work of the graph by its strongest key. */
export function workId(strongestKey: string): WorkId {
  return stableId('work', strongestKey) as WorkId;
}

function joinGroup(members: readonly PlacedWork[]): JoinedWork {
  const keys = rankKeys(members.map((member) => member.work.keys));
  const kind = commonKind(members);
  const fullest = [...members]
    .filter((member) => member.work.reading.kind === kind)
    .sort((a, b) => factCount(b.work.reading) - factCount(a.work.reading) || byPlace(a, b));
  const rest = members.filter((member) => member.work.reading.kind !== kind);
  const locals = [...fullest, ...rest].map((member) => member.work);
  const [first] = locals;
  const [strongest] = keys;
  if (!first || strongest === undefined)
    throw new Error('Unexpected work without a key, expected at least one');
  return {
    id: workId(strongest),
    label: first.label,
    reading: { ...mergeReadings(locals.map((work) => work.reading)), kind },
    keys,
    variants: sumVariants(locals.map((work) => work.variants)),
    authors: joinAuthors(locals),
    institution: joinInstitution(locals),
    members: members.map(({ document, work }) => ({ document, work: work.id })),
  };
}

function commonKind(members: readonly PlacedWork[]): WorkKind | null {
  const weights = new Map<WorkKind, number>();
  for (const { work } of members) {
    const weight = Math.max(
      1,
      work.variants.reduce((sum, variant) => sum + variant.count, 0),
    );
    if (work.reading.kind) weights.set(work.reading.kind, (weights.get(work.reading.kind) ?? 0) + weight);
  }
  const ranked = [...weights].sort(
    ([a, x], [b, y]) => y - x || WORK_KINDS.indexOf(a) - WORK_KINDS.indexOf(b),
  );
  return ranked[0]?.[0] ?? null;
}

/** Spellings with their counts added up, most frequent first. */
export function sumVariants(lists: readonly LocalWork['variants'][]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { text, count } of lists.flat()) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || compare(a.text, b.text));
}

function byPlace(a: PlacedWork, b: PlacedWork): number {
  return compare(a.document, b.document) || localNumber(a.work) - localNumber(b.work);
}

function localNumber(work: LocalWork): number {
  return Number(work.id.slice(1));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
