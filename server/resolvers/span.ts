import type { Span } from '#schema/selector.js';

export const spanOut = ([start, end]: Span) => ({ start, end });
