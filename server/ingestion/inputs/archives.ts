import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { isArchive, openArchive, type ArchiveLimits } from '#ingest/sources/zip/index.js';
import { isDocument, isPassedOver } from './names.js';

/** The documents of an archive: where each is ("papers.zip/2020/a.pdf"), and how to get it. */
export type ArchiveContents = ReadonlyMap<string, () => Promise<Uint8Array>>;

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 1024 * MEGABYTE;
const LIMITS: ArchiveLimits = { entries: 50_000, entryBytes: 512 * MEGABYTE, bytes: 4096 * MEGABYTE };

/** Formats that are archives themselves. */
const PACKAGES: ReadonlySet<string> = new Set(['.docx', '.odt', '.epub']);
/** Entries by which a package is told from a folder that somebody packed. */
const PACKAGE_ENTRIES: readonly string[] = ['[Content_Types].xml', 'mimetype', 'META-INF/container.xml'];

/**
 * The documents in a zip file, or null where the file is no zip file of documents but one itself. Archives in
 * archives are not opened. Throws UnreadableDocument for damaged ones, bombs, and paths that lead out.
 */
export async function archiveContents(path: string): Promise<ArchiveContents | null> {
  if (PACKAGES.has(extname(path).toLowerCase()) || !(await beginsAsArchive(path))) return null;
  const bytes = await readFile(path);
  if (bytes.length > MOST_BYTES) throw tooLarge(path);
  const archive = openArchive(bytes, path, LIMITS);
  if (archive.paths.some((entry) => PACKAGE_ENTRIES.includes(entry))) return null;
  const documents = archive.paths.filter(
    (entry) => !entry.split('/').some(isPassedOver) && isDocument(entry, () => archive.read(entry)),
  );
  return new Map(
    documents
      .sort()
      .map((entry) => [`${path}/${entry}`, async () => archive.read(entry) ?? new Uint8Array()]),
  );
}

async function beginsAsArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return isArchive(buffer);
  } finally {
    await file.close();
  }
}

function tooLarge(name: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: 'size',
    expected: 'at most 1 GB',
    advice: 'Unpack it, and give the folder.',
  });
}
