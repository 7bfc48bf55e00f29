import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '#server/ingestion/url/addresses.js';
import { fetchDocument } from '#server/ingestion/url/fetch.js';
import { internet, type Network } from '#server/ingestion/url/network.js';

describe('addresses', () => {
  it.each(['8.8.8.8', '93.184.215.14', '2606:2800:21f:cb07::1', '100.63.0.1', '172.32.0.1'])(
    '%s is public',
    (a) => expect(isPublicAddress(a)).toBe(true),
  );
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    'localhost',
    '',
  ])('%s is not', (a) => expect(isPublicAddress(a)).toBe(false));
});

/** A server on this machine, and a network in which public names lead to it. */
let server: Server;
let port: number;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    const path = request.url ?? '';
    if (path === '/a.md') return response.end('One.');
    if (path === '/gone') return response.writeHead(404).end();
    if (path === '/long') return response.end('x'.repeat(2000));
    if (path === '/packed') return response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
    if (path === '/hang') return undefined;
    return response.writeHead(302, { location: decodeURIComponent(path.slice(1)) }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const PUBLIC = '93.184.215.14';
/** Names resolve as the table says; who asks a public address is sent to the server of this test. */
const network = (names: Readonly<Record<string, readonly string[]>>): Network => ({
  addressesOf: async (host) => names[host] ?? [],
  get: (url, address, signal) => {
    if (!isPublicAddress(address)) throw new Error(`asked ${address}`);
    return internet.get(url, '127.0.0.1', signal);
  },
});
const limits = { bytes: 1000, milliseconds: 2000, redirects: 2 };
const names = {
  'law.example': [PUBLIC],
  'mixed.example': [PUBLIC, '10.0.0.1'],
  'inside.example': ['127.0.0.1'],
  'cloud.example': ['169.254.169.254'],
};
const at = (host: string, path: string) => `http://${host}:${port}/${path}`;
const get = (url: string) => fetchDocument(url, network(names), limits);
const to = (url: string) => at('law.example', encodeURIComponent(url));

describe('fetching', () => {
  it('gives the bytes, asking for the host by its name', async () => {
    expect(new TextDecoder().decode(await get(at('law.example', 'a.md')))).toBe('One.');
    expect(asked.at(-1)).toBe(`law.example:${port} /a.md`);
  });
  it('follows redirects', async () => {
    expect(new TextDecoder().decode(await get(to('/a.md')))).toBe('One.');
  });
  it('is refused on this machine, with no request made', async () => {
    const before = asked.length;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433'])
      await expect(fetchDocument(at(host, 'a.md'))).rejects.toThrow('in a private network');
    expect(asked).toHaveLength(before);
  });
  it.each(['inside.example', 'mixed.example', 'cloud.example'])('is refused for %s', async (host) => {
    await expect(get(at(host, 'a.md'))).rejects.toThrow(
      `Unexpected host ${host} in a private network, expected a server on the public internet`,
    );
  });
  it.each(['inside.example', 'cloud.example', '127.0.0.1'])(
    'is refused when redirected to %s',
    async (host) => {
      await expect(get(to(at(host, 'a.md')))).rejects.toThrow(`Unexpected host ${host} in a private network`);
    },
  );
  it('asks the address that was checked, not another that the name has by then', async () => {
    const answers = [[PUBLIC], ['127.0.0.1']];
    const used: string[] = [];
    const changing: Network = {
      addressesOf: async () => answers.shift() ?? [],
      get: (url, address, signal) => {
        used.push(address);
        return internet.get(url, '127.0.0.1', signal);
      },
    };
    await fetchDocument(at('law.example', 'a.md'), changing, limits);
    expect(used).toEqual([PUBLIC]);
  });
  it.each([
    ['file:///etc/passwd', 'Unexpected scheme file:, expected http: or https:'],
    ['http://', 'Unexpected address "http://"'],
    ['http://ann:secret@law.example/', 'Unexpected name and password in the address'],
    ['http://nowhere.example/', 'Unexpected host nowhere.example without address'],
  ])('is refused for %s', async (url, message) => {
    await expect(get(url)).rejects.toThrow(message);
  });
  it('is refused when redirected to another scheme', async () => {
    await expect(get(to('file:///etc/passwd'))).rejects.toThrow('Unexpected scheme file:');
  });
  it.each([
    ['gone', 'Unexpected status 404, expected 200'],
    ['long', 'Unexpected size, expected at most 0 MB'],
    ['packed', 'Unexpected encoding gzip, expected none'],
  ])('is refused for /%s', async (path, message) => {
    await expect(get(at('law.example', path))).rejects.toThrow(message);
  });
  it('ends after some redirects', async () => {
    const round = Array.from({ length: 3 }).reduce<string>(
      (inner) => `/${encodeURIComponent(inner)}`,
      '/a.md',
    );
    await expect(get(at('law.example', round.slice(1)))).rejects.toThrow(
      'Unexpected redirect after 2 others',
    );
  });
  it('ends after some time', async () => {
    const impatient = { ...limits, milliseconds: 150 };
    await expect(fetchDocument(at('law.example', 'hang'), network(names), impatient)).rejects.toThrow(
      'Unexpected time (over 0.15 s), expected an answer by then',
    );
  });
});
