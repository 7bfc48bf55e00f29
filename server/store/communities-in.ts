import type { WorkMeasures } from './rows.js';

export const communitiesIn = (works: readonly WorkMeasures[]): number =>
  new Set(works.map(({ community }) => community)).size;
