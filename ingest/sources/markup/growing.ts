import { UnreadableDocument } from '../errors.js';
import { MOST_DEPTH, MOST_NODES, type MarkupElement, type MarkupNode } from './tree.js';

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

  constructor(private readonly file: string) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const element: Growing = { name, attributes, children: [] };
    this.add(element);
    this.path.push(element);
    if (this.path.length > MOST_DEPTH)
      throw this.tooMuch(`element inside ${MOST_DEPTH} others`, `at most ${MOST_DEPTH}`);
  }

  close(): void {
    if (this.path.length > 1) this.path.pop();
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
