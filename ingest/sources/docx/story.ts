import type { Flow } from '../markup/flow.js';
import type { Notes } from './notes.js';
import type { ParagraphNumbers } from './paragraph-numbers.js';
import type { Styles } from './styles.js';

/** What laying out a document's paragraphs needs and gathers. */
export interface Story {
  readonly flow: Flow;
  readonly styles: Styles;
  readonly numbers: ParagraphNumbers;
  readonly notes: Notes;
  /** The first paragraphs of the body, for its title: style names and words without call-outs. */
  readonly opening: { readonly style: string; readonly words: string }[];
  /** In a note: the author's own mark, until it was met at the head of the text. */
  readonly ownMark: { left: string };
}
