/** In pixels of the page's image, y downwards: left, top, right, bottom. */
export type PixelBox = readonly [x: number, y: number, right: number, bottom: number];

export interface RecognisedWord {
  readonly text: string;
  readonly box: PixelBox;
  /** From 0 to 1. */
  readonly confidence: number;
}
export interface RecognisedLine {
  /** The baseline's ends, left to right: it may lean. */
  readonly base: readonly [x: number, y: number, right: number, rightY: number];
  readonly words: readonly RecognisedWord[];
}

/** One page as text recognition leaves it. */
export interface RecognisedPage {
  /** Points a pixel. */
  readonly scale: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
  /** Small figures that stand high beside a line's letters: call-outs, labels of notes. */
  readonly raised: readonly RecognisedWord[];
}

/** What recognises text for a source, and where it is wanted. */
export interface Recognition {
  /**
   * Recognises the text of some pages of the document at hand, given by their numbers from 1. A page that holds no
   * text is given without lines; one that could not be drawn is left out.
   */
  recognise(pages: readonly number[]): Promise<ReadonlyMap<number, RecognisedPage>>;
  /** Also pages whose own text layer is poor; else pages without text alone. */
  readonly again: boolean;
}
