import { extname } from 'node:path';

/** What is read from a folder, an archive or a pattern without being named itself. */
export const EXTENSIONS: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.pdf',
  '.docx',
  '.odt',
  '.epub',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
];

/** By its name; XML is of many kinds: it is taken where it begins as Akoma Ntoso. */
export function isDocument(name: string, beginning: () => Uint8Array | null): boolean {
  if (extname(name).toLowerCase() !== '.xml') return isDocumentName(name);
  return /akomaNtoso\b/.test(Buffer.from(beginning()?.subarray(0, 4096) ?? []).toString('latin1'));
}

export function isDocumentName(name: string): boolean {
  return EXTENSIONS.includes(extname(name).toLowerCase());
}

/** Hidden files, what package managers and archivers leave: never read without being named. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '__MACOSX';
}
