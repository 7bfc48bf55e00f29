import { PLAIN, type Look } from '../markup/look.js';
import { childOf, childrenOf, type MarkupElement } from '../markup/tree.js';

export interface OdtStyles {
  /** The look of text with that style, within text of look `outer`. */
  lookOf(style: string | undefined, outer: Look): Look;
  /** The name that the author sees, in lower case ("title"); of the style or the first named one it is based on. */
  nameOf(style: string | undefined): string;
}

/** Styles of a document's style sheet and of its text; automatic ones are based on named ones. */
export function readOdtStyles(parts: readonly (MarkupElement | null)[]): OdtStyles {
  const table = new Map<string, MarkupElement>();
  for (const part of parts)
    for (const group of ['office:styles', 'office:automatic-styles'])
      for (const style of childrenOf(childOf(part, group) ?? NOTHING, 'style:style'))
        table.set(style.attributes['style:name'] ?? '', style);
  const chain = (name: string | undefined) => chainOf(table, name);
  return {
    lookOf: (name, outer) =>
      chain(name).reduceRight(
        (look, style) => withProperties(look, childOf(style, 'style:text-properties')),
        outer,
      ),
    nameOf(name) {
      const style = chain(name).find((one) => !/^[PT]\d+$/.test(one.attributes['style:name'] ?? ''));
      const said = style?.attributes['style:display-name'] ?? style?.attributes['style:name'] ?? name ?? '';
      return said.toLowerCase();
    },
  };
}

const NOTHING: MarkupElement = { name: '', attributes: {}, children: [] };

function chainOf(table: ReadonlyMap<string, MarkupElement>, name: string | undefined): MarkupElement[] {
  const chain: MarkupElement[] = [];
  for (let at = name; at !== undefined && chain.length < 32;) {
    const style = table.get(at);
    if (!style) break;
    chain.push(style);
    at = style.attributes['style:parent-style-name'];
  }
  return chain;
}

function withProperties(look: Look, properties: MarkupElement | null): Look {
  if (!properties) return look;
  const slant = properties.attributes['fo:font-style'];
  const variant = properties.attributes['fo:font-variant'];
  const position = properties.attributes['style:text-position'];
  return {
    ...PLAIN,
    italic: slant === undefined ? look.italic : slant !== 'normal',
    smallCaps: variant === undefined ? look.smallCaps : variant === 'small-caps',
    raised: position === undefined ? look.raised : /^super|^[1-9]/.test(position),
  };
}
