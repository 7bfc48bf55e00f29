import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServerCannotStart } from '#server/errors.js';
import { startServer, type RunningServer } from '#server/http.js';
import { openStore, type Store } from '#server/store/index.js';

const INDEX =
  '<!doctype html><title>Carolene</title><script>theme()</script><script src="/assets/a-1x.js"></script>';

let store: Store;
let explorerFolder: string;
let log: string[];
let server: RunningServer;
let port: number;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  store = openStore(join(folder, 'store'));
  explorerFolder = join(folder, 'explorer');
  await mkdir(join(explorerFolder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(explorerFolder, 'index.html'), INDEX);
  await writeFile(join(explorerFolder, 'assets/a-1x.js'), `console.log("${'long '.repeat(500)}")`);
  await writeFile(join(explorerFolder, 'assets/f.woff2'), 'font');
  log = [];
  await start();
});
afterEach(async () => {
  await server.close();
  await store.close();
});

async function start(folder = explorerFolder): Promise<void> {
  server = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    explorerFolder: folder,
    dataFolder: join(folder, 'data'),
    log: (reason) => log.push(reason),
  });
  port = Number(new URL(server.url).port);
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request whose path and headers are sent as they stand. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the explorer', () => {
  it('is served on / with its types and a strict policy', async () => {
    const { status, headers, text } = await get('/');
    expect([status, text]).toEqual([200, INDEX]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    // printf %s 'theme()' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("script-src 'self' 'sha256-Rfr3GgHZFiXm+TmNr+li+0sZ4J9FGllo8jsXcJF5XZ8=';");
    expect(policy).not.toContain('unsafe');
  });

  it('keeps hashed files for ever and asks for the others', async () => {
    const asset = await get('/assets/a-1x.js', { 'accept-encoding': 'gzip' });
    expect(asset.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect((await get('/assets/f.woff2')).headers['content-type']).toBe('font/woff2');
    const { etag } = (await get('/')).headers;
    expect(await get('/', { 'if-none-match': String(etag) })).toMatchObject({ status: 304, text: '' });
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('answers to the paths of its views, and not to files that are not there', async () => {
    expect((await get('/work/work-0123456789')).text).toBe(INDEX);
    expect((await get('/graph?ids=work-1')).text).toBe(INDEX);
    expect(await get('/assets/gone.js')).toMatchObject({ status: 404 });
    expect(await get('/favicon.ico')).toMatchObject({ status: 404 });
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/secret.txt%00.html',
    '/%',
    '/%ff',
  ])('gives no other file: %s', async (path) => {
    const { status, text } = await get(path);
    expect(text).not.toContain('secret\n');
    expect(text).not.toBe('secret');
    expect([400, 404]).toContain(status);
  });

  it('that is not built says how to build it', async () => {
    await server.close();
    await start(join(explorerFolder, 'nowhere'));
    const { status, text } = await get('/');
    expect(status).toBe(503);
    expect(text).toContain('npm run build');
  });

  it('takes GET only', async () => {
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('/health and /ready', () => {
  it('say that the process lives and the store answers', async () => {
    expect(await get('/health')).toMatchObject({ status: 200, text: '{"status":"alive"}\n' });
    expect(await get('/ready')).toMatchObject({
      status: 200,
      text: '{"status":"ready","documents":0,"works":0}\n',
    });
  });

  it('tell them apart', async () => {
    await store.close();
    expect((await get('/health')).status).toBe(200);
    const { status, text } = await get('/ready');
    expect([status, text]).toEqual([503, '{"status":"unready","reason":"The store does not answer."}\n']);
    expect(log).toHaveLength(1);
  });
});

describe('the API', () => {
  const question = '{"query":"{ stats { works } }"}';

  it('answers on /graphql', async () => {
    const answer = await get('/graphql', { 'content-type': 'application/json' }, 'POST', question);
    expect(answer).toMatchObject({ status: 200, text: '{"data":{"stats":{"works":0}}}' });
  });

  it('shows a page there that fetches nothing from elsewhere', async () => {
    const { status, headers, text } = await get('/graphql', { accept: 'text/html' });
    expect(status).toBe(200);
    expect(text).toContain('GraphiQL');
    expect(text).not.toMatch(/(?:src|href)=["']?https?:/);
    expect(String(headers['content-security-policy'])).toContain("connect-src 'self'");
  });
});

describe('a Host that is not this machine', () => {
  it.each(['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.1'])(
    'is refused: "%s"',
    async (host) => {
      for (const path of ['/', '/graphql', '/health']) expect((await get(path, { host })).status).toBe(421);
    },
  );

  it.each(['localhost', 'localhost:4000', '127.0.0.1:80', '[::1]:4000', '127.1.2.3'])(
    'is not one of: "%s"',
    async (host) => {
      expect((await get('/health', { host })).status).toBe(200);
    },
  );
});

describe('a server that cannot start', () => {
  const attempt = (options: { host?: string; port?: number }) =>
    startServer({
      store,
      host: '127.0.0.1',
      port: 0,
      explorerFolder,
      dataFolder: explorerFolder,
      ...options,
    }).then(
      () => null,
      (error: unknown) =>
        error instanceof ServerCannotStart ? error.message : `another error: ${String(error)}`,
    );

  it('says what to do about a taken port', async () => {
    expect(await attempt({ port })).toBe(
      `Unexpected other program on port ${port} of 127.0.0.1, expected it to be free. ` +
        'End that program, or set PORT to another number (0 for any free one).',
    );
  });

  it("and about an address that is not this machine's", async () => {
    expect(await attempt({ host: '203.0.113.7' })).toMatch(/^Unexpected address "203\.0\.113\.7"/);
  });
});

it('closes while a client keeps its connection', async () => {
  await get('/health', { connection: 'keep-alive' });
  const begun = performance.now();
  await server.close();
  expect(performance.now() - begun).toBeLessThan(3_000);
  await expect(get('/health')).rejects.toThrow();
});
