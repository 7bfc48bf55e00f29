/** A citation seen in running text. Offsets are characters of the text given. */
export interface Spotted {
  readonly start: number;
  readonly end: number;
  readonly form: 'full' | 'short' | 'id' | 'supra';
  /** What the kinds read: the citation's own words, with the head that items of a list share put before. */
  readonly segment: string;
  /** The name before supra or in a short form. */
  readonly name: string | null;
  readonly pinpoint: string | null;
  /** The note that "supra note 10" names; null in every other form. */
  readonly targetNote: number | null;
}

/**
 * One way by which a citation shows itself in prose: a volume and a reporter, a symbol, a section sign.
 * Each is linear in the text's length.
 */
export type Anchor = (text: string) => Spotted[];
