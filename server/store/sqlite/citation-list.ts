import { known } from '../lists.js';
import type { Order } from '../page.js';
import type { CitationFilter } from '../store.js';
import { allOf, isOneOf, when } from './condition.js';
import type { Database, Value } from './database.js';
import { workKeys } from './keys.js';

/** Newest document first, then reading order. */
export const CITATION_ORDER: Order = {
  by: ['ifnull(-d.year, 0)', 'd.id', 'c.ordinal'],
  types: ['number', 'string', 'number'],
  of: (row) => [row.number('newness'), row.text('document_id'), row.number('ordinal')],
};

/** What `CITATION_ORDER.of` reads beside the columns of a citation. */
export const NEWNESS = 'ifnull(-d.year, 0) AS newness';

/** The filter as a condition on `citation c JOIN document d`. */
export function citationCondition(
  database: Database,
  filter: CitationFilter,
): { sql: string; values: Value[] } {
  return allOf([
    when(filter.document, (id) => ({ sql: 'd.id = ?', values: [id] })),
    when(filter.work, (id) => ({
      sql: 'c.work = ?',
      values: [known(workKeys(database, [id]))[0] ?? -1],
    })),
    when(filter.provision, (id) => ({
      sql: 'c.provision = (SELECT key FROM provision WHERE id = ?)',
      values: [id],
    })),
    when(filter.forms, (forms) => isOneOf('c.form', forms)),
    when(filter.statuses, (statuses) => isOneOf('c.status', statuses)),
    when(filter.signal, (signal) => ({ sql: 'c.signal = ?', values: [signal] })),
    when(filter.confidence, (confidence) => ({ sql: 'c.confidence >= ?', values: [confidence] })),
  ]);
}
