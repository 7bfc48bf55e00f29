import type { Profile } from '#ingest/checks/profile.js';
import type { InputOptions } from './inputs/options.js';

/** What became of one file. */
export type FileStatus = 'read' | 'unchanged' | 'failed';

/** Told after each file. Counts are those of the file. */
export interface ProgressEvent {
  /** As found, from the path given. */
  readonly file: string;
  readonly status: FileStatus;
  /** Files finished, with this one, and files in all. */
  readonly done: number;
  readonly of: number;
  readonly pages: number;
  readonly notes: number;
  readonly citations: number;
  /** Works as the document itself tells them apart. */
  readonly works: number;
  readonly error: Failure | null;
}

/** Told after each page of a scan that was recognised. */
export interface PageEvent {
  readonly file: string;
  /** Pages recognised, with this one, and pages of the file to recognise. */
  readonly done: number;
  readonly of: number;
}

/** A file that could not be read, in words for who gave it. */
export interface Failure {
  readonly file: string;
  /** "byte 512", "page 3"; null where the whole file is meant. */
  readonly place: string | null;
  readonly expected: string;
  readonly advice: string;
  /** All of it as one sentence. */
  readonly message: string;
}

export interface IngestionReport {
  readonly read: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Of the files read now. */
  readonly pages: number;
  readonly notes: number;
  readonly citations: number;
  readonly works: number;
  readonly failures: readonly Failure[];
  /** Ended early by the signal; what was read until then is stored. */
  readonly interrupted: boolean;
  readonly milliseconds: number;
}

export interface IngestionOptions {
  readonly onProgress?: (event: ProgressEvent) => void;
  readonly onPage?: (event: PageEvent) => void;
  /** The rules that the findings go by; left out, the default ones. */
  readonly profile?: Profile;
  /** How scans are read; left out, pages without text stay without. */
  readonly recognition?: {
    /** Where recognised pages are kept. */
    readonly folder: string;
    /** Also pages whose text layer is poor. */
    readonly again: boolean;
  };
  /** Folder in which documents are kept whose pages can be shown; left out, none is. */
  readonly keep?: string;
  readonly signal?: AbortSignal;
  /** What may be read besides files and folders. */
  readonly inputs?: InputOptions;
}
