import type { ReadDocument } from '#schema/apparatus.js';
import { check } from './checks/index.js';
import { defaultProfile, type Profile } from './checks/profile.js';
import { resolveCitations } from './forms/index.js';
import { readBody, readLists, readNotes } from './grammar/index.js';
import { splitNotes } from './notes/index.js';
import { readingView } from './pages/reading.js';
import type { Recognition } from './sources/ocr/recognised.js';
import { readPages } from './sources/index.js';
import { citedWorks, mergeWorks } from './works/index.js';

/**
 * Reads one document from its bytes to resolved citations. `name` is the file's name, without folders.
 * `profile` says which rules speak, `recognition` reads pages that are pictures. Throws UnreadableDocument where
 * the bytes hold no readable document.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  profile: Profile = defaultProfile,
  recognition: Recognition | null = null,
): Promise<ReadDocument> {
  const document = await readPages(bytes, name, recognition);
  const { notes, body, findings } = splitNotes(document);
  const runs = document.pages.flatMap((page) => page.runs);
  const texts = notes.map((note) => ({ note, view: readingView(document.text, note.spans) }));
  const listed = readLists(document, body, runs);
  const citations = [...readNotes(texts, runs, listed), ...readBody(document, body, listed)];
  const merged = mergeWorks(citations);
  const outcomes = resolveCitations(citations, merged, notes);
  const works = citedWorks(merged.works, outcomes);
  const read = { document, notes, citations, outcomes, works, findings: [...document.findings, ...findings] };
  return { ...read, findings: check(read, profile) };
}
