import { decodeText } from '../decode.js';
import { UnreadableDocument } from '../errors.js';
import { Flow } from '../markup/flow.js';
import { typedReading } from '../markup/reading.js';
import { childOf, elementsOf, type MarkupElement } from '../markup/tree.js';
import { readXml } from '../markup/xml.js';
import type { Source, SourceReading } from '../source.js';
import { isArchive, openArchive, type Archive } from '../zip/index.js';
import { factsOf } from './facts.js';
import { layText } from './lay.js';
import { readOdtStyles } from './styles.js';

const MIMETYPE = 'application/vnd.oasis.opendocument.text';

/** OpenDocument text (ODF 1.x), of LibreOffice and others. */
export const odt: Source = {
  mediaType: MIMETYPE,
  recognises: (bytes, name) => {
    if (!isArchive(bytes)) return false;
    const type = openArchive(bytes, name).read('mimetype');
    return type !== null && String.fromCharCode(...type.subarray(0, 100)).startsWith(MIMETYPE);
  },
  read: async (bytes, name) => readText(openArchive(bytes, name), name),
};

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${ODF}:office:1.0`, 'office'],
  [`${ODF}:text:1.0`, 'text'],
  [`${ODF}:table:1.0`, 'table'],
  [`${ODF}:style:1.0`, 'style'],
  [`${ODF}:drawing:1.0`, 'draw'],
  [`${ODF}:meta:1.0`, 'meta'],
  [`${ODF}:xsl-fo-compatible:1.0`, 'fo'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

function readText(archive: Archive, name: string): SourceReading {
  const content = part(archive, name, 'content.xml');
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (!body) throw withoutText(name);
  const flow = new Flow();
  const styles = readOdtStyles([part(archive, name, 'styles.xml'), content]);
  const opening = layText(body, styles, flow);
  return typedReading(flow, factsOf(opening, part(archive, name, 'meta.xml')), name);
}

function part(archive: Archive, name: string, path: string): MarkupElement | null {
  const bytes = archive.read(path);
  if (bytes === null) return null;
  const file = `${name} (${path})`;
  return elementsOf(readXml(decodeText(bytes, file), file, PREFIXES))[0] ?? null;
}

function withoutText(name: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: 'package without text',
    expected: 'an OpenDocument text with content.xml',
    advice: 'Open it in a word processor and save it as .odt, without a password.',
  });
}
