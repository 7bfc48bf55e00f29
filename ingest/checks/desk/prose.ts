import { words } from '#ingest/works/fold.js';
import type { Note } from '#schema/note.js';
import type { Desk } from './index.js';

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
  const wanted = words(name).filter((word) => word.length > 3 || /\d/.test(word));
  return desk.notes.some((before) => {
    if (before.series !== note.series || before.number >= note.number) return false;
    const there = new Set(words(desk.view(before).text));
    return wanted.length > 0 && wanted.every((word) => there.has(word));
  });
}
