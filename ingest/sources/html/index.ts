import { decodeMarkup, opening } from '../markup/encoding.js';
import { Flow } from '../markup/flow.js';
import { readHtml } from '../markup/html.js';
import { readHypertext } from '../markup/hypertext/index.js';
import { readSheet } from '../markup/hypertext/sheet.js';
import { markedReading } from '../markup/reading.js';
import { descendants, textOf } from '../markup/tree.js';
import type { Source, SourceReading } from '../source.js';
import { factsOf } from './facts.js';

/** Web pages, court opinions among them, and what word processors save as such. */
export const html: Source = {
  mediaType: 'text/html',
  recognises: (bytes) => looksLikeHtml(opening(bytes)),
  read: async (bytes, name) => readPage(decodeMarkup(bytes, name), name),
};

// what comes before the first element: declarations and comments
const BEFORE = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*/;
const FIRST_TAG =
  /^<(?:!doctype\s+html\b|(?:html|head|body|title|meta|link|script|style|main|article|section|header|div|p|h[1-6]|table|center)(?=[\s>]))/i;

/** A page begins with an element of HTML and has more of them; Markdown may begin with one as well. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(BEFORE.exec(text)?.[0].length ?? 0);
  if (!FIRST_TAG.test(start)) return false;
  if (/^<(?:!doctype|html|head|body)/i.test(start)) return true;
  return (start.match(/<\/?[a-z][a-z\d]{0,9}[\s>]/gi)?.length ?? 0) > 4 && !/^#{1,6} \S|^\[\^\w/m.test(start);
}

function readPage(text: string, name: string): SourceReading {
  const root = readHtml(text, name, /<\?xml\s|<html[^>]{0,400}\sxmlns=/i.test(text.slice(0, 2000)));
  const css = descendants(root, 'style').map(textOf).join('\n');
  const flow = new Flow();
  readHypertext([{ path: '', root, sheet: readSheet(css) }], flow);
  return markedReading(flow, factsOf(root), name);
}
