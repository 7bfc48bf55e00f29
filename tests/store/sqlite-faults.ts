import type { Database } from '#server/store/sqlite/database.js';

/** Each gives the number of rows that contradict others. */
const CHECKS: Readonly<Record<string, string>> = {
  'notes without a document':
    'SELECT count(*) AS n FROM note WHERE document NOT IN (SELECT key FROM document)',
  'citations without a document':
    'SELECT count(*) AS n FROM citation WHERE document NOT IN (SELECT key FROM document)',
  'citations without their note':
    'SELECT count(*) AS n FROM citation WHERE note IS NOT NULL AND note NOT IN (SELECT key FROM note)',
  'citations of a work that is gone':
    'SELECT count(*) AS n FROM citation WHERE work IS NOT NULL AND work NOT IN (SELECT key FROM work)',
  'citations of another work than their own one belongs to': `SELECT count(*) AS n FROM citation c
     JOIN local_work l ON l.key = c.local_work WHERE c.work IS NOT l.work`,
  'citations of a provision of another work': `SELECT count(*) AS n FROM citation c
     LEFT JOIN provision p ON p.key = c.provision
     WHERE c.provision_label IS NOT NULL AND (p.work IS NOT c.work OR p.label IS NOT c.provision_label)`,
  'candidates without a citation':
    'SELECT count(*) AS n FROM candidate WHERE citation NOT IN (SELECT key FROM citation)',
  'own works without a work':
    'SELECT count(*) AS n FROM local_work WHERE work IS NULL OR work NOT IN (SELECT key FROM work)',
  'works that no document tells of':
    'SELECT count(*) AS n FROM work WHERE key NOT IN (SELECT work FROM local_work)',
  'keys without a work': 'SELECT count(*) AS n FROM work_key WHERE work NOT IN (SELECT key FROM work)',
  'works without keys': 'SELECT count(*) AS n FROM work WHERE key NOT IN (SELECT work FROM work_key)',
  'authors without a work':
    'SELECT count(*) AS n FROM author WHERE key NOT IN (SELECT author FROM work_author)',
  'authorships of a work that is gone':
    'SELECT count(*) AS n FROM work_author WHERE work NOT IN (SELECT key FROM work)',
  'institutions without a work':
    'SELECT count(*) AS n FROM institution WHERE key NOT IN (SELECT institution FROM work WHERE institution IS NOT NULL)',
  'provisions without a citation':
    'SELECT count(*) AS n FROM provision WHERE key NOT IN (SELECT provision FROM citation WHERE provision IS NOT NULL)',
  'edges that differ from the citations': `SELECT count(*) AS n FROM (
     SELECT document, work, count FROM cites EXCEPT
     SELECT document, work, count(*) FROM citation WHERE work IS NOT NULL GROUP BY document, work)`,
  'citations without an edge': `SELECT count(*) AS n FROM (
     SELECT document, work FROM citation WHERE work IS NOT NULL EXCEPT SELECT document, work FROM cites)`,
  'works with a wrong count': `SELECT count(*) AS n FROM work w
     WHERE citation_count <> (SELECT count(*) FROM citation WHERE work = w.key)`,
  'works with a wrong count of documents': `SELECT count(*) AS n FROM work w
     WHERE document_count <> (SELECT count(DISTINCT document) FROM citation WHERE work = w.key)`,
  'works and documents with a wrong degree': `WITH pair (a, b) AS (
       SELECT coalesce(d.work, -d.key), c.work FROM cites c JOIN document d ON d.key = c.document
       UNION SELECT c.work, coalesce(d.work, -d.key) FROM cites c JOIN document d ON d.key = c.document)
     SELECT (SELECT count(*) FROM work WHERE degree <> (SELECT count(*) FROM pair WHERE a = key AND b <> key))
       + (SELECT count(*) FROM document WHERE work IS NULL AND degree <> (SELECT count(*) FROM pair WHERE a = -key))
       AS n`,
  'wrong tallies': `SELECT count(*) AS n FROM tally t WHERE count <> CASE name
     WHEN 'documents' THEN (SELECT count(*) FROM document) WHEN 'notes' THEN (SELECT count(*) FROM note)
     WHEN 'citations' THEN (SELECT count(*) FROM citation) WHEN 'works' THEN (SELECT count(*) FROM work)
     WHEN 'authors' THEN (SELECT count(*) FROM author) WHEN 'institutions' THEN (SELECT count(*) FROM institution)
     ELSE (SELECT count(*) FROM citation WHERE 'status:' || status = t.name)
       + (SELECT count(*) FROM work WHERE 'kind:' || ifnull(kind, '') = t.name) END`,
};

/** What is wrong in the tables of a store: [] where all agree and the file is sound. */
export function faultsOf(database: Database): string[] {
  const contradictions = Object.entries(CHECKS).flatMap(([name, sql]) => {
    const count = database.get(sql)?.number('n') ?? -1;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  const sound = database.get('PRAGMA integrity_check')?.text('integrity_check');
  database.run("INSERT INTO note_words (note_words) VALUES ('integrity-check')");
  return sound === 'ok' ? contradictions : [...contradictions, String(sound)];
}
