import type { CitationId, WorkId } from './ids.js';

export const WORK_KINDS = [
  'case',
  'resolution',
  'treaty',
  'legislation',
  'article',
  'book',
  'chapter',
  'report',
  'news',
  'web',
  'speech',
] as const;
/** The kind of a source. */
export type WorkKind = (typeof WORK_KINDS)[number];

export const IDENTIFIER_SCHEMES = [
  'docket',
  'symbol',
  'resolution',
  'reporter',
  'neutral',
  'ecli',
  'treaty-series',
  'statute',
  'official-journal',
  'celex',
  'doi',
  'isbn',
  'paper',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** A name by which a source is found: "ICC-02/05-01/09-302", "504 U.S. 655", "S.C. Res. 1593". */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  /** As printed, scan errors mended. */
  readonly value: string;
}

/** The facts that a full citation gives of its source. */
export interface Reading {
  /** Null where the source was not recognised: it keeps its slot. */
  readonly kind: WorkKind | null;
  /** Personal authors in order, as printed. */
  readonly authors: readonly string[];
  /** Institutional author, court or organ. */
  readonly institution: string | null;
  readonly title: string | null;
  /** Journal, newspaper, collection, series, site. */
  readonly container: string | null;
  readonly volume: string | null;
  /** First page in the container. */
  readonly page: string | null;
  readonly year: number | null;
  /** ISO date where a full day is given. */
  readonly date: string | null;
  readonly identifiers: readonly Identifier[];
  readonly urls: readonly string[];
  /** Perma.cc code as printed. */
  readonly perma: string | null;
}

/** A source apart from its copies, as one document's citations describe it. */
export interface Work {
  readonly id: WorkId;
  readonly reading: Reading;
  /** Short label for graph and lists: "S.C. Res. 1593", "Al-Bashir (Jordan)", "Hillebrecht & Straus". */
  readonly label: string;
  /** Identity keys, strongest first: works that share one are the same work, in every document. */
  readonly keys: readonly string[];
  /** The full citations that gave it. */
  readonly citations: readonly CitationId[];
}
