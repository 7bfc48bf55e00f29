import { UnknownCursor } from './errors.js';

/** What a list is sorted by. */
export type SortValue = string | number;

/** Where a page ended, opaque to whoever gets it: the sort values of its last row. */
export function encodeCursor(values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values of a cursor with the types of `like`. Throws UnknownCursor where it has others. */
export function decodeCursor(cursor: string, like: readonly ('string' | 'number')[]): SortValue[] {
  const values = parse(cursor);
  if (!Array.isArray(values) || values.length !== like.length) throw new UnknownCursor(cursor);
  return values.map((value: unknown, i) => {
    if ((typeof value !== 'string' && typeof value !== 'number') || typeof value !== like[i])
      throw new UnknownCursor(cursor);
    return value;
  });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new UnknownCursor(cursor, { cause });
  }
}
