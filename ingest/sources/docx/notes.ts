import type { Flow } from '../markup/flow.js';
import { childrenOf, type MarkupElement } from '../markup/tree.js';
import { noteNumbers, type NoteSort } from './note-numbers.js';
import type { Parts } from './parts.js';

/** Writes the text of a note; `mark` is the author's own mark, which the text repeats at its head, or ''. */
export type WriteNote = (body: MarkupElement, mark: string) => void;

/** Footnotes and endnotes, as the body calls them. */
export interface Notes {
  /** A call-out with Word's own number. */
  call(sort: NoteSort, id: string): void;
  /** A call-out with a mark of the author's. */
  callBy(sort: NoteSort, id: string, mark: string): void;
  section(): void;
  page(): void;
}

/** Footnotes are written after the body, endnotes after them; a call-out without a note leaves an empty one. */
export function notesOf(parts: Parts, flow: Flow, write: WriteNote): Notes & { end(): void } {
  const bodies = { footnote: byId(parts.footnotes), endnote: byId(parts.endnotes) };
  const numbers = noteNumbers(parts);
  const endnotes: (() => void)[] = [];
  const add = (sort: NoteSort, id: string, number: number, label: string, own: string) => {
    const key = `${sort} ${id}`;
    const again = flow.isCalled(key);
    flow.call(key, label);
    if (again) return;
    const body = bodies[sort].get(id);
    const later = () => flow.noteLater({ key, number, label }, () => body && write(body, own));
    if (sort === 'endnote') endnotes.push(later);
    else later();
  };
  return {
    call(sort, id) {
      const { number, label } = numbers.next(sort);
      add(sort, id, number, label, '');
    },
    callBy: (sort, id, mark) => add(sort, id, /^\d{1,4}$/.test(mark) ? Number(mark) : 0, mark, mark),
    section: () => numbers.section(),
    page: () => numbers.page(),
    end: () => endnotes.forEach((later) => later()),
  };
}

function byId(list: MarkupElement | null): Map<string, MarkupElement> {
  const notes = list ? [...childrenOf(list, 'w:footnote'), ...childrenOf(list, 'w:endnote')] : [];
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}
