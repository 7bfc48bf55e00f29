import { resolve } from 'node:path';
import { UsageError } from './cli/usage-error.js';

export interface Environment {
  /** Folder of the embedded store. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** Where the graph is instead of the folder; null where it is there. */
  readonly neo4j: Neo4jEnvironment | null;
}

export interface Neo4jEnvironment {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Reads CAROLENE_DATA, HOST, PORT and NEO4J_URI, _USER, _PASSWORD, _DATABASE. Throws UsageError where one has no sense. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  return {
    data: resolve(env.CAROLENE_DATA || '.carolene'),
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '4000', 'PORT'),
    neo4j: env.NEO4J_URI ? readNeo4j(env.NEO4J_URI, env) : null,
  };
}

function readNeo4j(uri: string, env: Readonly<Record<string, string | undefined>>): Neo4jEnvironment {
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/]/.test(uri))
    throw new UsageError(
      `Unexpected NEO4J_URI "${uri}", expected an address such as bolt://127.0.0.1:7687 or neo4j+s://host.`,
    );
  return {
    uri,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE || 'neo4j',
  };
}

/** A port number, 0 for any free one. `name` says in the error where it came from. */
export function readPort(value: string, name: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UsageError(`Unexpected ${name} "${value}", expected a number from 0 to 65535.`);
  return port;
}
