import { unzipSync } from 'fflate';
import { UnreadableDocument } from '../errors.js';

/** What an archive may hold: more is a mistake or an attack. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one entry, and of all, when unpacked. */
  readonly entryBytes: number;
  readonly bytes: number;
}

/** For archives that are one document (DOCX, EPUB, ODT), pictures included. */
export const DOCUMENT_LIMITS: ArchiveLimits = {
  entries: 10_000,
  entryBytes: 256 * 1024 * 1024,
  bytes: 1024 * 1024 * 1024,
};
/** Times that an entry of more than a megabyte may grow when unpacked. Word's XML grows twenty to sixty times. */
export const MOST_RATIO = 250;

export interface Archive {
  /** Paths with forward slashes, folders left out, in the archive's order. */
  readonly paths: readonly string[];
  /** Unpacks one entry; null where there is none of that path. Throws UnreadableDocument for a damaged one. */
  read(path: string): Uint8Array | null;
}

/** "PK", 3, 4: an archive with entries in it. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The entries of a zip archive; nothing is unpacked before it is asked for. Throws UnreadableDocument for a
 * damaged archive, one that would grow beyond `limits` (by what it says of itself; no entry is unpacked beyond
 * that), and for paths that lead out of it.
 */
export function openArchive(bytes: Uint8Array, file: string, limits = DOCUMENT_LIMITS): Archive {
  const sizes = new Map<string, number>();
  let total = 0;
  let count = 0;
  unpack(bytes, file, ({ name, size, originalSize }) => {
    total += originalSize;
    refuseBomb(file, limits, { count: ++count, name, size, originalSize, total });
    if (leadsOut(name)) throw slip(file, name);
    if (!name.endsWith('/')) sizes.set(name, originalSize);
    return false;
  });
  return {
    paths: [...sizes.keys()],
    read(path) {
      const size = sizes.get(path);
      if (size === undefined) return null;
      const entry = unpack(bytes, file, ({ name }) => name === path)[path];
      if (entry?.length !== size) throw damaged(file, `entry ${path}`, 'its data to be whole');
      return entry;
    },
  };
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

function unpack(
  bytes: Uint8Array,
  file: string,
  filter: (entry: Entry) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw damaged(file, 'archive', 'a whole zip archive without password', cause);
  }
}

function refuseBomb(
  file: string,
  limits: ArchiveLimits,
  met: Entry & { readonly count: number; readonly total: number },
): void {
  const over = (what: string, most: string) =>
    new UnreadableDocument({
      name: file,
      place: `entry ${met.name.slice(0, 80)}`,
      met: what,
      expected: most,
      advice: 'This archive is not read: unpack it by hand if you trust it.',
    });
  if (met.count > limits.entries) throw over('number of entries', `at most ${limits.entries}`);
  if (met.originalSize > limits.entryBytes)
    throw over('unpacked size', `at most ${megabytes(limits.entryBytes)} an entry`);
  if (met.total > limits.bytes) throw over('unpacked size', `at most ${megabytes(limits.bytes)} in all`);
  if (met.originalSize > 1024 * 1024 && met.originalSize > MOST_RATIO * met.size)
    throw over('compression', `at most ${MOST_RATIO} to 1`);
}

const megabytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MB`;

/** "../a", "/a", "C:\a": paths that would be written outside of the folder that is unpacked to. */
function leadsOut(path: string): boolean {
  return /^[/\\]|^[A-Za-z]:/.test(path) || path.includes('\0') || path.split(/[/\\]/).includes('..');
}

function slip(file: string, path: string): UnreadableDocument {
  return new UnreadableDocument({
    name: file,
    place: `entry ${path.slice(0, 80)}`,
    met: 'path that leads out of the archive',
    expected: 'paths within it',
    advice: 'This archive is not read: ask who made it for another.',
  });
}

function damaged(file: string, met: string, expected: string, cause?: unknown): UnreadableDocument {
  const advice = 'The file is damaged or protected: copy it again, or save it afresh without a password.';
  return new UnreadableDocument({ name: file, place: null, met, expected, advice }, { cause });
}
