/** What stands in the way, and what to do. */
export interface Trouble {
  /** The file's name. */
  readonly name: string;
  /** Where in it: "byte 1204", "page 3"; null for the whole file. */
  readonly place: string | null;
  /** "Unexpected byte 0xC3": what was met. */
  readonly met: string;
  readonly expected: string;
  /** What a user can do about it. */
  readonly advice: string;
}

/** A file that cannot be read as a document. The message says all: file, place, what was expected, what to do. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly file: string;
  readonly place: string | null;
  readonly expected: string;
  readonly advice: string;

  constructor(trouble: Trouble, options?: { readonly cause?: unknown }) {
    const place = trouble.place === null ? '' : ` at ${trouble.place}`;
    super(
      `${trouble.name}: Unexpected ${trouble.met}${place}, expected ${trouble.expected}. ${trouble.advice}`,
      options,
    );
    this.file = trouble.name;
    this.place = trouble.place;
    this.expected = trouble.expected;
    this.advice = trouble.advice;
  }
}
