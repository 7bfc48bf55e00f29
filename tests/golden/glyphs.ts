/** What a character on a page belongs to. */
export type Role = 'note' | 'label' | 'call' | 'body' | 'furniture';

/** One character (or label, or call-out) on its way to the page. Damage changes `text`, never the owner. */
export interface Glyph {
  readonly text: string;
  readonly role: Role;
  /** Number of the note that it belongs to or calls; 0 for none. */
  readonly note: number;
  /** Offset in that note's own text; -1 where it is no character of it (a hyphen or line end set in by the printer). */
  readonly index: number;
  /** Printed as is: damage would change what the truth says of it. */
  readonly locked: boolean;
}

export const glyph = (text: string, role: Role, note = 0, index = -1, locked = false): Glyph => ({
  text,
  role,
  note,
  index,
  locked,
});

export const plain = (text: string, role: Role): Glyph[] =>
  [...text].map((character) => glyph(character, role));

export const lineEnd = (role: Role, note = 0, index = -1): Glyph => glyph('\n', role, note, index);
