import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { ServerCannotStart } from './errors.js';
import { explorerIn, plain, type Answer } from './http-explorer.js';
import { exportAnswer, isExportPath } from './http-export.js';
import { openPageImages, type PageImages } from './http-pages.js';
import { isReportPath, reportAnswer } from './http-report.js';
import { send, stream } from './http-send.js';
import { COMMON_HEADERS, GRAPHIQL_POLICY, isOwnHost } from './http-security.js';
import type { Store } from './store/index.js';
import { createApi } from './yoga.js';

export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Where the built explorer is. */
  readonly explorerFolder: string;
  /** Where documents are kept whose pages can be shown. */
  readonly dataFolder: string;
  /** Told the reasons of errors that clients are not; standard error by default. */
  readonly log?: (reason: string) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Lets running requests end, then closes. */
  close(): Promise<void>;
}

/** Serves the explorer and the API. Throws ServerCannotStart where the port or the address can't be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const pages = openPageImages(options.dataFolder);
  const server = createServer(listener(options, pages));
  await listen(server, options);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return { url: `http://${nameOf(options.host)}:${port}`, close: () => close(server, pages) };
}

function listener(
  { store, host, explorerFolder, log = toStandardError }: ServerOptions,
  pages: PageImages,
): RequestListener {
  const api = createApi(store, log);
  const explorer = explorerIn(explorerFolder);
  return (request, response) => {
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
    if (!isOwnHost(request.headers.host, host))
      return send(request, response, plain(421, 'Unexpected Host, expected a name of this machine.'));
    const path = pathOf(request);
    if (path === '/graphql') {
      response.setHeader('content-security-policy', GRAPHIQL_POLICY);
      return void api(request, response);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return send(request, response, plain(405, `Unexpected ${request.method}, expected GET.`));
    }
    if (path === '/health') return send(request, response, json(200, { status: 'alive' }));
    if (path === '/ready')
      return void readiness(store, log).then((answer) => send(request, response, answer));
    const image = path === null ? null : pages.answer(path);
    if (image !== null)
      return void image.catch(failed(log)).then((answer) => send(request, response, answer));
    if (isReportPath(path))
      return void reportAnswer(store, path)
        .catch(failed(log))
        .then((answer) => send(request, response, answer));
    if (isExportPath(path))
      return void exportAnswer(store, path)
        .catch(failed(log))
        .then((answer) =>
          'pieces' in answer ? stream(request, response, answer, log) : send(request, response, answer),
        );
    return send(
      request,
      response,
      path === null ? plain(400, 'Unexpected path.') : explorer(path, request.headers),
    );
  };
}

/** The decoded path; null where it is none. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    return url.startsWith('/') ? decodeURIComponent(new URL(`http://localhost${url}`).pathname) : null;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

async function readiness(store: Store, log: (reason: string) => void): Promise<Answer> {
  try {
    const { documents, works } = await store.stats();
    return json(200, { status: 'ready', documents, works });
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    return json(503, { status: 'unready', reason: 'The store does not answer.' });
  }
}

const failed =
  (log: (reason: string) => void) =>
  (error: unknown): Answer => {
    log(error instanceof Error ? error.message : String(error));
    return plain(500, 'The server failed here.');
  };

function json(status: number, value: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: Buffer.from(`${JSON.stringify(value)}\n`),
  };
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ServerCannotStart(cannotStart(error, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function cannotStart({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return (
        `Unexpected other program on port ${port} of ${host}, expected it to be free. ` +
        'End that program, or set PORT to another number (0 for any free one).'
      );
    case 'EACCES':
      return `Unexpected refusal of port ${port}, expected to be allowed. Set PORT to a number over 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Unexpected address "${host}", expected one of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`;
    default:
      return `Unexpected failure to listen on ${host}:${port} (${message}), expected a free port.`;
  }
}

async function close(server: Server, pages: PageImages): Promise<void> {
  await pages.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

/** How a browser on this machine calls the address. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

const toStandardError = (reason: string) => void process.stderr.write(`${reason}\n`);
