import type { GoldCitation } from './truth.js';

/** A note while it is being written. Spans of its citations are in `text`. */
export interface DraftNote {
  readonly number: number;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
}

/** Writes one note's text piece by piece and keeps where its citations stand. */
export class NoteWriter {
  #text = '';
  readonly #citations: GoldCitation[] = [];

  constructor(readonly number: number) {}

  get length(): number {
    return this.#text.length;
  }
  get cites(): number {
    return this.#citations.length;
  }
  say(text: string): void {
    this.#text += text;
  }
  cite(text: string, gold: Omit<GoldCitation, 'span'>): void {
    const start = this.#text.length;
    this.#text += text;
    this.#citations.push({ ...gold, span: [start, this.#text.length] });
  }
  /** Ends a sentence, unless the text ends in its own full stop. */
  stop(): void {
    if (!/[.?!]["”’]?$/u.test(this.#text)) this.#text += '.';
  }
  done(): DraftNote {
    return { number: this.number, text: this.#text, citations: this.#citations };
  }
}
