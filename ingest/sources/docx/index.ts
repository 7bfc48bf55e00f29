import type { PrintedFacts } from '#schema/document.js';
import { Flow } from '../markup/flow.js';
import { typedReading } from '../markup/reading.js';
import type { Source, SourceReading } from '../source.js';
import { isArchive, openArchive } from '../zip/index.js';
import { layBlocks } from './blocks.js';
import { factsOf } from './facts.js';
import { notesOf } from './notes.js';
import { paragraphNumbers } from './paragraph-numbers.js';
import { partsOf } from './parts.js';
import type { Story } from './story.js';
import { readStyles } from './styles.js';

/** Word documents (Office Open XML), as they read with all changes accepted. */
export const docx: Source = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  recognises: (bytes, name) =>
    isArchive(bytes) && openArchive(bytes, name).paths.some((path) => /^word\/document\d?\.xml$/.test(path)),
  read: async (bytes, name) => readWord(bytes, name),
};

/**
 * The notes of a Word document in the order in which it is read: "footnote 2", "endnote 5", by the ids that call-outs
 * in its main part have. Throws UnreadableDocument.
 */
export function noteKeysOf(bytes: Uint8Array, name: string): readonly string[] {
  const { flow } = layWord(bytes, name);
  flow.end();
  return flow.keys();
}

function readWord(bytes: Uint8Array, name: string): SourceReading {
  const { flow, facts } = layWord(bytes, name);
  return typedReading(flow, facts, name);
}

function layWord(bytes: Uint8Array, name: string): { readonly flow: Flow; readonly facts: PrintedFacts } {
  const parts = partsOf(openArchive(bytes, name), name);
  const flow = new Flow();
  const styles = readStyles(parts.styles);
  const notes = notesOf(parts, flow, (body, mark) =>
    layBlocks(body, { ...story, opening: [], ownMark: { left: mark } }),
  );
  const numbers = paragraphNumbers(parts.numbering, styles);
  const story: Story = { flow, styles, numbers, notes, opening: [], ownMark: { left: '' } };
  layBlocks(parts.document, story);
  notes.end();
  return { flow, facts: factsOf(story.opening, parts.core) };
}
