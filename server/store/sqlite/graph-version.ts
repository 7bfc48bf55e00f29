import type { Database } from './database.js';

export function graphVersion(database: Database): number {
  return database.get("SELECT version FROM graph_version WHERE name = 'graph'")?.number('version') ?? 0;
}

/** Says that the graph is another from now on. */
export function countChange(database: Database): void {
  database.run("UPDATE graph_version SET version = version + 1 WHERE name = 'graph'");
}
