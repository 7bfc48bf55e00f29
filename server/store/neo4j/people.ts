import { inOrder } from '../lists.js';
import { authorRecord, institutionRecord } from '../records/person.js';
import type { AuthorRecord, InstitutionRecord } from '../rows.js';
import type { Transaction } from './graph.js';
import { AUTHOR_COLUMNS, INSTITUTION_COLUMNS } from './records/person.js';

export async function authorsByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(AuthorRecord | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (a:Author {id: asked}) RETURN ${AUTHOR_COLUMNS}`,
    { ids: [...new Set(ids)] },
  );
  return inOrder(ids, rows.map(authorRecord));
}

export async function institutionsByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(InstitutionRecord | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (a:Institution {id: asked}) RETURN ${INSTITUTION_COLUMNS}`,
    { ids: [...new Set(ids)] },
  );
  return inOrder(ids, rows.map(institutionRecord));
}
