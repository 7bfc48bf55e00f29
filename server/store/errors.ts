/** The store can't be used as it is. Nothing in it was changed. The message says what to do. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';
  constructor(
    readonly reason: 'damaged' | 'locked' | 'newer' | 'older' | 'not-a-store' | 'no-access' | 'full',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A cursor that no page of this list gave. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor';
  constructor(cursor: string, options?: ErrorOptions) {
    super(`Unexpected cursor "${cursor.slice(0, 80)}", expected an endCursor of the same list.`, options);
  }
}
