import { UnreadableDocument } from '../errors.js';
import { decodeMarkup } from '../markup/encoding.js';
import { readHtml } from '../markup/html.js';
import type { HypertextFile } from '../markup/hypertext/index.js';
import { readSheet, type Sheet } from '../markup/hypertext/sheet.js';
import { pathFrom } from '../markup/hypertext/site.js';
import { childOf, childrenOf, descendants, textOf, type MarkupElement } from '../markup/tree.js';
import { readXml } from '../markup/xml.js';
import type { Archive } from '../zip/index.js';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'container'],
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/2001/04/xmlenc#', 'enc'],
]);

export interface Book {
  /** In reading order; what the spine leaves out of it (notes, often) comes last. */
  readonly files: readonly HypertextFile[];
  readonly metadata: MarkupElement | null;
}

/** Throws UnreadableDocument where the package leads to no text, or the text is encrypted. */
export function openBook(archive: Archive, container: string, name: string): Book {
  const rootfile = descendants(xmlAt(archive, container, name), 'container:rootfile')[0];
  const path = rootfile?.attributes['full-path'] ?? '';
  if (!archive.paths.includes(path)) throw withoutText(name);
  const root = childOf(xmlAt(archive, path, name), 'opf:package');
  const locked = lockedPaths(archive, name);
  const sheets = new Map<string, Sheet>();
  const files = spinePaths(root, path).flatMap((file): HypertextFile[] => {
    if (locked.has(file)) throw encrypted(name, file);
    const bytes = archive.read(file);
    if (bytes === null) return [];
    const page = readHtml(decodeMarkup(bytes, `${name} (${file})`), `${name} (${file})`, true);
    return [{ path: file, root: page, sheet: sheetOf(page, file, archive, sheets) }];
  });
  if (files.length === 0) throw withoutText(name);
  return { files, metadata: childOf(root, 'opf:metadata') };
}

function xmlAt(archive: Archive, path: string, name: string): MarkupElement {
  const file = `${name} (${path})`;
  return readXml(decodeMarkup(archive.read(path) ?? new Uint8Array(), file), file, PREFIXES);
}

/** Paths of the spine's files, without the table of contents. */
function spinePaths(root: MarkupElement | null, from: string): string[] {
  const manifest = childOf(root, 'opf:manifest');
  const spine = childOf(root, 'opf:spine');
  if (!manifest || !spine) return [];
  const items = new Map(childrenOf(manifest, 'opf:item').map((item) => [item.attributes['id'] ?? '', item]));
  const listed = childrenOf(spine, 'opf:itemref');
  const ordered = [
    ...listed.filter(({ attributes }) => attributes['linear'] !== 'no'),
    ...listed.filter(({ attributes }) => attributes['linear'] === 'no'),
  ];
  return ordered.flatMap(({ attributes }) => {
    const { href, properties, 'media-type': type } = items.get(attributes['idref'] ?? '')?.attributes ?? {};
    if (href === undefined || properties?.split(' ').includes('nav') || !/html/.test(type ?? 'html'))
      return [];
    return [pathFrom(from, href)];
  });
}

/** Fonts are often scrambled, which is no matter; text that is encrypted cannot be read. */
function lockedPaths(archive: Archive, name: string): ReadonlySet<string> {
  const list = 'META-INF/encryption.xml';
  if (!archive.paths.includes(list)) return new Set();
  const references = descendants(xmlAt(archive, list, name), 'enc:CipherReference');
  return new Set(references.map(({ attributes }) => pathFrom('', attributes['URI'] ?? '')));
}

/** The rules of the style sheets that a file links and of its own. */
function sheetOf(page: MarkupElement, path: string, archive: Archive, read: Map<string, Sheet>): Sheet {
  const linked = descendants(page, 'link')
    .filter(({ attributes }) => /stylesheet/i.test(attributes['rel'] ?? ''))
    .map(({ attributes }) => pathFrom(path, attributes['href'] ?? ''))
    .filter((href) => archive.paths.includes(href));
  const own = descendants(page, 'style').map(textOf).join('\n');
  const key = `${linked.join(' ')} ${own}`;
  const known = read.get(key);
  if (known) return known;
  const css = linked.map((href) => decodeMarkup(archive.read(href) ?? new Uint8Array(), `${path} (${href})`));
  const sheet = readSheet([...css, own].join('\n'));
  read.set(key, sheet);
  return sheet;
}

function withoutText(name: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: 'package without text',
    expected: 'an EPUB with a spine of XHTML files',
    advice: 'The file is damaged: copy it again.',
  });
}

function encrypted(name: string, path: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: path,
    met: 'encrypted text',
    expected: 'a book without copy protection',
    advice: 'Ask the publisher for one, or for a PDF.',
  });
}
