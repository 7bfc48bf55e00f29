/** A half-open stretch of a document's text, [start, end), in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/**
 * W3C Web Annotation selectors: how a place in a document is named outside of Carolene.
 * @public
 */
export type Selector =
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'FragmentSelector'; readonly value: string };
