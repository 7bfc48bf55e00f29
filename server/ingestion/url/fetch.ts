import { isIP } from 'node:net';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { isPublicAddress } from './addresses.js';
import { internet, type Network, type Reply } from './network.js';

const MEGABYTE = 1024 * 1024;

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

const LIMITS: FetchLimits = { bytes: 200 * MEGABYTE, milliseconds: 60_000, redirects: 5 };

/**
 * The bytes at an address of the web. Only http and https, and only from servers on the public internet: each
 * host's addresses are looked up, all must be public, and the one that was checked is the one that is asked; the
 * same after each redirect. Throws UnreadableDocument.
 */
export async function fetchDocument(
  address: string,
  network: Network = internet,
  limits: FetchLimits = LIMITS,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(address, { network, limits, signal });
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    if (signal.aborted)
      throw refusal(address, `time (over ${limits.milliseconds / 1000} s)`, 'an answer by then', RETRY);
    const said = cause instanceof Error ? cause.message : String(cause);
    throw refusal(address, `failure (${said})`, 'a server that answers', RETRY, cause);
  }
}

interface Fetching {
  readonly network: Network;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

const RETRY = 'Check the address, or download the document and give the file.';
const BY_HAND = 'Download the document and give the file.';

async function follow(address: string, { network, limits, signal }: Fetching): Promise<Uint8Array> {
  let url = checkedUrl(address, address);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const reply = await network.get(url, await checkedAddress(address, url, network), signal);
    try {
      const location = redirection(reply);
      if (location === null) return await contentOf(address, reply, limits);
      url = checkedUrl(address, location, url);
    } finally {
      reply.close();
    }
  }
  throw refusal(address, `redirect after ${limits.redirects} others`, 'the document', BY_HAND);
}

function checkedUrl(address: string, target: string, base?: URL): URL {
  const url = URL.canParse(target, base) ? new URL(target, base) : null;
  if (url === null) throw refusal(address, `address "${target}"`, 'a web address', RETRY);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal(address, `scheme ${url.protocol}`, 'http: or https:', BY_HAND);
  if (url.username !== '' || url.password !== '')
    throw refusal(address, 'name and password in the address', 'an address without', BY_HAND);
  return url;
}

/** An address of the URL's host; the host is refused where any of them is not public. */
async function checkedAddress(address: string, url: URL, network: Network): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await network.addressesOf(host);
  const first = addresses[0];
  if (first === undefined) throw refusal(address, `host ${host} without address`, 'one that is there', RETRY);
  if (!addresses.every(isPublicAddress))
    throw refusal(address, `host ${host} in a private network`, 'a server on the public internet', BY_HAND);
  return first;
}

function redirection({ status, headers }: Reply): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? (headers['location'] ?? '') : null;
}

async function contentOf(address: string, reply: Reply, { bytes }: FetchLimits): Promise<Uint8Array> {
  if (reply.status !== 200) throw refusal(address, `status ${reply.status}`, '200', RETRY);
  const encoding = reply.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw refusal(address, `encoding ${encoding}`, 'none', BY_HAND);
  const tooLong = () => refusal(address, 'size', `at most ${Math.round(bytes / MEGABYTE)} MB`, BY_HAND);
  if (Number(reply.headers['content-length'] ?? 0) > bytes) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of reply.body) {
    length += chunk.length;
    if (length > bytes) throw tooLong();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refusal(
  name: string,
  met: string,
  expected: string,
  advice: string,
  cause?: unknown,
): UnreadableDocument {
  return new UnreadableDocument({ name, place: null, met, expected, advice }, { cause });
}
