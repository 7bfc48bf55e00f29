import { localWorks } from '#ingest/works/local.js';
import { sumVariants } from '#ingest/works/join.js';
import { shortName } from '#ingest/forms/short/name.js';
import type { ReadDocument } from '#schema/apparatus.js';
import type { Citation } from '#schema/citation.js';
import type { DocumentGraph, DocumentRow, LocalWork } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import { stableId } from './hash.js';
import { ownWork } from './own-work.js';
import { citationRows, noteRows } from './rows.js';

/**
 * A read document as the rows that a store keeps. `origin` is the place it was read from (a resolved path): the
 * document's id is made of it, so that a changed file is the same document. The same file gives the same rows.
 */
export function toGraph(read: ReadDocument, origin: string): DocumentGraph {
  const id = documentId(origin);
  const notes = noteRows(read);
  const citations = citationRows(read, notes);
  const cited = localWorks(read.works, id, variantsOf(read));
  const own = ownWork(read.document, id, nextNumber(read.works));
  return {
    document: documentRow(read, origin, own),
    text: read.document.text,
    pages: read.document.pages.map(({ number, label, span, confidence }) => ({
      number,
      label,
      span,
      confidence,
    })),
    notes: notes.map(({ row }) => row),
    citations,
    works: own ? [...cited, own] : cited,
    findings: read.findings,
  };
}

/** Works keep the numbers that merging gave them, with gaps: the next is after the highest. */
function nextNumber(works: ReadDocument['works']): number {
  return 1 + works.reduce((highest, { id }) => Math.max(highest, Number(id.replace(/\D/g, ''))), 0);
}

/** The identity of a document by its origin. */
export function documentId(origin: string): DocumentId {
  return stableId('document', origin) as DocumentId;
}

function documentRow(read: ReadDocument, origin: string, own: LocalWork | null): DocumentRow {
  const { name, mediaType, sha256, text } = read.document;
  const { title, authors, container, year } = read.document.facts;
  return {
    id: documentId(origin),
    name,
    origin,
    mediaType,
    sha256,
    facts: { title, authors, container, year },
    characters: text.length,
    work: own?.id ?? null,
  };
}

/** The names by which the document's citations call each work, most frequent first. Id. names nothing. */
function variantsOf(read: ReadDocument): Map<string, LocalWork['variants']> {
  const byWork = new Map<string, { text: string; count: number }[]>();
  read.citations.forEach((citation, i) => {
    const outcome = read.outcomes[i];
    if (outcome?.status !== 'resolved') return;
    const variants = byWork.get(outcome.work) ?? [];
    variants.push(...namesIn(citation).map((text) => ({ text, count: 1 })));
    byWork.set(outcome.work, variants);
  });
  return new Map([...byWork].map(([work, variants]) => [work, sumVariants([variants])]));
}

/** Title (or number) and the short name it sets up; the name before supra or of a short form. */
function namesIn(citation: Citation): string[] {
  switch (citation.form) {
    case 'full': {
      const { title, identifiers } = citation.reading;
      const names = [title ?? identifiers[0]?.value ?? null, citation.hereinafter];
      return [...new Set(names.flatMap((name) => name ?? []))];
    }
    case 'short':
      return [shortName(citation)].filter((name) => name !== '');
    case 'supra':
      return citation.name === null ? [] : [citation.name];
    default:
      return [];
  }
}
