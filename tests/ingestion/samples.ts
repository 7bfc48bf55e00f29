import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with these files. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A comment in Markdown with two notes and three citations. */
export const markdown = (title: string) => `# ${title}

The duty to cooperate is settled.[^1] It binds all parties.[^2]

[^1]: Rome Statute of the International Criminal Court art. 86, July 17, 1998, 2187 U.N.T.S. 90.

[^2]: *Id.*; S.C. Res. 1593, U.N. Doc. S/RES/1593 (Mar. 31, 2005).
`;
