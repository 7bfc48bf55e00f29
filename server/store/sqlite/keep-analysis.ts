import { communitiesIn } from '../communities-in.js';
import type { Analysis, WorkMeasures } from '../rows.js';
import type { Database } from './database.js';

const FORGET = `
UPDATE work SET rank = NULL, authority = NULL, betweenness = NULL, community = NULL WHERE community IS NOT NULL`;
const MEASURES = 'UPDATE work SET rank = ?, authority = ?, betweenness = ?, community = ? WHERE id = ?';

export function keepAnalysis(database: Database, { version, works }: Analysis): void {
  database.transaction(() => {
    database.run(FORGET);
    database.run('DELETE FROM related');
    for (const work of works) {
      database.run(MEASURES, work.rank, work.authority, work.betweenness, work.community, work.id);
      keepRelated(database, work);
    }
    database.run(
      "INSERT OR REPLACE INTO analysis (name, version, works, communities) VALUES ('analysis', ?, ?, ?)",
      version,
      works.length,
      communitiesIn(works),
    );
  });
}

/** Works that were joined with others, or are gone, since their graph was read are passed over. */
const RELATED = `
INSERT INTO related (work, relation, place, other, count)
SELECT w.id, ?2, ?3, o.id, ?5 FROM work w, work o WHERE w.id = ?1 AND o.id = ?4`;

function keepRelated(database: Database, { id, citedTogether, coupled }: WorkMeasures): void {
  for (const [place, other] of citedTogether.entries())
    database.run(RELATED, id, 'cited-together', place, other.id, other.count);
  for (const [place, other] of coupled.entries())
    database.run(RELATED, id, 'coupled', place, other.id, other.count);
}
