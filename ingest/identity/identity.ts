import type { PrintedFacts } from '#schema/document.js';
import type { Reading } from '#schema/work.js';
import type { Head } from './head.js';

/** What a decision, a filing or an organisation's document says of itself on its first page. */
export interface Identity {
  /** As a list of documents shows it. */
  readonly title: string;
  /** As other documents cite it. */
  readonly reading: Reading;
  /** Where the first page has said it: names and numbers before are the document's own. Offset in its text. */
  readonly end: number;
}

/**
 * One sort of document that others cite by number, parties or symbol; null for all that is not of this sort. `text`: the
 * whole document, for what its last lines say.
 */
export type Identify = (head: Head, facts: PrintedFacts, text: string) => Identity | null;
