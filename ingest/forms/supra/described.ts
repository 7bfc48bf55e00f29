import { sourceWords } from '#ingest/tables/source-words.js';
import { phrase, sharedWords } from '#ingest/works/names/words.js';
import type { WorkId } from '#schema/ids.js';
import type { Memory, Slot } from '../memory.js';

/** A work of the note that is pointed to, as a name describes it. */
export interface Described {
  readonly work: WorkId;
  /** How many of the name's words stand in the work's citation, 0 to 1. */
  readonly share: number;
}

/** Of a name's words so many must stand in the citation. */
const ENOUGH = 0.5;

/**
 * The one work of a note whose citation holds most words of a name that nobody set up: "Bureau Report" for "Report of
 * the Bureau on Non-Cooperation", "Libya Decision" for "Decision on the Non-Compliance by Libya". Some word must tell
 * more than the sort of source, and every number must stand there. What somebody wrote is called by its author or title.
 * Null where no work or several fit best.
 */
export function describedBy(name: string, there: readonly Slot[], memory: Memory): Described | null {
  const asked = phrase(name);
  const texts = new Map<WorkId, string>();
  for (const { citation, outcome } of there) {
    if (outcome.status === 'resolved' && memory.work(outcome.work).reading.authors.length === 0)
      texts.set(outcome.work, `${texts.get(outcome.work) ?? ''} ${citation.text}`);
  }
  const found = [...texts].map(([work, text]) => ({ work, places: sharedWords(asked, phrase(text)) }));
  const most = Math.max(0, ...found.map(({ places }) => places.length));
  const [best, ...others] = found.filter(({ places }) => places.length === most);
  if (best === undefined || others.length > 0) return null;
  const share = most / Math.max(1, asked.heavy.length);
  const words = asked.heavy.map((place) => ({
    text: asked.words[place] ?? '',
    here: best.places.includes(place),
  }));
  const tells = words.some(({ text, here }) => here && text.length > 2 && !sourceWords.has(text));
  const misses = words.some(({ text, here }) => !here && /\d/.test(text));
  return tells && !misses && share >= ENOUGH ? { work: best.work, share } : null;
}
