import { isElement, textOf, type MarkupElement, type MarkupNode } from '../tree.js';
import { UNREAD } from './kinds-of-element.js';
import { headedNotes } from './listed-notes.js';
import type { HypertextFile, Site } from './site.js';

/** As few as these under a heading are taken for a list of notes. */
const FEWEST = 2;

/**
 * Call-outs that are typed: where paragraphs under "Notes" begin with "[1]", the first "[1]" of the text before them is
 * set as a raised mark. Null where there are none. Elsewhere numbers in brackets are those of paragraphs.
 */
export function withMarksRaised(site: Site): readonly HypertextFile[] | null {
  const [file] = site.files;
  const found = file && site.files.length === 1 ? headedNotes(site) : null;
  const typed = (found?.notes ?? []).filter(({ target }) => textOf(target).startsWith('['));
  if (!file || !found || typed.length < FEWEST) return null;
  const open = { marks: new Set(typed.map(({ mark }) => mark)), heading: found.heading, above: true };
  return [{ ...file, root: raised(file.root, open) }];
}

interface Open {
  /** Marks whose call-out has not come yet. */
  readonly marks: Set<string>;
  readonly heading: MarkupElement;
  /** The heading has not come yet. */
  above: boolean;
}

function raised(element: MarkupElement, open: Open): MarkupElement {
  if (element === open.heading) open.above = false;
  if (!open.above || UNREAD.has(element.name)) return element;
  return {
    ...element,
    children: element.children.flatMap((node) =>
      isElement(node) ? [raised(node, open)] : parted(node, open),
    ),
  };
}

function parted(text: string, { marks, above }: Open): MarkupNode[] {
  if (!above) return [text];
  return text.split(/(\[\d{1,4}\])/).map((piece, at) => {
    if (at % 2 === 0 || !marks.delete(piece.slice(1, -1))) return piece;
    return { name: 'sup', attributes: {}, children: [piece] };
  });
}
