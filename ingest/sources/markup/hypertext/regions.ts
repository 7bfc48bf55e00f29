import type { NoteMark } from '../flow.js';
import { isElement, textOf, type MarkupElement, type MarkupNode } from '../tree.js';
import { BLOCKS, isHeading } from './kinds-of-element.js';
import { markIn, markLength } from './marks.js';
import type { NoteRegion } from './plan.js';
import type { Site } from './site.js';

/** Where a note begins, as far as its link tells. */
export interface NoteHead extends NoteMark {
  readonly target: MarkupElement;
  /** Of its call-out; -1 where it has none. */
  readonly order: number;
}

/**
 * The nodes that each note is made of: the largest element that begins with the note and holds no other; a bare
 * paragraph or anchor has what follows too, up to the next note, where nothing between is body text.
 */
export function regionsOf(
  heads: readonly NoteHead[],
  calls: ReadonlyMap<MarkupElement, NoteMark>,
  site: Site,
): Map<MarkupElement, NoteRegion> {
  const within = countWithin(
    heads.map((head) => head.target),
    site,
  );
  const callsWithin = countWithin([...calls.keys()], site);
  const tops = new Map<MarkupElement, NoteHead>();
  for (const head of heads) tops.set(climb(head, { site, within, callsWithin }), head);
  const regions = new Map<MarkupElement, NoteRegion>();
  for (const [top, head] of tops) {
    const { key, number, label } = head;
    const members = membersOf(top, { site, tops, callsWithin });
    regions.set(top, { key, number, label, members, cut: cutOf(members, label) });
  }
  return regions;
}

type Counts = ReadonlyMap<MarkupElement, number>;

/** How many of the elements each element is or holds. */
function countWithin(elements: readonly MarkupElement[], site: Site): Map<MarkupElement, number> {
  const counts = new Map<MarkupElement, number>();
  for (const element of elements)
    for (const at of site.upFrom(element)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

interface Surroundings {
  readonly site: Site;
  readonly within: Counts;
  readonly callsWithin: Counts;
}

function climb(head: NoteHead, { site, within, callsWithin }: Surroundings): MarkupElement {
  let top = head.target;
  for (const parent of site.upFrom(top)) {
    if (parent === top) continue;
    if (['', 'body', 'html', 'article', 'main'].includes(parent.name)) break;
    if ((within.get(parent) ?? 0) > 1 || (callsWithin.get(parent) ?? 0) > (callsWithin.get(top) ?? 0)) break;
    const before = textBefore(parent, top);
    if (before !== '' && markIn(before) !== head.label) break;
    top = parent;
  }
  return top;
}

function textBefore(parent: MarkupElement, child: MarkupElement): string {
  let text = '';
  for (const node of parent.children) {
    if (node === child || text.length > 40) break;
    text += textOf(node);
  }
  return text.trim();
}

interface Siblings {
  readonly site: Site;
  readonly tops: ReadonlyMap<MarkupElement, NoteHead>;
  readonly callsWithin: Counts;
}

function membersOf(top: MarkupElement, { site, tops, callsWithin }: Siblings): MarkupNode[] {
  const siblings = site.parentOf(top)?.children ?? [top];
  const from = siblings.indexOf(top);
  if (BLOCKS.has(top.name) && top.name !== 'p' && top.name !== 'dt') return [top];
  const isBody = (node: MarkupNode) =>
    isElement(node) && (isHeading(node) || node.name === 'hr' || (callsWithin.get(node) ?? 0) > 0);
  const next = siblings.findIndex(
    (node, at) => at > from && isElement(node) && (tops.has(node) || isBody(node)),
  );
  const end = next < 0 ? siblings.length : next;
  const nextNode = siblings[end];
  const reachesNote = nextNode !== undefined && isElement(nextNode) && tops.has(nextNode);
  if (reachesNote) return siblings.slice(from, end);
  return siblings.slice(from, from + 1 + ownLength(top, siblings.slice(from + 1, end)));
}

/** The last note, or one with body text after it: how many of the nodes that follow are still of it. */
function ownLength(top: MarkupElement, following: readonly MarkupNode[]): number {
  const blocks = following.findIndex((node) => isElement(node) && BLOCKS.has(node.name));
  // a paragraph of the mark alone stands before that of the note
  if (top.name === 'p') return markIn(textOf(top)) === null ? 0 : blocks + 1;
  if (top.name === 'dt') {
    const other = following.findIndex((node) => isElement(node) && node.name !== 'dd');
    return other < 0 ? following.length : other;
  }
  if (blocks < 0) return following.length;
  // an anchor that stands before its paragraph
  return textOf(top) === '' && following.slice(0, blocks).every((node) => textOf(node) === '')
    ? blocks + 1
    : blocks;
}

/** Figures that a list item begins with, and no mark of markup, are the text's own: "12 U.S.C." in note 12. */
function cutOf(members: readonly MarkupNode[], label: string): number {
  const first = members.find((node) => textOf(node) !== '');
  if (first === undefined) return 0;
  const text = textAtHead(members);
  const item = isElement(first) ? itemAtHead(first) : null;
  if (!item || !beginsPlain(item)) return Math.max(markLength(text, label), ownMark(first, label));
  // what wikis set before the links back
  return /^\s*[\^↑]/.test(text) ? 1 : 0;
}

/** Characters of an element that is the mark and nothing else, though words touch it: "<sup>1</sup>See Lee". */
function ownMark(node: MarkupNode, label: string): number {
  if (!isElement(node)) return 0;
  const text = textOf(node);
  if (!BLOCKS.has(node.name) && markIn(text) === label) return text.replace(/\s+/g, '').length;
  const first = node.children.find((child) => textOf(child) !== '');
  return first === undefined ? 0 : ownMark(first, label);
}

/** The list item that an element is or begins with. */
function itemAtHead(element: MarkupElement): MarkupElement | null {
  if (element.name === 'li') return element;
  const first = element.children.find((node) => textOf(node) !== '');
  return first !== undefined && isElement(first) && BLOCKS.has(first.name) ? itemAtHead(first) : null;
}

function textAtHead(members: readonly MarkupNode[]): string {
  let text = '';
  for (const node of members) {
    if (text.length > 60) break;
    text += rawHead(node, 80);
    if (isElement(node) && BLOCKS.has(node.name)) text += ' ';
  }
  return text;
}

/** Raw text: blanks tell whether a figure ends. */
function rawHead(node: MarkupNode, most: number): string {
  if (!isElement(node)) return node.slice(0, most + 40);
  let text = '';
  for (const child of node.children) {
    if (text.trim().length > most) break;
    const edge = isElement(child) && BLOCKS.has(child.name) ? ' ' : '';
    text += edge + rawHead(child, most) + edge;
  }
  return text;
}

function beginsPlain(element: MarkupElement): boolean {
  const first = element.children.find((node) => textOf(node) !== '');
  if (first === undefined || !isElement(first)) return true;
  return BLOCKS.has(first.name)
    ? beginsPlain(first)
    : !['a', 'sup', 'span', 'b', 'strong'].includes(first.name);
}
