import type { Span } from '#schema/selector.js';

/** One row of an answer. Each column is read as what it has to be; anything else is damage and throws. */
export class Row {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  has(column: string): boolean {
    return this.#values[column] !== undefined;
  }

  text(column: string): string {
    const value = this.#values[column];
    return typeof value === 'string' ? value : unexpected(column, value, 'a text');
  }

  /** An identifier of one of our own types: made when it was written, so known to be one. */
  id<Id extends string>(column: string): Id {
    return this.text(column) as Id;
  }

  number(column: string): number {
    const value = this.#values[column];
    return typeof value === 'number' ? value : unexpected(column, value, 'a number');
  }

  textOrNull(column: string): string | null {
    return this.#values[column] === null ? null : this.text(column);
  }

  idOrNull<Id extends string>(column: string): Id | null {
    return this.#values[column] === null ? null : this.id<Id>(column);
  }

  numberOrNull(column: string): number | null {
    return this.#values[column] === null ? null : this.number(column);
  }

  /** True, or a number that is not 0. */
  flag(column: string): boolean {
    const value = this.#values[column];
    return typeof value === 'boolean' ? value : this.number(column) !== 0;
  }

  /** One of a list of literals. */
  literal<T extends string>(column: string, literals: readonly T[]): T {
    const value = this.text(column);
    return literals.find((literal) => literal === value) ?? unexpected(column, value, literals.join(', '));
  }

  literalOrNull<T extends string>(column: string, literals: readonly T[]): T | null {
    return this.#values[column] === null ? null : this.literal(column, literals);
  }

  /** A list, or one in JSON, each item read by `read`. */
  list<T>(column: string, read: (item: unknown) => T): T[] {
    if (Array.isArray(this.#values[column])) return this.items(column, read);
    return new Row({ [column]: JSON.parse(this.text(column)) }).items(column, read);
  }

  /** A list, in a row that was JSON. */
  items<T>(column: string, read: (item: unknown) => T): T[] {
    const value = this.#values[column];
    return Array.isArray(value)
      ? value.map((item: unknown) => read(item))
      : unexpected(column, value, 'a list');
  }

  /** A value, in a row that was JSON. */
  item<T>(column: string, read: (item: unknown) => T): T {
    return read(this.#values[column]);
  }

  /** A value that may be missing, in a row that was JSON. */
  itemOrNull<T>(column: string, read: (item: unknown) => T): T | null {
    const value = this.#values[column];
    return value === undefined || value === null ? null : read(value);
  }

  object<T>(column: string, read: (row: Row) => T): T {
    return read(asRow(this.#values[column]));
  }

  objectOrNull<T>(column: string, read: (row: Row) => T): T | null {
    return this.#values[column] === null ? null : this.object(column, read);
  }

  span(column: string): Span {
    return asSpan(JSON.parse(this.text(column)));
  }

  spanOrNull(column: string): Span | null {
    return this.#values[column] === null ? null : this.span(column);
  }
}

export function asText(item: unknown): string {
  return typeof item === 'string' ? item : unexpected('item', item, 'a text');
}

export function asSpan(item: unknown): Span {
  if (!Array.isArray(item)) return unexpected('item', item, 'a span');
  const [start, end]: unknown[] = item;
  return typeof start === 'number' && typeof end === 'number'
    ? [start, end]
    : unexpected('item', item, 'a span');
}

/** A JSON object as a row, so that its fields are read as columns are. */
export function asRow(item: unknown): Row {
  return typeof item === 'object' && item !== null
    ? new Row({ ...item })
    : unexpected('item', item, 'an object');
}

function unexpected(column: string, value: unknown, expected: string): never {
  throw new TypeError(`Unexpected ${JSON.stringify(value)} in ${column}, expected ${expected}`);
}
