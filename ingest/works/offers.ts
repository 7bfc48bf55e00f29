import type { WorkKind } from '#schema/work.js';

/** What a pinpoint points by. `other`: a bare number and whatever else may be anything. */
export type PinpointShape = 'article' | 'section' | 'paragraph' | 'page' | 'recital' | 'other';

const SHAPES: readonly (readonly [RegExp, PinpointShape])[] = [
  [/^(?:at|in)?\s*(?:arts?|articles?)\b/i, 'article'],
  [/^(?:at|in)?\s*(?:recitals?|preamble|pmbl)\b/i, 'recital'],
  [/^(?:at|in)?\s*(?:§|(?:ss?|sec|sections?)\b)/i, 'section'],
  [/^(?:at|in)?\s*(?:¶|(?:paras?|paragraphs?)\b)/i, 'paragraph'],
  [/^(?:at|pp?\.?|pages?)\s*\d/i, 'page'],
];

/** What each kind of work is pointed into by. */
const OFFERED = {
  case: ['paragraph', 'page', 'section'],
  resolution: ['paragraph', 'recital', 'section'],
  treaty: ['article', 'recital', 'paragraph', 'section'],
  legislation: ['article', 'recital', 'section', 'paragraph'],
  article: ['page', 'section', 'paragraph'],
  book: ['page', 'section', 'paragraph'],
  chapter: ['page', 'section', 'paragraph'],
  report: ['page', 'paragraph', 'section'],
  news: ['page', 'paragraph', 'section'],
  web: ['section', 'paragraph', 'page'],
  speech: ['page', 'paragraph'],
} as const satisfies Record<WorkKind, readonly PinpointShape[]>;

/** The shape of a pinpoint as printed; null where there is none. */
export function pinpointShape(pinpoint: string | null): PinpointShape | null {
  if (pinpoint === null || pinpoint.trim() === '') return null;
  return SHAPES.find(([shape]) => shape.test(pinpoint.trim()))?.[1] ?? 'other';
}

/** Whether a work of this kind can be pointed into like that; where nothing is known, it can. */
export function offers(kind: WorkKind | null, pinpoint: string | null): boolean {
  const shape = pinpointShape(pinpoint);
  if (shape === null || shape === 'other' || kind === null) return true;
  const offered: readonly PinpointShape[] = OFFERED[kind];
  return offered.includes(shape);
}
