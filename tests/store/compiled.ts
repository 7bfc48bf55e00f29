import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['schema', 'ingest', 'server', 'tests/store', 'tests/ingestion'];
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

/** The program as JavaScript in a folder of its own, for tests that need processes and threads of it. */
export async function compiled(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carolene-built-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const imports = { '#schema/*': './schema/*', '#ingest/*': './ingest/*', '#server/*': './server/*' };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
  for (const room of FOLDERS)
    for (const name of await readdir(join(root, room), { recursive: true }))
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) await compile(join(room, name), folder);
  return folder;
}

async function compile(path: string, folder: string): Promise<void> {
  const source = await readFile(join(root, path), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName: path });
  const target = join(folder, path.replace(/\.ts$/, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, outputText);
}
