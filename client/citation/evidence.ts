import type { DocumentLineFragment, EvidenceFragment } from '../api/generated.js';

/** Citations of one work that stand in one note (or one sentence of a body), in reading order. */
export interface EvidenceNote {
  readonly key: string;
  readonly note: EvidenceFragment['note'];
  /** The words of the note. */
  readonly context: string;
  readonly citations: readonly [EvidenceFragment, ...EvidenceFragment[]];
}

export interface EvidenceGroup {
  readonly document: DocumentLineFragment;
  readonly notes: readonly EvidenceNote[];
  readonly count: number;
}

/** Groups citations by document and within it by note, keeping the order in which they came. */
export function groupByDocument(citations: readonly EvidenceFragment[]): readonly EvidenceGroup[] {
  const groups = new Map<string, EvidenceFragment[]>();
  for (const citation of citations) {
    const group = groups.get(citation.document.id);
    if (group === undefined) groups.set(citation.document.id, [citation]);
    else group.push(citation);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ document: first.document, notes: groupByNote(group), count: group.length }];
  });
}

/** Groups citations of one document by note. */
export function groupByNote(citations: readonly EvidenceFragment[]): readonly EvidenceNote[] {
  const notes = new Map<string, [EvidenceFragment, ...EvidenceFragment[]]>();
  for (const citation of citations) {
    const key = citation.note?.id ?? `${citation.document.id} ${citation.context}`;
    const held = notes.get(key);
    if (held === undefined) notes.set(key, [citation]);
    else held.push(citation);
  }
  return [...notes].map(([key, held]) => ({
    key,
    note: held[0].note,
    context: held[0].context,
    citations: held,
  }));
}
