import type { Mark } from '../citation/marks.js';
import type { Block } from '../reader/blocks.js';
import type { Stretch } from '../reader/furniture.js';
import { placeIn } from '../reader/paragraphs.js';
import type { ReaderCitation, ReaderNote } from '../reader/useDocument.js';
import type { DeskFinding } from './findings.js';
import { findWords, lastSentence, wordsAt } from './words.js';

/** A stretch of the document to look at: a note, or a paragraph of the text. */
export interface Place {
  readonly note: ReaderNote | null;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The words at fault; null where they stand elsewhere or nowhere. */
  readonly lit: Stretch | null;
  /** Of a note: the sentence that calls it. */
  readonly before: string | null;
}

export interface Held {
  /** The document's untouched text. */
  readonly text: string;
  readonly notes: readonly ReaderNote[];
  readonly citations: readonly ReaderCitation[];
  readonly blocks: readonly Block[];
}

/** Where a finding stands. Null where neither its note nor its words are in the document. */
export function placeOf(finding: DeskFinding, held: Held): Place | null {
  const note = noteOf(finding, held.notes);
  if (note !== null) return noteAt(note, finding.spans, held);
  const [first] = finding.spans;
  if (first === undefined) return null;
  for (const { paragraph, marks } of held.blocks) {
    const lit = placeIn(paragraph, first);
    if (lit !== null) return { note: null, text: paragraph.text, marks, lit, before: null };
  }
  return null;
}

/** A note as a place, the words of `spans` looked at. */
export function noteAt(note: ReaderNote, spans: readonly Stretch[], held: Held): Place {
  const near = (spans[0]?.start ?? 0) - (note.spans[0]?.start ?? 0);
  return {
    note,
    text: note.text,
    marks: held.citations.filter((citation) => citation.note?.id === note.id),
    lit: spans.length === 0 ? null : findWords(note.text, wordsAt(held.text, spans), near),
    before: callOf(note, held.blocks),
  };
}

/** A long text is cut to what stands around the words looked at, at blanks. */
export function excerptOf(place: Place): Place & { readonly cutBefore: boolean; readonly cutAfter: boolean } {
  const { text, lit } = place;
  const low = lit === null ? 0 : Math.max(0, lit.start - MARGIN);
  const high = Math.min(text.length, (lit?.end ?? MARGIN) + MARGIN);
  const start = low === 0 ? 0 : text.indexOf(' ', low) + 1;
  const end = high === text.length ? high : Math.max(text.lastIndexOf(' ', high), lit?.end ?? 0);
  const moved = ({ start: from, end: to }: Stretch) => ({ start: from - start, end: to - start });
  return {
    ...place,
    text: text.slice(start, end),
    marks: place.marks
      .filter(({ within }) => within.start >= start && within.end <= end)
      .map((mark) => ({ ...mark, within: moved(mark.within) })),
    lit: lit === null ? null : moved(lit),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** Letters on either side of the words, where a text is cut. */
const MARGIN = 420;

/** Numbers can be counted afresh: the words say which of two notes is meant. */
function noteOf(finding: DeskFinding, notes: readonly ReaderNote[]): ReaderNote | null {
  if (finding.note === null) return null;
  const named = notes.filter((note) => note.number === finding.note);
  const [words] = finding.spans;
  const around =
    words === undefined
      ? undefined
      : named.find((note) => note.spans.some((span) => span.start <= words.start && words.end <= span.end));
  return around ?? named[0] ?? null;
}

function callOf(note: ReaderNote, blocks: readonly Block[]): string | null {
  for (const { paragraph } of blocks)
    for (const insertion of paragraph.insertions)
      if (insertion.what === 'call-out' && insertion.note === note.id)
        return lastSentence(paragraph.text.slice(0, insertion.at));
  return null;
}
