import { strToU8, zipSync, type Zippable } from 'fflate';

/** A zip archive with these files; `stored` ones are not compressed and come first. */
export function archiveOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  stored: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(stored)) entries[path] = [strToU8(content), { level: 0 }];
  for (const [path, content] of Object.entries(files))
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries);
}
