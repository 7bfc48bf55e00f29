import type { CitationForm } from '#schema/citation.js';
import type { Correction } from '#schema/correction.js';
import type { DocumentGraph } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import type { WorkKind } from '#schema/work.js';
import type {
  Analysis,
  AnalysisRecord,
  AuthorRecord,
  CitationRecord,
  DocumentRecord,
  DocumentTextRecord,
  GraphEdgeRecord,
  GraphRecord,
  InstitutionRecord,
  MeasuresRecord,
  NodeRecord,
  NoteRecord,
  OutcomeStatus,
  ProvisionRecord,
  Variant,
  WorkRecord,
} from './rows.js';

/** How far a load is: what follows once all documents are in takes about as long as these. */
export type LoadStep =
  | { readonly step: 'documents'; readonly done: number }
  | { readonly step: 'works'; readonly done: number; readonly of: number }
  | { readonly step: 'indexes' };

/**
 * The graph as questions of the field. Each store answers them with the same rows in the same order.
 * Questions about several nodes take all their ids at once and answer in that order; an unknown id gives
 * null, [] or an empty page in its place. Ids of works that were joined with others lead to the joint work.
 * Errors: StoreUnusable where the store fails, UnknownCursor.
 */
export interface Store {
  /** Puts a document's part in the place of its earlier one, in one transaction. `reader`: who read it. */
  replaceDocument(graph: DocumentGraph, reader?: string): Promise<void>;
  /** The same for many, which is faster: in one transaction, so all or none. Of a document given twice the last counts. */
  replaceDocuments(parts: readonly StoredDocument[]): Promise<void>;
  /**
   * The same for a whole collection, which is fastest into a store without documents: there all goes in at once. Where
   * the parts end in an error, those before it are stored. Nothing else may be asked of this store meanwhile. Answers how
   * many there were; `onStep` is told how far it is.
   */
  loadDocuments(parts: AsyncIterable<StoredDocument>, onStep?: (step: LoadStep) => void): Promise<number>;
  /** False where there was none. */
  removeDocument(id: string): Promise<boolean>;
  /** Keeps what persons decided, all of it or nothing; what has the id of an earlier correction replaces it. */
  keepCorrections(corrections: readonly Correction[]): Promise<void>;
  /** Takes back one; what was read is as it was. Null where there was none. */
  withdrawCorrection(id: string): Promise<Correction | null>;
  /** What was decided last first. */
  corrections(filter: CorrectionFilter, page: PageRequest): Promise<Page<Correction>>;
  /** Those that are of each document, also of one that is not there; what was decided last first. */
  correctionsIn(documents: readonly string[]): Promise<Correction[][]>;
  /** All joins, splits and edits of works; what was decided last first. */
  correctionsOfWorks(): Promise<Correction[]>;
  /** By origin: what was read of it, to skip what is unchanged. */
  fingerprints(): Promise<ReadonlyMap<string, Fingerprint>>;
  stats(): Promise<Stats>;

  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]>;
  documents(page: PageRequest): Promise<Page<DocumentRecord>>;
  documentsByIds(ids: readonly string[]): Promise<(DocumentRecord | null)[]>;
  documentTexts(ids: readonly string[]): Promise<(DocumentTextRecord | null)[]>;
  /** The documents' parts as they were put here, to take them elsewhere. */
  documentGraphs(ids: readonly string[]): Promise<(StoredDocument | null)[]>;

  /** By series and number. */
  notes(documents: readonly string[], page: PageRequest): Promise<Page<NoteRecord>[]>;
  notesAt(places: readonly NotePlace[]): Promise<(NoteRecord | null)[]>;
  notesByIds(ids: readonly string[]): Promise<(NoteRecord | null)[]>;

  /** Newest document first, then reading order. */
  citations(filter: CitationFilter, page: PageRequest): Promise<CitationPage>;
  citationsByIds(ids: readonly string[]): Promise<(CitationRecord | null)[]>;
  citationsOfNotes(ids: readonly string[]): Promise<CitationRecord[][]>;
  /** Those in each document. */
  citationsIn(
    documents: readonly string[],
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<CitationPage[]>;

  works(filter: WorkFilter, order: WorkOrder, page: PageRequest): Promise<Page<WorkRecord>>;
  worksByIds(ids: readonly string[]): Promise<(WorkRecord | null)[]>;
  /** The identity key that gave each its id: what corrections call it by. */
  keysOfWorks(works: readonly string[]): Promise<(string | null)[]>;
  /** How documents write each work's name, most often first; at most fifty. */
  variants(works: readonly string[]): Promise<Variant[][]>;
  /** The citations of each work. */
  citedBy(works: readonly string[], filter: CitationFilter, page: PageRequest): Promise<CitationPage[]>;
  /** What the documents that are this work cite, most often first. */
  cites(works: readonly string[], page: PageRequest): Promise<Page<CitedWork>[]>;
  citedByDocuments(documents: readonly string[], page: PageRequest): Promise<Page<CitedWork>[]>;
  /** Works cited in the same notes, most often first. */
  citedTogether(works: readonly string[], first: number): Promise<CitedTogether[][]>;
  /** Most often cited first. */
  provisions(works: readonly string[], first: number): Promise<Provisions[]>;
  provisionsByIds(ids: readonly string[]): Promise<(ProvisionRecord | null)[]>;
  /** Citations by year of the citing document; documents without a year last. */
  timelines(works: readonly string[]): Promise<YearCount[][]>;

  authorsByIds(ids: readonly string[]): Promise<(AuthorRecord | null)[]>;
  /** What each wrote, most cited first. */
  worksOfAuthors(authors: readonly string[], page: PageRequest): Promise<Page<WorkRecord>[]>;
  institutionsByIds(ids: readonly string[]): Promise<(InstitutionRecord | null)[]>;
  /** What each issued, most cited first. */
  worksOfInstitutions(institutions: readonly string[], page: PageRequest): Promise<Page<WorkRecord>[]>;

  /**
   * Words, identifiers, beginnings of words; every one has to be there. Works and documents of which a name is the
   * query come first, then those of which one begins with it; among these the most cited and the newest. Authors
   * come by the number of their works, notes by the query as it stands, then newest first. Missing accents are
   * forgiven, in works and authors typos too where nothing else is found. Groups that are not asked for are empty.
   */
  search(query: string, first: number, groups?: readonly SearchGroup[]): Promise<SearchResult>;
  /**
   * Nearest first, then most cited. It goes on from what was asked for, and from what has at most as many neighbours as
   * the limit: further ones are shown, but what lies behind them is not.
   */
  neighborhood(ids: readonly string[], reach: Reach): Promise<GraphRecord>;
  /**
   * A shortest way over citations in either direction, of several the one whose ids sort first; null where none
   * is that short.
   */
  path(from: string, to: string, maxLength: number): Promise<GraphRecord | null>;

  /** Another number after each change of the graph. */
  graphVersion(): Promise<number>;
  /** What each document adds to the picture. */
  edges(documents: readonly string[]): Promise<GraphEdgeRecord[][]>;
  /** Puts what an analysis found in the place of what the last one did. */
  keepAnalysis(analysis: Analysis): Promise<void>;
  /** Null where there was none. */
  analysis(): Promise<AnalysisRecord | null>;
  /** Null where the last analysis had no such work. */
  measures(works: readonly string[]): Promise<(MeasuresRecord | null)[]>;
  /** The nearest works by the last analysis, nearest first; at most ten. */
  related(works: readonly string[], relation: Relation): Promise<RelatedWork[][]>;

  close(): Promise<void>;
}

export interface StoredDocument {
  readonly reader: string;
  readonly graph: DocumentGraph;
}

export interface Fingerprint {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly reader: string;
}

export interface Stats {
  readonly documents: number;
  readonly notes: number;
  readonly citations: number;
  readonly works: number;
  readonly authors: number;
  readonly institutions: number;
  readonly citationsByStatus: readonly { readonly status: OutcomeStatus; readonly count: number }[];
  readonly worksByKind: readonly { readonly kind: WorkKind | null; readonly count: number }[];
}

export interface NotePlace {
  readonly document: string;
  readonly series: number;
  readonly number: number;
}

export interface PageRequest {
  readonly first: number;
  /** The endCursor of the page before. */
  readonly after: string | null;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  /** Of the whole list. */
  readonly totalCount: number;
}

export interface CitationPage extends Page<CitationRecord> {
  /** Documents among all of them, listed or not. */
  readonly documentCount: number;
}

/** Null: any. */
export interface CorrectionFilter {
  readonly document: string | null;
}

/** Null: any. */
export interface CitationFilter {
  readonly document: string | null;
  readonly work: string | null;
  readonly provision: string | null;
  readonly forms: readonly CitationForm[] | null;
  readonly statuses: readonly OutcomeStatus[] | null;
  readonly signal: string | null;
  /** At least this. */
  readonly confidence: number | null;
}

export interface WorkFilter {
  /** A kind of null: not recognised. */
  readonly kinds: readonly (WorkKind | null)[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly document: string | null;
  readonly author: string | null;
  readonly institution: string | null;
}

export type WorkOrder = 'cited' | 'year' | 'title' | 'authority';

/** Cited by the same works and documents, or citing the same works. */
export type Relation = 'cited-together' | 'coupled';

export interface RelatedWork {
  readonly work: WorkRecord;
  readonly count: number;
}

export interface CitedWork {
  readonly work: WorkRecord;
  readonly count: number;
}

export interface CitedTogether {
  readonly work: WorkRecord;
  readonly notes: number;
}

export interface Provisions {
  readonly nodes: readonly ProvisionRecord[];
  readonly totalCount: number;
  readonly citationsWithout: number;
}

export interface YearCount {
  readonly year: number | null;
  readonly count: number;
}

export type SearchGroup = 'works' | 'documents' | 'authors' | 'notes';

export interface SearchResult {
  readonly works: readonly WorkRecord[];
  readonly workCount: number;
  readonly documents: readonly DocumentRecord[];
  readonly documentCount: number;
  readonly authors: readonly AuthorRecord[];
  readonly authorCount: number;
  readonly notes: readonly { readonly note: NoteRecord; readonly excerpt: string }[];
  readonly noteCount: number;
}

export type Direction = 'cited' | 'citing' | 'both';

export interface Reach {
  readonly depth: number;
  readonly limit: number;
  readonly direction: Direction;
  readonly kinds: readonly (WorkKind | null)[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}
