import type { Core } from 'cytoscape';
import { KINDS } from '../citation/kinds.js';
import { MEANINGS } from './meanings.js';
import type { Tokens } from './style.js';
import type { Entry } from './take/legend.js';
import {
  chosenSign,
  docSign,
  foldSign,
  haloSign,
  kindSign,
  sizeSign,
  widthSign,
  type Sign,
} from './take/signs.js';

/** Signs for what is drawn, and for nothing else: the kinds in the order of the legend on screen, then the marks. */
export function entriesFor(core: Core, tokens: Tokens): readonly (readonly Entry[])[] {
  const drawn = (selector: string) => core.elements(selector).nonempty();
  const kinds = KINDS.filter((kind) => drawn(`node.${kind}`));
  const marks = MARKS.filter(([selector]) => drawn(selector));
  return [
    kinds.map((kind) => ({ sign: kindSign(kind, tokens), words: kind })),
    marks.map(([selector, sign, words]) => ({
      sign: sign(tokens),
      // Where all links are the selection's there are no paler ones.
      words: selector === HALO && drawn('edge.far') ? MEANINGS.haloAmongOthers : words,
    })),
  ];
}

const HALO = 'node.halo';

type Mark = readonly [selector: string, sign: (tokens: Tokens) => Sign, words: string];

const MARKS: readonly Mark[] = [
  ['node.doc', docSign, MEANINGS.doc],
  ['node', sizeSign, MEANINGS.size],
  ['edge[count > 0]', widthSign, MEANINGS.width],
  ['edge.fold', foldSign, MEANINGS.fold],
  [HALO, haloSign, MEANINGS.halo],
  ['edge.chosen', chosenSign, MEANINGS.chosen],
];
