import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';

/** Whether servers of our own can be started: with Java and Maven, which the set-up has looked for. */
export const ours = inject('neo4jUri') !== null && !process.env['NEO4J_TEST_URI'];

/** Whether there is a server to test with; where not, the set-up has said so. */
export const atHand = inject('neo4jUri') !== null;

export const connection = {
  uri: inject('neo4jUri') ?? '',
  user: process.env['NEO4J_TEST_USER'] ?? 'neo4j',
  password: process.env['NEO4J_TEST_PASSWORD'] ?? '',
  database: 'neo4j',
};

export function openDriver(): Driver {
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
}
