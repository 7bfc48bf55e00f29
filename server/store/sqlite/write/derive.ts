import type { WorkId } from '#schema/ids.js';
import { provisionNodeId } from '../../node-ids.js';
import type { Database } from '../database.js';

/** Puts right what is derived from the citations of some documents: their works, provisions and edges. */
export function deriveFromDocuments(database: Database, documents: readonly number[]): void {
  for (const document of documents) {
    database.run(
      `UPDATE document SET work = (SELECT work FROM local_work
         WHERE document = ?1 AND local_id = (SELECT local_work FROM document WHERE key = ?1)) WHERE key = ?1`,
      document,
    );
    database.run(
      `UPDATE citation SET work = l.work FROM local_work l
       WHERE l.key = citation.local_work AND citation.document = ? AND citation.work IS NOT l.work`,
      document,
    );
    placeProvisions(database, document);
    buildEdges(database, document);
  }
}

/** Puts right what is counted at the provisions of some works, and at those that some documents cite. */
export function recountProvisions(
  database: Database,
  works: readonly number[],
  documents: readonly number[],
): void {
  const cited = database.all(
    `SELECT DISTINCT work FROM citation INDEXED BY citation_by_document
     WHERE document IN (SELECT value FROM json_each(?)) AND provision_label IS NOT NULL AND work IS NOT NULL`,
    JSON.stringify(documents),
  );
  const keys = JSON.stringify([...works, ...cited.map((row) => row.number('work'))]);
  database.run(
    `UPDATE provision SET citation_count = (SELECT count(*) FROM citation WHERE provision = provision.key)
     WHERE work IN (SELECT value FROM json_each(?))`,
    keys,
  );
  database.run(
    'DELETE FROM provision WHERE citation_count = 0 AND work IN (SELECT value FROM json_each(?))',
    keys,
  );
}

function placeProvisions(database: Database, document: number): void {
  const missing = database.all(
    `SELECT DISTINCT w.key, w.id, c.provision_label FROM citation c JOIN work w ON w.key = c.work
     LEFT JOIN provision p ON p.work = c.work AND p.label = c.provision_label
     WHERE c.document = ? AND c.provision_label IS NOT NULL AND p.key IS NULL`,
    document,
  );
  for (const row of missing)
    database.run(
      'INSERT INTO provision (id, work, label, citation_count) VALUES (?, ?, ?, 0)',
      provisionNodeId(row.id<WorkId>('id'), row.text('provision_label')),
      row.number('key'),
      row.text('provision_label'),
    );
  database.run(
    `UPDATE citation SET provision = p.key FROM provision p
     WHERE p.work = citation.work AND p.label = citation.provision_label
       AND citation.document = ? AND citation.provision IS NOT p.key`,
    document,
  );
}

function buildEdges(database: Database, document: number): void {
  database.run('DELETE FROM cites WHERE document = ?', document);
  database.run(
    `INSERT INTO cites (document, work, count, certain)
     SELECT document, work, count(*), sum(confidence >= .8) FROM citation
     WHERE document = ? AND work IS NOT NULL GROUP BY work`,
    document,
  );
  database.run(
    'UPDATE document SET work_count = (SELECT count(*) FROM cites WHERE document = ?1) WHERE key = ?1',
    document,
  );
}
