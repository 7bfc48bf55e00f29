import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failure, toFailure } from '../failure.js';
import type { Failure } from '../report.js';
import { fetchDocument } from '../url/fetch.js';
import { archiveContents } from './archives.js';
import { EXTENSIONS } from './names.js';
import type { InputOptions } from './options.js';
import { filesMatching, isPattern } from './patterns.js';
import { filesUnder } from './walk.js';

/** The documents behind what was given. */
export interface Inputs {
  /** Where each is, in order, each once: a path, a path within a zip file, an address, "standard input ...". */
  readonly files: readonly string[];
  /** The bytes of those that are no files of their own. */
  readonly contents: ReadonlyMap<string, () => Promise<Uint8Array>>;
  readonly failures: readonly Failure[];
}

/**
 * Finds the documents that are meant: files as given, folders and zip files with all documents in them, quoted
 * patterns, "-" for standard input, addresses of the web. What leads nowhere is a failure, not an error.
 */
export async function inputsIn(given: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const found = new Map<string, (() => Promise<Uint8Array>) | null>();
  const failures: Failure[] = [];
  for (const one of given) {
    try {
      const documents = await documentsAt(one, options);
      if ('message' in documents) failures.push(documents);
      else for (const [file, content] of documents) if (!found.has(file)) found.set(file, content);
    } catch (error) {
      failures.push(toFailure(error, one));
    }
  }
  const contents = new Map([...found].flatMap(([file, content]) => (content ? [[file, content]] : [])));
  return { files: [...found.keys()], contents, failures };
}

type Documents = ReadonlyMap<string, (() => Promise<Uint8Array>) | null>;

async function documentsAt(given: string, options: InputOptions): Promise<Documents | Failure> {
  if (given === '-') return fromStandardInput(options);
  if (/^https?:\/\//i.test(given)) return fromWeb(given, options);
  const path = resolve(given);
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return fromFiles(await filesUnder(path), given, 'folder');
  if (there !== null) return fromFiles([path], given, 'archive');
  if (isPattern(given)) return fromFiles(await filesMatching(given), given, 'pattern');
  return /^[a-z]{2,}:\/\//i.test(given) ? otherScheme(given) : missing(given);
}

/** Zip files among them stand for the documents in them. */
async function fromFiles(
  files: readonly string[],
  given: string,
  what: keyof typeof WITHIN,
): Promise<Documents | Failure> {
  const documents = new Map<string, (() => Promise<Uint8Array>) | null>();
  for (const file of files.map((one) => resolve(one))) {
    const contents = await archiveContents(file).catch((error: unknown) => {
      // what cannot be opened is told when it is read, and leaves the others be
      if (files.length > 1) return null;
      throw error;
    });
    if (contents === null) documents.set(file, null);
    else for (const [place, content] of contents) documents.set(place, content);
  }
  return documents.size > 0 ? documents : nothingIn(given, what);
}

/** Named by what it holds: the same again is the same document. */
async function fromStandardInput({ standardInput }: InputOptions): Promise<Documents | Failure> {
  if (!standardInput) return missing('-');
  const bytes = await standardInput();
  const print = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return new Map([[`standard input ${print}`, async () => bytes]]);
}

async function fromWeb(url: string, { allowUrl, fetch }: InputOptions): Promise<Documents | Failure> {
  if (!allowUrl)
    return failure(
      url,
      'address of the web',
      'files and folders',
      'Add --allow-url to fetch it, or download it.',
    );
  const bytes = await (fetch ?? fetchDocument)(url);
  return new Map([[url, async () => bytes]]);
}

const missing = (path: string): Failure =>
  failure(path, 'end of the path', 'a file or a folder that is there', 'Check the path.');

const otherScheme = (address: string): Failure =>
  failure(address, 'scheme', 'http: or https:', 'Download the document and give the file.');

/** What to do where nothing is found. */
const WITHIN = {
  folder: 'Name the files themselves if they are called otherwise.',
  archive: 'Unpack it and name the files: archives within archives are not opened.',
  pattern: 'Check the pattern: * and ? stand for parts of a name, ** for folders.',
} as const;

const nothingIn = (path: string, what: keyof typeof WITHIN): Failure =>
  failure(path, `${what} without documents`, `some in it (${EXTENSIONS.join(', ')})`, WITHIN[what]);
