import type { WorkKind } from '#schema/work.js';
import type * as api from './generated.js';

/** What was not recognised is null in the graph and "unknown" in the API. */
export const kindOut = (kind: WorkKind | null): api.WorkKind => kind ?? 'unknown';

export const kindIn = (kind: api.WorkKind): WorkKind | null => (kind === 'unknown' ? null : kind);

export const kindsIn = (kinds: readonly api.WorkKind[] | null | undefined): (WorkKind | null)[] | null =>
  kinds?.map(kindIn) ?? null;
