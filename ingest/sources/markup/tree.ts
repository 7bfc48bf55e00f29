/** An element of XML or HTML. Names and attributes are as their reader gives them. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** An element or a stretch of text. */
export type MarkupNode = MarkupElement | string;

/** Elements within elements: deeper ones are no document's, and readers of trees go down by recursion. */
export const MOST_DEPTH = 400;
/** Elements and stretches of text in one file. */
export const MOST_NODES = 3_000_000;

export function isElement(node: MarkupNode): node is MarkupElement {
  return typeof node !== 'string';
}

export function elementsOf(parent: MarkupElement): MarkupElement[] {
  return parent.children.filter(isElement);
}

/** The first child of that name. */
export function childOf(parent: MarkupElement | null, name: string): MarkupElement | null {
  return parent ? (elementsOf(parent).find((child) => child.name === name) ?? null) : null;
}

export function childrenOf(parent: MarkupElement, name: string): MarkupElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

/** All elements of that name under `top`, in document order; not within each other. */
export function descendants(top: MarkupElement, name: string): MarkupElement[] {
  return elementsOf(top).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

/** All text under an element, blanks collapsed. */
export function textOf(node: MarkupNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The same where it has no more than `most` letters (blanks not counted), else null: the rest of a long one is not read. */
export function briefText(node: MarkupNode, most: number): string | null {
  let [text, left] = ['', most];
  const take = (part: MarkupNode): boolean => {
    if (isElement(part)) return part.children.every(take);
    text += part;
    left -= part.replace(/\s+/g, '').length;
    return left >= 0;
  };
  return take(node) ? text.replace(/\s+/g, ' ').trim() : null;
}

function rawText(node: MarkupNode): string {
  return isElement(node) ? node.children.map(rawText).join('') : node;
}
