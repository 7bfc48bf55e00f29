import type { ReadDocument } from '#schema/apparatus.js';
import { WORK_KINDS, type WorkKind } from '#schema/work.js';

/** A work in the table of authorities, with the notes that cite it. */
export interface Authority {
  readonly kind: WorkKind | null;
  readonly label: string;
  readonly title: string | null;
  readonly notes: readonly number[];
  /** Cited in so many notes that a table says "passim". */
  readonly passim: boolean;
}

/** Notes from which on a table of authorities says "passim" (custom of court rules: five or more). */
const PASSIM = 6;

/** All works that notes cite, by kind and name. */
export function authoritiesOf(read: ReadDocument): Authority[] {
  const notes = new Map<string, Set<number>>();
  read.outcomes.forEach((outcome, i) => {
    const place = read.citations[i]?.place;
    if (outcome.status !== 'resolved' || place?.in !== 'note') return;
    notes.set(outcome.work, (notes.get(outcome.work) ?? new Set()).add(place.note));
  });
  return read.works
    .flatMap(({ id, label, reading }): Authority[] => {
      const at = [...(notes.get(id) ?? [])];
      if (at.length === 0) return [];
      return [{ kind: reading.kind, label, title: reading.title, notes: at, passim: at.length >= PASSIM }];
    })
    .sort((a, b) => orderOf(a.kind) - orderOf(b.kind) || a.label.localeCompare(b.label, 'en'));
}

function orderOf(kind: WorkKind | null): number {
  return kind === null ? WORK_KINDS.length : WORK_KINDS.indexOf(kind);
}

/** "3, 7, 12" or "passim". */
export function notesOf({ notes, passim }: Authority): string {
  return passim ? 'passim' : notes.join(', ');
}
