import type { Span } from '#schema/selector.js';

/** A note that stands where it is called (pandoc): "^[See Lee.]". */
export interface InlineNote {
  readonly key: string;
  readonly start: number;
  /** Between the brackets. */
  readonly text: Span;
}

/** In order. Brackets within are counted; a note ends with its paragraph at the latest. */
export function inlineNotes(text: string): InlineNote[] {
  const notes: InlineNote[] = [];
  for (const { index: start } of text.matchAll(/(?<!\[)\^\[/g)) {
    if (start < (notes.at(-1)?.text[1] ?? 0)) continue;
    const end = closing(text, start + 2);
    if (end > start + 2) notes.push({ key: `^inline ${start}`, start, text: [start + 2, end] });
  }
  return notes;
}

/** The bracket that closes what was opened before `from`; -1 where the paragraph has none. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '\n' && /^\n[ \t\r]*\n/.test(text.slice(at, at + 40))) return -1;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at;
  }
  return -1;
}
