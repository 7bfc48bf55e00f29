import type { Store } from '../store/index.js';
import type { Environment } from '../environment.js';
import { UsageError } from './usage-error.js';

/** The stores that commands which take two of them know by name. */
export const STORE_NAMES = `  sqlite   the embedded store in CAROLENE_DATA (default .carolene)
  neo4j    the Neo4j that NEO4J_URI names, with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE`;

/** Opens one of them. `option` says in the error where the name came from. */
export async function openNamedStore(
  environment: Environment,
  name: string | undefined,
  option: string,
): Promise<Store> {
  const { openChosenStore } = await import('../store/index.js');
  if (name === 'sqlite') return openChosenStore({ data: environment.data, neo4j: null });
  if (name !== 'neo4j')
    throw new UsageError(`Unexpected ${option} ${name ?? 'missing'}, expected sqlite or neo4j.`);
  if (environment.neo4j === null)
    throw new UsageError(`Unexpected ${option} neo4j without NEO4J_URI, expected it in the environment.`);
  return openChosenStore(environment);
}
