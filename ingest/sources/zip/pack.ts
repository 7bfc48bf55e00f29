import { zipSync, type Zippable } from 'fflate';

/** The earliest time that a zip archive can tell: the same entries give the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** A zip archive with these entries, in their order. */
export function packArchive(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of entries) files[path] = [bytes, { mtime: NO_TIME }];
  return zipSync(files);
}
