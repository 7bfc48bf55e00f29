import { SaxesParser } from 'saxes';
import { UnreadableDocument } from '../errors.js';
import { GrowingTree } from './growing.js';
import type { MarkupElement } from './tree.js';

/** Prefixes by which a format's elements are called here, by namespace. */
export type Prefixes = ReadonlyMap<string, string>;

/**
 * XML as a tree. Elements and attributes of a known namespace are named `prefix:local` (`w:p`), or `local`
 * where the prefix is empty; those of others `?:local`. Entities of a document type are never
 * expanded or fetched: a document that declares any is refused. Throws UnreadableDocument with line and column.
 */
export function readXml(text: string, file: string, prefixes: Prefixes): MarkupElement {
  const tree = new GrowingTree(file);
  const parser = new SaxesParser({ xmlns: true });
  const place = () => `line ${parser.line}, column ${parser.column}`;
  parser.on('doctype', (declared) => {
    if (/<!ENTITY/i.test(declared)) throw declaresEntities(file, place());
  });
  parser.on('error', (cause) => {
    throw damaged(file, place(), cause);
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = Object.create(null);
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      attributes[named(attribute.uri, attribute.local, prefixes, '')] = attribute.value;
    }
    tree.open(named(tag.uri, tag.local, prefixes, '?'), attributes);
  });
  parser.on('closetag', () => tree.close());
  parser.on('text', (words) => tree.text(words));
  parser.on('cdata', (words) => tree.text(words));
  parser.write(text.startsWith('\uFEFF') ? text.slice(1) : text).close();
  return tree.end();
}

function named(uri: string, local: string, prefixes: Prefixes, without: string): string {
  const prefix = prefixes.get(uri) ?? (uri === '' ? without : '?');
  return prefix === '' ? local : `${prefix}:${local}`;
}

function declaresEntities(file: string, place: string): UnreadableDocument {
  return new UnreadableDocument({
    name: file,
    place,
    met: 'declaration of entities',
    expected: 'XML that stands for itself',
    advice: 'Save the document afresh with a word processor.',
  });
}

function damaged(file: string, place: string, cause: Error): UnreadableDocument {
  const said = cause.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  return new UnreadableDocument(
    {
      name: file,
      place,
      met: `XML (${said})`,
      expected: 'well-formed XML',
      advice: 'The file is damaged: copy it again, or save it afresh.',
    },
    { cause },
  );
}
