import { Neo4jError } from 'neo4j-driver';
import { StoreUnusable } from '../errors.js';

interface Place {
  readonly uri: string;
  readonly database: string;
}

/** By the server's status codes (https://neo4j.com/docs/status-codes/) and the driver's own. Null for other errors. */
export function toStoreUnusable(error: unknown, place: Place): StoreUnusable | null {
  if (!(error instanceof Neo4jError)) return null;
  const found = FAILURES.find(({ code }) => code.test(error.code));
  return found
    ? new StoreUnusable(found.reason, found.message(place, error.message), { cause: error })
    : null;
}

export function notAStore({ uri, database }: Place): StoreUnusable {
  return new StoreUnusable(
    'not-a-store',
    `Unexpected content in database "${database}" at ${uri}, expected a store of Carolene or an empty database. ` +
      'It was left as it is. Name another database with NEO4J_DATABASE, or empty this one.',
  );
}

export function newerStore({ uri, database }: Place): StoreUnusable {
  return new StoreUnusable(
    'newer',
    `Unexpected newer version of the store in database "${database}" at ${uri}, expected one that this Carolene ` +
      'knows. It was left as it is. Update Carolene, or name another database with NEO4J_DATABASE.',
  );
}

interface Failure {
  readonly code: RegExp;
  readonly reason: StoreUnusable['reason'];
  readonly message: (place: Place, said: string) => string;
}

const FAILURES: readonly Failure[] = [
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$/,
    reason: 'no-access',
    message: ({ uri }, said) =>
      `Unexpected silence of Neo4j at ${uri} (${said.split('\n', 1)[0]}), expected it to answer. ` +
      'Start it (compose.yaml has one), or correct NEO4J_URI.',
  },
  {
    code: /^Neo\.ClientError\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/,
    reason: 'no-access',
    message: ({ uri }) =>
      `Unexpected refusal by Neo4j at ${uri}, expected it to know the user. Correct NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    code: /^Neo\.ClientError\.Security\./,
    reason: 'no-access',
    message: ({ uri, database }, said) =>
      `Unexpected refusal by Neo4j at ${uri} (${said}), expected leave to read and write database "${database}". ` +
      'Give the user that right, or name another with NEO4J_USER.',
  },
  {
    code: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    reason: 'no-access',
    message: ({ uri, database }) =>
      `Unexpected database "${database}" for Neo4j at ${uri}, expected one that it has. Correct NEO4J_DATABASE.`,
  },
  {
    code: /^Neo\.TransientError\.(?:Transaction\.(?:LockAcquisitionTimeout|DeadlockDetected)|General\.DatabaseUnavailable)$/,
    reason: 'locked',
    message: ({ uri, database }) =>
      `Unexpected lock on database "${database}" at ${uri}, expected it to be free within half a minute. ` +
      'Wait for what is writing to it, then try again.',
  },
  {
    code: /^Neo\.(?:TransientError\.General\.(?:OutOfMemoryError|MemoryPoolOutOfMemoryError)|DatabaseError\.General\.StorageDamageDetected)$/,
    reason: 'full',
    message: ({ uri }, said) =>
      `Unexpected end of memory of Neo4j at ${uri} (${said}), expected room. Give the server more, then try again.`,
  },
];
