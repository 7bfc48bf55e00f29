import type { AnalysisRecord } from '../rows.js';
import type { Database } from './database.js';
import { graphVersion } from './graph-version.js';

export function analysis(database: Database): AnalysisRecord | null {
  const row = database.get("SELECT version, works, communities FROM analysis WHERE name = 'analysis'");
  return (
    row && {
      version: row.number('version'),
      works: row.number('works'),
      communities: row.number('communities'),
      stale: row.number('version') !== graphVersion(database),
    }
  );
}
