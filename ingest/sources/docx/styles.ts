import { PLAIN, type Look } from '../markup/look.js';
import { childOf, childrenOf, type MarkupElement } from '../markup/tree.js';

/** A run's look, and whether it is shown at all. */
export interface RunLook extends Look {
  readonly hidden: boolean;
}

export interface Styles {
  /** The look of a run with properties `own` in a paragraph of style `paragraph`; nulls where it has none. */
  lookOf(paragraph: string | null, own: MarkupElement | null): RunLook;
  /** The style's name in lower case ("title"); '' for one that is not there. */
  nameOf(style: string | null): string;
  /** The style's paragraph properties, its own first, then those that it is based on. */
  paragraphProperties(style: string | null): readonly MarkupElement[];
}

type Toggle = 'w:i' | 'w:smallCaps' | 'w:vanish';

/** What the style sheet says of looks; styles that are based on others included. */
export function readStyles(sheet: MarkupElement | null): Styles {
  const table = new Map<string, MarkupElement>();
  let usual: string | null = null;
  for (const style of sheet ? childrenOf(sheet, 'w:style') : []) {
    const { 'w:styleId': id, 'w:type': type, 'w:default': first } = style.attributes;
    if (id === undefined) continue;
    table.set(id, style);
    if (type === 'paragraph' && isOn(first)) usual ??= id;
  }
  const defaults = childOf(childOf(childOf(sheet, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const chain = (id: string | null): MarkupElement[] => chainOf(table, id);
  const inStyle = (id: string | null, property: string) =>
    chain(id)
      .map((style) => childOf(childOf(style, 'w:rPr'), property))
      .find((found) => found !== null) ?? null;
  return {
    lookOf(paragraph, own) {
      const character = valueOf(own, 'w:rStyle');
      const toggled = (property: Toggle): boolean => {
        const direct = childOf(own, property);
        if (direct) return isSet(direct);
        if (isSet(childOf(defaults, property))) return true;
        // two styles that both set it undo each other (ECMA-376 part 1, 17.7.3)
        return isSet(inStyle(paragraph ?? usual, property)) !== isSet(inStyle(character, property));
      };
      const height = childOf(own, 'w:vertAlign') ?? inStyle(character, 'w:vertAlign');
      return {
        ...PLAIN,
        italic: toggled('w:i'),
        smallCaps: toggled('w:smallCaps'),
        hidden: toggled('w:vanish'),
        raised: height?.attributes['w:val'] === 'superscript',
      };
    },
    nameOf: (id) => valueOf(chain(id)[0] ?? null, 'w:name')?.toLowerCase() ?? '',
    paragraphProperties: (id) => chain(id ?? usual).flatMap((style) => childOf(style, 'w:pPr') ?? []),
  };
}

/** The value of a property, as of `<w:pStyle w:val="Title"/>`. */
export function valueOf(properties: MarkupElement | null, name: string): string | null {
  return childOf(properties, name)?.attributes['w:val'] ?? null;
}

/** A style and those that it is based on, nearest first. Circles end. */
function chainOf(table: ReadonlyMap<string, MarkupElement>, id: string | null): MarkupElement[] {
  const chain: MarkupElement[] = [];
  for (let at = id; at !== null && chain.length < 32;) {
    const style = table.get(at);
    if (!style) break;
    chain.push(style);
    at = valueOf(style, 'w:basedOn');
  }
  return chain;
}

/** `<w:i/>` and `<w:i w:val="1"/>` set, `<w:i w:val="0"/>` unsets. */
export function isSet(property: MarkupElement | null): boolean {
  return property !== null && isOn(property.attributes['w:val'] ?? 'true');
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
