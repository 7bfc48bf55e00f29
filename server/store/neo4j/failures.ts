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

/** The oldest server whose Cypher and procedures are those that the statements are written in. */
const LEAST = [5, 26] as const;

/** Where the server is too old, from how it calls itself: "Neo4j/5.18.0". Null where it is not, or says nothing. */
export function oldServer(agent: string | undefined, { uri }: Place): StoreUnusable | null {
  const said = /^Neo4j\/(?<major>\d+)\.(?<minor>\d+)/.exec(agent ?? '')?.groups;
  if (!said) return null;
  const [major, minor] = [Number(said.major), Number(said.minor)];
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return null;
  return new StoreUnusable(
    'no-access',
    `Unexpected ${agent} at ${uri}, expected Neo4j ${LEAST.join('.')} or newer. Update the server; nothing was changed.`,
  );
}

interface Failure {
  readonly code: RegExp;
  readonly reason: StoreUnusable['reason'];
  readonly message: (place: Place, said: string) => string;
}

/** What may be wrong with an address that asks for encryption, or does not. */
function encryption(uri: string): string {
  if (/^\w+\+s:/.test(uri))
    return ': "+s" wants a certificate that this machine trusts, "+ssc" takes any, without them nothing is encrypted';
  return uri.includes('+ssc:') ? ': "+ssc" wants a server that encrypts' : ', which asks for no encryption';
}

const FAILURES: readonly Failure[] = [
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$/,
    reason: 'no-access',
    message: ({ uri }, said) =>
      `Unexpected silence of Neo4j at ${uri} (${said.split('\n', 1)[0]}), expected it to answer. ` +
      `Start it (compose.yaml has one), or correct NEO4J_URI${encryption(uri)}.`,
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
