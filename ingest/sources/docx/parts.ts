import { decodeText } from '../decode.js';
import { UnreadableDocument } from '../errors.js';
import { childrenOf, elementsOf, type MarkupElement } from '../markup/tree.js';
import { readXml } from '../markup/xml.js';
import type { Archive } from '../zip/index.js';

const MAIN = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Namespaces of Office Open XML, transitional and strict (ECMA-376 parts 1 and 4), and of its metadata. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${MAIN}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${MAIN}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${MAIN}/markup-compatibility/2006`, 'mc'],
  [`${MAIN}/package/2006/relationships`, 'rel'],
  [`${MAIN}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** The parts that a document's text is made of; null where the package has none. */
export interface Parts {
  readonly document: MarkupElement;
  readonly styles: MarkupElement | null;
  readonly numbering: MarkupElement | null;
  readonly settings: MarkupElement | null;
  readonly footnotes: MarkupElement | null;
  readonly endnotes: MarkupElement | null;
  readonly core: MarkupElement | null;
}

/** Where the package has its main part, by its own relations. Throws UnreadableDocument where it has none. */
export function mainPathOf(archive: Archive, file: string): string {
  const main = relations(archive, file, '').get('officeDocument') ?? 'word/document.xml';
  if (!archive.paths.includes(main)) throw withoutText(file, main);
  return main;
}

/** Throws UnreadableDocument where the main part is missing, or a part is damaged or has a document type. */
export function partsOf(archive: Archive, file: string): Parts {
  const root = relations(archive, file, '');
  const main = root.get('officeDocument') ?? 'word/document.xml';
  const document = part(archive, file, main);
  if (!document) throw withoutText(file, main);
  const own = relations(archive, file, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const related = (name: string) => part(archive, file, own.get(name) ?? `${folder}${name}.xml`);
  return {
    document,
    styles: related('styles'),
    numbering: related('numbering'),
    settings: related('settings'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
    core: part(archive, file, root.get('core-properties') ?? 'docProps/core.xml'),
  };
}

function part(archive: Archive, file: string, path: string): MarkupElement | null {
  const bytes = archive.read(path);
  if (bytes === null) return null;
  const name = `${file} (${path})`;
  const text = decodeText(bytes, name);
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw withDoctype(name);
  return elementsOf(readXml(text, name, PREFIXES))[0] ?? null;
}

/** Paths of the parts that `source` points to, by the last word of their relation ("footnotes"). */
function relations(archive: Archive, file: string, source: string): Map<string, string> {
  const at = source.lastIndexOf('/') + 1;
  const list = part(archive, file, `${source.slice(0, at)}_rels/${source.slice(at)}.rels`);
  const found = new Map<string, string>();
  for (const { attributes } of list ? childrenOf(list, 'rel:Relationship') : []) {
    const { Type, Target, TargetMode } = attributes;
    if (Type === undefined || Target === undefined || TargetMode === 'External') continue;
    const name = Type.slice(Type.lastIndexOf('/') + 1);
    if (!found.has(name)) found.set(name, joined(source.slice(0, at), Target));
  }
  return found;
}

/** "word/" and "../docProps/core.xml" -> "docProps/core.xml"; "/word/document.xml" begins at the top. */
function joined(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function withoutText(file: string, path: string): UnreadableDocument {
  return new UnreadableDocument({
    name: file,
    place: null,
    met: 'package without text',
    expected: `a Word document with ${path}`,
    advice: 'Open it in a word processor and save it as .docx.',
  });
}

/** Office Open XML has no document types (ECMA-376 part 2, 7.2.3): one is there to fetch or expand something. */
function withDoctype(file: string): UnreadableDocument {
  return new UnreadableDocument({
    name: file,
    place: null,
    met: 'document type declaration',
    expected: 'XML without one',
    advice: 'This document is not read: it asks for things from outside. Save it afresh.',
  });
}
