import { UsageError } from '../cli/usage-error.js';

/** A place in a house's file: "rules.id-ambiguous", "dismissals[2].note"; '' for the whole. */
export interface Key {
  readonly file: string;
  readonly path: string;
}

/** "carolene.config.json, rules.id-ambiguous: Unexpected "loud", expected on, off, ... . Write one of these." */
export function refusal(
  { file, path }: Key,
  met: unknown,
  expected: string,
  advice: string,
  cause?: unknown,
): UsageError {
  const place = path === '' ? file : `${file}, ${path}`;
  const said = met === undefined ? 'content' : JSON.stringify(met);
  return new UsageError(`${place}: Unexpected ${said}, expected ${expected}. ${advice}`, { cause });
}

export function objectOf(value: unknown, key: Key): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refusal(key, value, 'an object', 'Write it in braces: { ... }.');
  return Object.fromEntries(Object.entries(value));
}

export function listOf(value: unknown, key: Key): readonly unknown[] {
  if (!Array.isArray(value)) throw refusal(key, value, 'a list', 'Write it in brackets: [ ... ].');
  return value;
}

export function textOf(value: unknown, key: Key): string {
  if (typeof value !== 'string') throw refusal(key, value, 'text', 'Write it in quotes.');
  return value;
}

/** A key that nobody reads is a slip of the pen: it would be passed over in silence. */
export function onlyKeys(given: Readonly<Record<string, unknown>>, keys: readonly string[], key: Key): void {
  const stray = Object.keys(given).find((name) => !keys.includes(name));
  if (stray !== undefined)
    throw refusal(key, stray, `only ${keys.join(', ')}`, 'Mend the name or take the line out.');
}
