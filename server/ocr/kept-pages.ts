import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from '#ingest/sources/ocr/recognised.js';
import { writeWhole } from '../write-whole.js';

/** Raised when the way of recognising changes: what was kept before is recognised anew. */
const EDITION = 6;

/** Recognised pages of one document, kept on disk. */
export interface KeptPages {
  /** Null where the page is not kept, or what is kept cannot be read. */
  get(page: number): Promise<RecognisedPage | null>;
  put(page: number, recognised: RecognisedPage): Promise<void>;
}

/** Keeps pages under `folder`, by the document's content hash. */
export function keptPages(folder: string, sha256: string): KeptPages {
  const own = join(folder, 'recognised', sha256);
  const pathOf = (page: number) => join(own, `${page}.${EDITION}.json`);
  return {
    get: async (page) => {
      const text = await readFile(pathOf(page), 'utf8').catch(() => null);
      return text === null ? null : parsed(text);
    },
    put: async (page, recognised) => {
      await mkdir(own, { recursive: true });
      await writeWhole(pathOf(page), JSON.stringify(recognised));
    },
  };
}

function parsed(text: string): RecognisedPage | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPage(value) ? value : null;
  } catch {
    // A file that something else has damaged: the page is recognised anew.
    return null;
  }
}

function isPage(value: unknown): value is RecognisedPage {
  const page = fields<RecognisedPage>(value);
  return (
    page !== null &&
    [page.scale, page.width, page.height].every(Number.isFinite) &&
    isListOf(page.lines, isLine) &&
    isListOf(page.raised, isWord)
  );
}

function isLine(value: unknown): boolean {
  const line = fields<RecognisedLine>(value);
  return line !== null && isListOf(line.base, Number.isFinite) && isListOf(line.words, isWord);
}

function isWord(value: unknown): boolean {
  const word = fields<RecognisedWord>(value);
  return (
    word !== null &&
    typeof word.text === 'string' &&
    Number.isFinite(word.confidence) &&
    isListOf(word.box, Number.isFinite)
  );
}

function fields<T>(value: unknown): { readonly [Key in keyof T]?: unknown } | null {
  return typeof value === 'object' && value !== null ? value : null;
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
