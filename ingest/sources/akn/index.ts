import { UnreadableDocument } from '../errors.js';
import { decodeMarkup, opening } from '../markup/encoding.js';
import { Flow } from '../markup/flow.js';
import { readSheet } from '../markup/hypertext/sheet.js';
import { markedReading } from '../markup/reading.js';
import { childOf, elementsOf, textOf } from '../markup/tree.js';
import { readXml } from '../markup/xml.js';
import type { Source, SourceReading } from '../source.js';
import { factsOf } from './facts.js';
import { layAct } from './lay.js';

/** Akoma Ntoso (OASIS LegalDocML): judgments, acts and other legal documents in XML. */
export const akn: Source = {
  mediaType: 'application/akn+xml',
  recognises: (bytes) => ROOT.test(opening(bytes)),
  read: async (bytes, name) => readAct(decodeMarkup(bytes, name), name),
};

// <akomaNtoso ...>, <akn:akomaNtoso ...>
const ROOT = /<(?:[a-z]\w{0,20}:)?akomaNtoso[\s>]/i;

function readAct(text: string, name: string): SourceReading {
  const root = elementsOf(readXml(text, name, new Map([[namespaceIn(text), '']])))[0];
  const document = root && elementsOf(root)[0];
  if (!document) throw withoutText(name);
  const presentation = childOf(childOf(document, 'meta'), 'presentation');
  const css = presentation ? elementsOf(presentation).map(textOf).join('\n') : '';
  const flow = new Flow();
  layAct(document, readSheet(css), flow);
  return markedReading(flow, factsOf(document), name);
}

/** The namespace differs from draft to draft of the standard: it is the root's. */
function namespaceIn(text: string): string {
  const start = text.search(ROOT);
  const tag = text.slice(start, text.indexOf('>', start));
  const prefix = /^<([a-z]\w{0,20}):/i.exec(tag)?.[1];
  for (const [, declared, uri] of tag.matchAll(/\sxmlns(?::(\w+))?\s?=\s?["']([^"']*)["']/g))
    if (declared === prefix) return uri ?? '';
  return '';
}

function withoutText(file: string): UnreadableDocument {
  return new UnreadableDocument({
    name: file,
    place: null,
    met: 'empty akomaNtoso element',
    expected: 'a document in it',
    advice: 'Check that the file was copied whole.',
  });
}
