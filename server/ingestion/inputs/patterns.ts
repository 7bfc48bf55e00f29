import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isDocumentName, isPassedOver } from './names.js';

/** "articles/*.pdf", "**" + "/note?.md", "{a,b}/[0-9]*": a pattern, not a path. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/**
 * The files that a pattern names, sorted: `*`, `?`, `[a-z]` within a name, `{a,b}` for either, `**` for any
 * folders. Where the pattern names no ending, only documents are taken.
 */
export async function filesMatching(pattern: string): Promise<string[]> {
  const found = new Set<string>();
  for (const one of alternatives(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern)) {
    const steps = one.split('/');
    const any = !/\.[^*]/.test(steps.at(-1) ?? '');
    const start = one.startsWith('/') ? '/' : '.';
    for (const file of await matching(
      start,
      steps.filter((step) => step !== ''),
    ))
      if (!any || isDocumentName(file)) found.add(file);
  }
  return [...found].sort();
}

const MOST_ALTERNATIVES = 1000;

/** "a{b,c}" -> "ab", "ac". Braces within braces are not known. */
function alternatives(pattern: string): string[] {
  const made: string[] = [];
  const left = [pattern];
  while (left.length > 0 && made.length < MOST_ALTERNATIVES) {
    const one = left.pop() ?? '';
    const open = one.indexOf('{');
    const close = one.indexOf('}', open);
    if (open < 0 || close < 0) made.push(one);
    else
      for (const choice of one.slice(open + 1, close).split(','))
        left.push(one.slice(0, open) + choice + one.slice(close + 1));
  }
  return made;
}

async function matching(folder: string, [step, ...rest]: readonly string[]): Promise<string[]> {
  if (step === undefined) return [];
  if (!isPattern(step)) return existing(join(folder, step), rest);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => step.startsWith('.') || !isPassedOver(name));
  const folders = shown.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  if (step === '**') {
    const deeper = folders.map((below) => matching(below, [step, ...rest]));
    const here = rest.length === 0 ? matching(folder, ['*']) : matching(folder, rest);
    return (await Promise.all([here, ...deeper])).flat();
  }
  const fits = expressionOf(step);
  const named = shown.filter(({ name }) => fits.test(name)).map(({ name }) => join(folder, name));
  return (await Promise.all(named.map((path) => existing(path, rest)))).flat();
}

async function existing(path: string, rest: readonly string[]): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (rest.length > 0) return found.isDirectory() ? matching(path, rest) : [];
  return found.isFile() ? [path] : [];
}

/** One name of a pattern as an expression: "note?.m*" -> /^note.\.m.*$/. */
function expressionOf(step: string): RegExp {
  let source = '';
  for (let at = 0; at < step.length; at++) {
    const letter = step[at] ?? '';
    const end = letter === '[' ? step.indexOf(']', at + 2) : -1;
    if (end > 0) {
      source += classOf(step.slice(at + 1, end));
      at = end;
    } else if (letter === '*') source += source.endsWith('.*') ? '' : '.*';
    else if (letter === '?') source += '.';
    else source += letter.replace(/[.+^${}()|[\]\\/]/, '\\$&');
  }
  return new RegExp(`^${source}$`, 'u');
}

/** "!a-z" -> [^a-z]; whatever else stands in it stands for itself. */
function classOf(inner: string): string {
  const negated = inner.startsWith('!');
  return `[${negated ? '^' : ''}${inner.slice(negated ? 1 : 0).replace(/[\\^[\]]/g, '\\$&')}]`;
}
