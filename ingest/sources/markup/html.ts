import { Parser } from 'htmlparser2';
import { GrowingTree } from './growing.js';
import type { MarkupElement } from './tree.js';

/**
 * HTML as a tree, as far as it can be made out: nothing is malformed. Names are in lower case. `xhtml`:
 * `<a id="x"/>` is an empty element, as in XML. Throws UnreadableDocument for trees beyond all documents.
 */
export function readHtml(text: string, file: string, xhtml: boolean): MarkupElement {
  const tree = new GrowingTree(file, 'flatten');
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tree.open(name, attributes),
      ontext: (words) => tree.text(words),
      onclosetag: () => tree.close(),
    },
    { recognizeSelfClosing: xhtml, recognizeCDATA: xhtml },
  );
  parser.end(text);
  return tree.end();
}
