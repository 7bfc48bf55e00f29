import { createHash } from 'node:crypto';

/** Sent with everything. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** The one rule that the graph's canvas library adds to the page by itself. */
const CANVAS_STYLE = '.__________cytoscape_container { position: relative; }';

/** The explorer runs its own scripts, and of those in the page only what stands there at the start. */
export function explorerPolicy(html: string): string {
  const scripts = inlined(html, /<script>([^<]*)<\/script>/g);
  const styles = [...inlined(html, /<style>([^<]*)<\/style>/g), hashOf(CANVAS_STYLE)];
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
}

/** A report runs nothing and fetches nothing; only its own style is let through. */
export function reportPolicy(html: string): string {
  return policy({
    'default-src': ["'none'"],
    'style-src': inlined(html, /<style>([^<]*)<\/style>/g),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
}

/** GraphiQL is one page with all of its scripts in it, and starts its editor's workers from there. */
export const GRAPHIQL_POLICY = policy({
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:', 'data:'],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
});

/**
 * Whether a request's Host is a name of this machine. A page elsewhere whose name was made to lead here
 * (DNS rebinding) sends its own. `host`: the address that the server listens on.
 */
export function isOwnHost(header: string | undefined, host: string): boolean {
  if (!isLoopback(host)) return true;
  const name = /^(?<name>\[[\da-f:]+\]|[^:]+)(?::\d+)?$/i.exec(header ?? '')?.groups?.name;
  return name !== undefined && (isLoopback(name.replace(/^\[|\]$/g, '')) || name === host);
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function inlined(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(([, content]) => hashOf(content ?? ''));
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function policy(rules: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
