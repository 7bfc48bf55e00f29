import { UnreadableDocument } from '../errors.js';
import { MOST_DEPTH, MOST_NODES, type MarkupElement, type MarkupNode } from './tree.js';

/** Tags that nobody closed may pile up this far. */
const MOST_FLATTENED = 5000;

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

/** A tree that a parser's events build. Throws UnreadableDocument where it grows beyond all documents. */
export class GrowingTree {
  private readonly top: Growing = { name: '', attributes: {}, children: [] };
  private readonly path: Growing[] = [this.top];
  private nodes = 0;
  /** Elements that are open below the deepest level. */
  private below = 0;

  /** `tooDeep`: what is done with elements deeper than any document's; their text is kept when they are flattened. */
  constructor(
    private readonly file: string,
    private readonly tooDeep: 'refuse' | 'flatten' = 'refuse',
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const element: Growing = { name, attributes, children: [] };
    this.add(element);
    if (this.path.length < MOST_DEPTH) {
      this.path.push(element);
      return;
    }
    const most = this.tooDeep === 'refuse' ? MOST_DEPTH : MOST_FLATTENED;
    if (++this.below > most - MOST_DEPTH)
      throw this.tooMuch(`element inside ${most} others`, `at most ${most}`);
  }

  close(): void {
    if (this.below > 0) this.below--;
    else if (this.path.length > 1) this.path.pop();
  }

  text(words: string): void {
    const siblings = this.path.at(-1)?.children;
    const last = siblings?.at(-1);
    if (siblings && typeof last === 'string') siblings[siblings.length - 1] = last + words;
    else this.add(words);
  }

  /** An element without name that holds all that was read. */
  end(): MarkupElement {
    return this.top;
  }

  private add(node: MarkupNode): void {
    this.path.at(-1)?.children.push(node);
    if (++this.nodes > MOST_NODES) throw this.tooMuch('number of elements', `at most ${MOST_NODES}`);
  }

  private tooMuch(met: string, expected: string): UnreadableDocument {
    const advice = 'Save the document afresh, or split it.';
    return new UnreadableDocument({ name: this.file, place: null, met, expected, advice });
  }
}
