import { identityOf } from '#ingest/identity/index.js';
import { kindOf } from '#ingest/kinds/index.js';
import { isInstitution } from '#ingest/kinds/shape/institution.js';
import { localWorks } from '#ingest/works/local.js';
import { keysOf } from '#ingest/works/sources.js';
import { BLANK } from '#ingest/works/reading.js';
import type { DocumentText } from '#schema/document.js';
import type { LocalWork } from '#schema/graph.js';
import type { DocumentId, WorkId } from '#schema/ids.js';
import type { Reading, WorkKind } from '#schema/work.js';

/**
 * The work that a document itself is, from what it says of itself, so that documents which cite it lead to it.
 * Null where it has no title. `number` is the first that the document's works leave free.
 */
export function ownWork(document: DocumentText, id: DocumentId, number: number): LocalWork | null {
  const { title, authors, container, year, volume, page } = document.facts;
  if (title === null || title.trim() === '') return null;
  const known = identityOf(document.text, document.facts)?.reading ?? null;
  const reading: Reading = known ?? {
    ...BLANK,
    kind: kindOfDocument(document),
    title,
    authors: authors.filter((name) => !isInstitution(name)),
    institution: authors.find(isInstitution) ?? null,
    container,
    year,
    volume,
    page,
  };
  const readings = known === null ? CITED_AS.map((kind) => ({ ...reading, kind })) : namesOf(known);
  const keys = [...new Set(readings.flatMap(keysOf))];
  const label = reading.kind ? kindOf(reading.kind).label(reading) : title;
  const work = {
    id: `w${number}` as WorkId,
    reading,
    label,
    keys,
    citations: [],
  };
  return localWorks([work], id, new Map())[0] ?? null;
}

/** Kinds as which a document of a collection may be cited elsewhere. */
const CITED_AS: readonly WorkKind[] = ['article', 'report', 'book', 'chapter', 'web'];

/** A decision is cited by its day or by its year only, and by the names that its title sets in capitals: "Bernard WEST". */
function namesOf(reading: Reading): Reading[] {
  if (reading.kind !== 'case' || reading.title === null) return [reading];
  const words = reading.title.split(' ');
  const isShort = (word: string) => !/\p{Ll}/u.test(word) || /^(?:vs?\.?|c\.|In|re)$/.test(word);
  const short = words.filter(isShort).join(' ');
  const titles = /\S v/.test(short) && short !== reading.title ? [reading.title, short] : [reading.title];
  return titles.flatMap((title) => [
    { ...reading, title },
    { ...reading, title, date: null },
  ]);
}

/** In a journal it is an article; with a person's name and no journal one too, as most legal writing; else a report. */
function kindOfDocument(document: DocumentText): WorkKind {
  const { authors, container } = document.facts;
  return container !== null || authors.some((name) => !isInstitution(name)) ? 'article' : 'report';
}
