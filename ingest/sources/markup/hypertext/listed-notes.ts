import type { NoteMark } from '../flow.js';
import { LONGEST_HEADING, saysNotes } from '../notes-heading.js';
import { briefText, childrenOf, elementsOf, isElement, textOf, type MarkupElement } from '../tree.js';
import { BLOCKS, classesOf, isHeading, rolesOf } from './kinds-of-element.js';
import { markIn, numberOf } from './marks.js';
import { NO_NOTES, type NotePlan } from './plan.js';
import { regionsOf, type NoteHead } from './regions.js';
import { saidBy, saidOf } from './sheet.js';
import type { Site } from './site.js';

/**
 * Notes without links: raised marks in the text, and paragraphs that begin with the same raised mark, or a list
 * or paragraphs with numbers under a heading that says notes. None at all where fewer than half find their call-out.
 */
export function listedNotes(site: Site): NotePlan {
  const raised = [...site.elements()].filter(isRaised(site)).flatMap((element) => {
    const mark = markIn(textOf(element));
    return mark !== null && !/^[a-z]{2}/i.test(mark) ? [{ element, mark }] : [];
  });
  const opens = raised.filter(({ element }) => isAtHead(element, site));
  const marks = raised.filter((one) => !opens.includes(one));
  const found = [...opens.map(({ element, mark }) => ({ target: element, mark })), ...numbered(site)];
  const sorted = found.sort((a, b) => site.orderOf(a.target) - site.orderOf(b.target));
  const calls = new Map<MarkupElement, NoteMark>();
  const heads: NoteHead[] = [];
  let last = -1;
  for (const { target, mark } of sorted) {
    const note = { key: `list ${heads.length}`, number: numberOf(mark, heads.length + 1), label: mark };
    const free = marks.filter((one) => one.mark === mark && !calls.has(one.element));
    const call = free.find(({ element }) => site.orderOf(element) > last) ?? free[0];
    if (call) calls.set(call.element, note);
    last = call ? site.orderOf(call.element) : last;
    heads.push({ ...note, target, order: call ? last : -1 });
  }
  if (calls.size === 0 || calls.size * 2 < heads.length) return NO_NOTES;
  return { calls, regions: regionsOf(heads, calls, site), dropped: new Set() };
}

/** By its name, its style or the sheet. */
function isRaised(site: Site): (element: MarkupElement) => boolean {
  return (element) =>
    element.name === 'sup' ||
    (INLINE.has(element.name) &&
      (saidBy(element.attributes['style'] ?? '').raised ??
        saidOf(site.sheetOf(element), element.name, classesOf(element)).raised ??
        false));
}

const INLINE = new Set(['a', 'b', 'font', 'small', 'span', 'strong']);

/** Nothing but blanks stands before it in its block. */
function isAtHead(element: MarkupElement, site: Site): boolean {
  let below = element;
  for (const at of site.upFrom(element)) {
    if (at !== element) {
      const before = at.children.slice(0, at.children.indexOf(below));
      if (before.some((node) => textOf(node) !== '')) return false;
    }
    if (BLOCKS.has(at.name)) return true;
    below = at;
  }
  return true;
}

const NOTES_ROLE = /^(?:doc-)?(?:foot|end|rear)?notes(?:-list)?$/;

/** The last heading that says notes, with the numbered paragraphs under it; null where there is none. */
export function headedNotes(site: Site) {
  for (const heading of headingsOfNotes(site).reverse()) {
    const notes = paragraphsUnder(heading, site);
    if (notes.length > 0) return { heading, notes };
  }
  return null;
}

function numbered(site: Site): { readonly target: MarkupElement; readonly mark: string }[] {
  const found: { readonly target: MarkupElement; readonly mark: string }[] = [];
  for (const list of site.all('ol')) {
    if (!isOfNotes(list, site)) continue;
    let number = Number.parseInt(list.attributes['start'] ?? '1', 10) || 1;
    for (const target of childrenOf(list, 'li')) {
      number = Number.parseInt(target.attributes['value'] ?? '', 10) || number;
      found.push({ target, mark: String(number++) });
    }
  }
  for (const heading of headingsOfNotes(site)) found.push(...paragraphsUnder(heading, site));
  return found;
}

/** Headings are often set as paragraphs in bold. */
function headingsOfNotes(site: Site): MarkupElement[] {
  return [...site.elements()].filter(
    (element) =>
      (isHeading(element) || ['p', 'div', 'center'].includes(element.name)) && isHeadingOfNotes(element),
  );
}

function isHeadingOfNotes(element: MarkupElement): boolean {
  return saysNotes(briefText(element, LONGEST_HEADING) ?? '');
}

function isOfNotes(list: MarkupElement, site: Site): boolean {
  let level = 0;
  for (const at of site.upFrom(list)) {
    if (rolesOf(at).some((role) => NOTES_ROLE.test(role))) return true;
    const before = site.parentOf(at)?.children ?? [];
    const sibling = before.slice(0, before.indexOf(at)).findLast((node) => textOf(node) !== '');
    if (sibling !== undefined && isElement(sibling) && isHeadingOfNotes(sibling)) return true;
    if (++level > 2) break;
  }
  return false;
}

/** "1. See Lee" and "[2] Id." under a heading, up to the next. */
function paragraphsUnder(heading: MarkupElement, site: Site) {
  const parent = site.parentOf(heading);
  const siblings = parent ? elementsOf(parent) : [];
  const from = siblings.indexOf(heading) + 1;
  const next = siblings.findIndex((sibling, at) => at >= from && isHeading(sibling));
  return siblings.slice(from, next < 0 ? siblings.length : next).flatMap((target) => {
    if (target.name !== 'p' || target.children.some((node) => isElement(node) && node.name === 'sup'))
      return [];
    const mark = /^\[?(\d{1,4})[\].)/]?\s/.exec(textOf(target))?.[1];
    return mark === undefined ? [] : [{ target, mark }];
  });
}
