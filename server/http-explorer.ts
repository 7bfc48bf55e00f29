import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { explorerPolicy } from './http-security.js';

/** What is sent for a path. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
  /** Null where it would not be shorter. */
  readonly gzip: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The built explorer in `folder`. Its files are listed once, and a path is looked up in that list: there is
 * no way from a path to any other file. Unknown paths without an extension are views of the explorer.
 */
export function explorerIn(folder: string): (path: string, headers: Wishes) => Answer {
  let files: ReadonlyMap<string, string> | null = null;
  const assets = new Map<string, Asset>();
  return (path, wishes) => {
    files ??= existsSync(join(folder, 'index.html')) ? filesOf(folder) : null;
    if (files === null) return NOT_BUILT;
    const name = files.has(path) ? path : extname(path) === '' ? '/index.html' : null;
    const file = name === null ? undefined : files.get(name);
    if (name === null || file === undefined) return plain(404, 'Nothing here.');
    const asset = assets.get(name) ?? read(file);
    assets.set(name, asset);
    return send(name, asset, wishes);
  };
}

/** Headers of a request that bear on how a file is sent. */
interface Wishes {
  readonly 'if-none-match'?: string | undefined;
  readonly 'accept-encoding'?: string | string[] | undefined;
}

function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file
          .slice(folder.length)
          .replace(/^[\\/]?/, '/')
          .split(sep)
          .join('/'),
        file,
      ]),
  );
}

function read(file: string): Asset {
  const body = readFileSync(file);
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const packed = /^(?:text|application)\/|svg/.test(type) ? gzipSync(body) : body;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type, etag, body, gzip: packed.length < body.length ? packed : null };
}

function send(name: string, asset: Asset, wishes: Wishes): Answer {
  const headers: Record<string, string> = {
    'content-type': asset.type,
    etag: asset.etag,
    vary: 'accept-encoding',
    // Names in /assets/ change with their content.
    'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (asset.type.startsWith('text/html'))
    headers['content-security-policy'] = explorerPolicy(asset.body.toString('utf8'));
  if (wishes['if-none-match'] === asset.etag) return { status: 304, headers, body: Buffer.alloc(0) };
  const packed = String(wishes['accept-encoding'] ?? '').includes('gzip') ? asset.gzip : null;
  return packed
    ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: packed }
    : { status: 200, headers, body: asset.body };
}

export function plain(status: number, text: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: Buffer.from(`${text}\n`),
  };
}

const NOT_BUILT: Answer = {
  status: 503,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  },
  body: Buffer.from(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Carolene</title>
<h1>The explorer is not built yet</h1>
<p>The server runs and answers on <a href="/graphql">/graphql</a>. To see the explorer, build it in the folder
of Carolene with <code>npm run build</code>, then load this page again.</p>
</html>
`),
};
