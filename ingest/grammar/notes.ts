import type { Citation } from '#schema/citation.js';
import type { Run } from '#schema/document.js';
import type { Note } from '#schema/note.js';
import { typographyOf } from '#ingest/pages/typography.js';
import type { View } from '#ingest/pages/view.js';
import { withAuthorsAgain } from './again.js';
import { citationOf } from './citations.js';
import { findCitations } from './pieces.js';
import { KnownNames } from './short-names.js';

/** A note with its text as a reader reads it. */
export interface NoteText {
  readonly note: Note;
  readonly view: View;
}

/**
 * Cuts the notes of a document, in order, into citations as a cite-checking editor does. Prose gives none; a
 * source that no kind recognises keeps its slot. Short names count from the note that sets them up. Ids are
 * "54.1", in a later series of numbers "s1.54.1". `runs`: those of all pages, in order; [] where unknown. `listed`: what
 * the document's lists of sources set up beforehand.
 * Linear in the length of the notes; never throws.
 */
export function readNotes(
  notes: readonly NoteText[],
  runs: readonly Run[],
  listed: readonly Citation[] = [],
): Citation[] {
  const names = new KnownNames();
  for (const citation of listed) names.learnListed(citation);
  const counts = new Map<string, number>();
  let before: Citation | null = null;
  return notes.flatMap(({ note, view }) => {
    const style = typographyOf(view, runs);
    const key = note.series === 0 ? String(note.number) : `s${String(note.series)}.${String(note.number)}`;
    const found = findCitations(view.text, names).map((one) => {
      const index = (counts.get(key) ?? 0) + 1;
      counts.set(key, index);
      return citationOf(one, {
        view,
        style,
        id: `${key}.${String(index)}`,
        place: { in: 'note', series: note.series, note: note.number, index },
      });
    });
    const citations = withAuthorsAgain(found, before);
    before = citations.at(-1) ?? before;
    for (const citation of citations) names.learn(citation);
    return citations;
  });
}
