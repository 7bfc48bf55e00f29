import { BLANK } from '#ingest/works/reading.js';
import { workId } from '#ingest/works/join.js';
import type {
  CitationWork,
  CorrectionId,
  Edit,
  FindingDecision,
  KeyedWork,
  ToldWork,
  WorkEdit,
  WorksJoined,
  WorkSplit,
} from '#schema/correction.js';
import type { CitationId, DocumentId } from '#schema/ids.js';
import { smith } from './library.js';

/** Who decided at a minute of an afternoon, and why. */
const decided = (minute: number) => ({
  id: `correction-${minute}` as CorrectionId,
  by: 'Ann Lee',
  at: `2026-03-01T15:${String(minute).padStart(2, '0')}:00.000Z`,
  reason: 'The notes end with 8 in print.',
});

export function decision(minute: number, given: Partial<FindingDecision> = {}): FindingDecision {
  return {
    ...decided(minute),
    does: 'decide-finding',
    document: smith.document.id,
    finding: 'finding-1',
    decision: 'dismissed',
    ...given,
  };
}

/** A work that is called by a key, and told of by its name only. */
export const called = (label: string, key: string): ToldWork => ({
  label,
  reading: { ...BLANK, kind: 'book', title: label },
  keys: [key],
  authors: [],
  institution: null,
});

export function setWork(minute: number, citation: string, text: string, work: ToldWork): CitationWork {
  return {
    ...decided(minute),
    does: 'set-work',
    document: smith.document.id,
    citation: citation as CitationId,
    text,
    work,
  };
}

const keyed = (key: string): KeyedWork => ({ id: workId(key), key });

export function joined(minute: number, one: string, other: string): WorksJoined {
  return { ...decided(minute), does: 'join-works', works: [keyed(one), keyed(other)] };
}

export function split(minute: number, key: string, document: DocumentId): WorkSplit {
  return { ...decided(minute), does: 'split-work', work: keyed(key), parts: [{ document, keys: [key] }] };
}

export function edited(minute: number, key: string, edit: Edit): WorkEdit {
  return { ...decided(minute), does: 'edit-work', work: keyed(key), edit };
}
