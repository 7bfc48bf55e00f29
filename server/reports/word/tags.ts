/** A tag as it stands in an XML file, which is edited around it and otherwise left as it is, byte for byte. */
export interface Tag {
  /** With its prefix: "w:r". */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** [start, end) in the file. */
  readonly start: number;
  readonly end: number;
}

/** Tags of a well-formed XML file, in order; not those within comments and CDATA. */
export function* tagsIn(xml: string): Generator<Tag> {
  for (const found of xml.matchAll(TAG)) {
    const { slash, name, attributes = '', empty } = found.groups ?? {};
    if (name === undefined) continue;
    yield {
      name,
      kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
      attributes,
      start: found.index,
      end: found.index + found[0].length,
    };
  }
}

/** <w:r w:rsidR="00A1">  </w:r>  <w:footnoteReference w:id="2"/>; comments, CDATA and declarations are passed over. */
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(?<slash>\/?)(?<name>[\w.:-]+)(?<attributes>(?:\s(?:[^<>"'/]|"[^"<]*"|'[^'<]*')*)?)(?<empty>\/?)>/g;

/** The value of an attribute, as written. */
export function attributeOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null {
  for (const found of attributes.matchAll(ATTRIBUTE))
    if (found.groups?.name === name) return found.groups.value ?? found.groups.quoted ?? '';
  return null;
}

/** w:id="2"  w:id='2' */
const ATTRIBUTE = /(?<!\S)(?<name>[\w.:-]+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<quoted>[^']*)')/g;

/** The prefix under which a part's root names a namespace: "w:"; '' where it is the default; null without it. */
export function prefixOf(xml: string, namespaces: readonly string[]): string | null {
  const [root] = tagsIn(xml);
  if (!root) return null;
  for (const found of root.attributes.matchAll(ATTRIBUTE)) {
    const { name = '', value, quoted } = found.groups ?? {};
    if (!namespaces.includes(value ?? quoted ?? '')) continue;
    if (name === 'xmlns') return '';
    if (name.startsWith('xmlns:')) return `${name.slice('xmlns:'.length)}:`;
  }
  return null;
}

/** Text for XML 1.0: signs escaped, what XML has no sign for left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Puts `content` in before the end of the root, which may be empty: <Types/>. */
export function appendTo(xml: string, content: string): string {
  const tags = [...tagsIn(xml)];
  const last = tags.at(-1);
  if (!last) return xml;
  if (last.kind === 'close') return xml.slice(0, last.start) + content + xml.slice(last.start);
  const open = xml.slice(last.start, last.end).replace(/\/>$/, '>');
  return `${xml.slice(0, last.start)}${open}${content}</${last.name}>${xml.slice(last.end)}`;
}
