import type { Finding } from './finding.js';
import type { Span } from './selector.js';

/** Points, y downwards from the top of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the page looks like at a stretch of text, where the source knows it. Evidence: stages work without. */
export interface Run {
  readonly span: Span;
  readonly box: Box | null;
  /** Font size in points; null where unknown. */
  readonly size: number | null;
  readonly italic: boolean;
  readonly smallCaps: boolean;
  /** Set above the baseline and smaller: a superscript. */
  readonly raised: boolean;
}

export const REGION_KINDS = ['body', 'notes', 'running-head', 'page-number'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** A part of a page, in reading order, where the source's layout tells it apart. */
export interface Region {
  readonly kind: RegionKind;
  readonly span: Span;
}

export interface Page {
  /** Physical page, from 1. */
  readonly number: number;
  /** The page's number as printed. */
  readonly label: string | null;
  readonly span: Span;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly runs: readonly Run[];
  /** Known from layout; empty where only the text tells. */
  readonly regions: readonly Region[];
  /** How sure the recognition of a scanned page was, from 0 to 1; null where the source's letters are sure. */
  readonly confidence: number | null;
}

/** A note that the source's own markup sets apart (Markdown, Word, HTML). */
export interface MarkedNote {
  readonly number: number;
  readonly label: string;
  /** The note's text without its label. */
  readonly spans: readonly Span[];
  readonly callOut: Span | null;
}

/** Where the notes are: to be found on printed pages, or told by markup. */
export type Apparatus =
  { readonly status: 'printed' } | { readonly status: 'marked'; readonly notes: readonly MarkedNote[] };

/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly container: string | null;
  readonly year: number | null;
}

/** What a document says of itself and of its place in print, as its reader finds it. */
export interface PrintedFacts extends DocumentFacts {
  /** Of the container. */
  readonly volume: string | null;
  /** The document's first page in the volume. */
  readonly page: string | null;
  /** Where the first page has said what the document is: names and numbers before are its own. Offset in the text. */
  readonly headingEnd: number;
}

export const MEDIA_TYPES = [
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/epub+zip',
  'application/akn+xml',
  'text/html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** A document as its reader leaves it. `text` is never changed afterwards: every offset points into it. */
export interface DocumentText {
  readonly name: string;
  readonly mediaType: MediaType;
  /** Hex, of the bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly pages: readonly Page[];
  readonly apparatus: Apparatus;
  readonly facts: PrintedFacts;
  readonly findings: readonly Finding[];
}
