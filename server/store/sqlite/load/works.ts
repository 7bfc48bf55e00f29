import type { DocumentId } from '#schema/ids.js';
import { worksIn } from '../../bulk/works-in.js';
import { joinHeard, type RankedWork } from '../../joining.js';
import type { LoadStep } from '../../store.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import { DESCRIPTION, readingOnce } from '../write/local-works.js';
import { writeNewWork } from '../write/works.js';
import type { Load } from './take-in.js';

/** Works whose descriptions are read at once. */
const AT_ONCE = 500;

/** Writes the works of the graph. The key of each is the number of its first group. */
export function writeWorks(load: Load, roots: Int32Array, onStep: (step: LoadStep) => void): void {
  const ids: string[] = [];
  for (const [id, key] of load.documents) ids[key] = id;
  let [waiting, done]: [(readonly number[])[], number] = [[], 0];
  const write = () => {
    writeSome(load, waiting, (key) => ids[key] as DocumentId);
    done += waiting.length;
    waiting = [];
    onStep({ step: 'works', done, of: load.groups.size });
  };
  for (const members of worksIn(roots)) {
    waiting.push(members);
    if (waiting.length === AT_ONCE) write();
  }
  write();
}

/** Works out of their groups, the first of which gives the key. */
function writeSome(
  { database, groups, corrections }: Load,
  works: readonly (readonly number[])[],
  documentOf: (key: number) => DocumentId,
): void {
  const fullest = works.map((members) => members.map((group) => groups.fullestOf(group)));
  const told = descriptions(database, fullest.flat(2), documentOf);
  for (const [i, lists] of fullest.entries()) {
    const ranked = lists.map((keys) => keys.flatMap((key) => told.get(key) ?? []).sort(byRank));
    writeNewWork(database, joinHeard(ranked, corrections), works[i]?.[0] ?? null);
  }
}

const byRank = (a: RankedWork, b: RankedWork) => (a.rank < b.rank ? -1 : 1);

const DESCRIPTIONS = `
SELECT l.key, l.document, ${DESCRIPTION} FROM json_each(?) k CROSS JOIN local_work l ON l.key = k.value`;

/** Own works by their keys. */
function descriptions(
  database: Database,
  keys: readonly number[],
  documentOf: (key: number) => DocumentId,
): Map<number, RankedWork> {
  const read = readingOnce();
  const rows = database.all(DESCRIPTIONS, listOf([...keys].sort((a, b) => a - b)));
  return new Map(rows.map((row) => [row.number('key'), read(row, documentOf(row.number('document')))]));
}
