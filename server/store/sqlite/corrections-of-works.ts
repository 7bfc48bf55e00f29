import type { Correction } from '#schema/correction.js';
import { lastFirst } from '../records/correction.js';
import type { Database } from './database.js';
import { correctionsInForce } from './write/corrections-in-force.js';

export function correctionsOfWorks(database: Database): Correction[] {
  return correctionsInForce(database, []).sort(lastFirst);
}
