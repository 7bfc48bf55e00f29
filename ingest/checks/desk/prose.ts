import { words } from '#ingest/works/fold.js';
import type { Note } from '#schema/note.js';
import type { Desk } from './index.js';
import { once } from './memo.js';

/** Figures, quotation marks, "v.", id. and supra: a source may be cited there even if none was read. */
const CITING = /[\d“”"‘]|\sv\.?\s|\bi(?:d|bid)\b|\bsupra\b|https?:/iu;

/** Whether a note may cite a source that the reader did not see; cross-references that it saw do not count. */
export function mayCite(desk: Desk, note: Note): boolean {
  if (note.status !== 'read') return true;
  const seen = desk.inNote(note).filter(({ citation }) => citation.form === 'crossref');
  const rest = seen.reduce((text, { citation }) => text.replace(citation.text, ''), desk.view(note).text);
  return CITING.test(rest);
}

/** Whether the weighty words of a name stand together in some note before this one, cited there or not. */
export function isNamedBefore(desk: Desk, name: string, note: Note): boolean {
  const places = words(name)
    .filter((word) => word.length > 3 || /\d/.test(word))
    .map((word) => notesByWord(desk).get(word) ?? NOWHERE)
    .sort((a, b) => a.size - b.size);
  const [rarest = NOWHERE, ...others] = places;
  return [...rarest].some(
    (before) =>
      before.series === note.series &&
      before.number < note.number &&
      others.every((there) => there.has(before)),
  );
}

const NOWHERE: ReadonlySet<Note> = new Set();

const notesByWord = once((desk: Desk): ReadonlyMap<string, ReadonlySet<Note>> => {
  const found = new Map<string, Set<Note>>();
  for (const note of desk.notes)
    for (const word of words(desk.view(note).text)) {
      const there = found.get(word);
      if (there) there.add(note);
      else found.set(word, new Set([note]));
    }
  return found;
});
