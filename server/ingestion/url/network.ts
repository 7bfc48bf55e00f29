import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

/** What fetching needs of the world. */
export interface Network {
  /** All addresses of a host name. */
  addressesOf(host: string): Promise<readonly string[]>;
  /** Asks the server at `address`, whatever the name resolves to by now. Ended by `signal`. */
  get(url: URL, address: string, signal: AbortSignal): Promise<Reply>;
}

export interface Reply {
  readonly status: number;
  /** Header values by name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection, read to the end or not. */
  close(): void;
}

export const internet: Network = {
  addressesOf: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  get: (url, address, signal) =>
    new Promise((resolve, reject) => {
      const family = address.includes(':') ? 6 : 4;
      const fixed: LookupFunction = (_host, options, done) =>
        options.all ? done(null, [{ address, family }]) : done(null, address, family);
      const { request } = url.protocol === 'https:' ? https : http;
      const asked = request(
        url,
        { agent: false, signal, lookup: fixed, headers: { accept: '*/*', 'accept-encoding': 'identity' } },
        (reply) =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(reply.headers).map(([name, value]) => [name, String(value ?? '')]),
            ),
            body: reply,
            close: () => asked.destroy(),
          }),
      );
      asked.once('error', reject);
      asked.end();
    }),
};
