import type { Store } from '../store/index.js';

/** A form in which what the graph holds is taken elsewhere. */
export interface ExportFormat {
  /** Of a file: ".bib". */
  readonly ending: string;
  readonly mediaType: string;
  /** What it is for, for lists of formats. */
  readonly says: string;
  /**
   * All of it, or what a document gives (by its id), piece by piece; the same graph gives the same text. `tell` hears
   * how far it is.
   */
  write(store: Store, document: string | null, tell: Tell): AsyncGenerator<string>;
}

/** Told how many works, documents or citations are written, of how many. */
export type Tell = (done: number, of: number) => void;
