import { personKey, personName } from '#ingest/works/authors.js';
import { institutionName } from '#ingest/works/institutions.js';
import { workId, type JoinedWork } from '#ingest/works/join.js';
import type { Correction, CorrectionId, Edit, WorkEdit } from '#schema/correction.js';
import type { WorkId } from '#schema/ids.js';

/** Sorts of corrections that are of no single document. */
export const OF_WORKS = ['join-works', 'split-work', 'edit-work'] as const satisfies Correction['does'][];

/** Pairs of keys whose works are one. */
export function linksOf(corrections: readonly Correction[]): (readonly [string, string])[] {
  return corrections
    .filter((one) => one.does === 'join-works')
    .map(({ works: [a, b] }) => [a.key, b.key] as const);
}

/** The keys, and all that pairs lead to from them, also over keys that no document has. */
export function linkedKeys(keys: readonly string[], links: readonly (readonly [string, string])[]): string[] {
  const reached = new Set(keys);
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const [a, b] of links) {
      if (reached.has(a)) reached.add(b);
      if (reached.has(b)) reached.add(a);
    }
  }
  return [...reached];
}

/** A work with the facts that persons gave it; of several for one fact the last counts. */
export function editedWork(work: JoinedWork, corrections: readonly Correction[]): JoinedWork {
  return corrections
    .filter((one) => one.does === 'edit-work')
    .filter((one) => work.keys.includes(one.work.key))
    .sort(byTime)
    .reduce((edited, { edit }) => withEdit(edited, edit), work);
}

const byTime = (a: WorkEdit, b: WorkEdit) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1);

function withEdit(work: JoinedWork, edit: Edit): JoinedWork {
  const fact = (reading: Partial<JoinedWork['reading']>) => ({
    ...work,
    reading: { ...work.reading, ...reading },
  });
  switch (edit.field) {
    case 'label':
      return { ...work, label: edit.value };
    case 'institution': {
      const named = edit.value === null ? null : institutionName(edit.value);
      const institution = named && { ...named, variants: [named.name] };
      return { ...fact({ institution: edit.value }), institution };
    }
    case 'authors': {
      const authors = edit.value.map(personName).map((person) => {
        const { name } = person;
        return { key: personKey(person), name, variants: [name] };
      });
      return { ...fact({ authors: edit.value }), authors };
    }
    default:
      return fact({ [edit.field]: edit.value });
  }
}

/** Documents whose parts a correction changes. */
export function documentsOf(correction: Correction): string[] {
  if (correction.does === 'set-work') return [correction.document];
  return correction.does === 'split-work' ? correction.parts.map(({ document }) => document) : [];
}

/** Keys of the works that a correction changes without changing a document's part. */
export function keysOf(correction: Correction): string[] {
  if (correction.does === 'join-works') return correction.works.map(({ key }) => key);
  return correction.does === 'edit-work' ? [correction.work.key] : [];
}

/** The key of what was split off. */
export const keyOfSplit = (split: CorrectionId): string => `split:${split}`;

/** The work that was split off. */
export const otherOf = (split: CorrectionId): WorkId => workId(keyOfSplit(split));

/** The works on whose pages a correction has to be told. */
export function worksOf(correction: Correction): WorkId[] {
  if (correction.does === 'join-works') return correction.works.map(({ id }) => id);
  if (correction.does === 'split-work') return [correction.work.id, otherOf(correction.id)];
  return correction.does === 'edit-work' ? [correction.work.id] : [];
}
