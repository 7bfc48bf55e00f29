/** How a stretch of text is set, where markup says so. */
export interface Look {
  readonly italic: boolean;
  readonly smallCaps: boolean;
  /** Set as a superscript. */
  readonly raised: boolean;
}

export const PLAIN: Look = { italic: false, smallCaps: false, raised: false };
export const RAISED: Look = { ...PLAIN, raised: true };

export function sameLook(a: Look, b: Look): boolean {
  return a.italic === b.italic && a.smallCaps === b.smallCaps && a.raised === b.raised;
}
