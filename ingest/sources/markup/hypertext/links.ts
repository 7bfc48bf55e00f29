import { textOf, type MarkupElement } from '../tree.js';
import { BLOCKS, isHeading, rolesOf } from './kinds-of-element.js';
import { markIn, markLength } from './marks.js';
import type { Site } from './site.js';

/** A link to a place within the document. */
export interface Link {
  readonly element: MarkupElement;
  readonly target: MarkupElement;
  /** Its text, where that is the mark of a note. */
  readonly mark: string | null;
}

export interface Links {
  readonly all: readonly Link[];
  /** Whether the link is the mark of the note that it leads to. */
  isCall(link: Link): boolean;
  /** Whether a link beside the target leads back to this one. */
  isAnswered(link: Link): boolean;
  /** Whether it is set as a call-out is: raised, or by its role. */
  isSet(link: Link): boolean;
  /** Links that lead to this one, or to what it is wrapped in. */
  backTo(element: MarkupElement): readonly Link[];
}

export function linksIn(site: Site): Links {
  const all = site.all('a').flatMap((element): Link[] => {
    const target = site.targetOf(element);
    return target ? [{ element, target, mark: markIn(textOf(element)) }] : [];
  });
  const leading = new Map<MarkupElement, Link[]>();
  for (const link of all) {
    const group = leading.get(link.target);
    if (group) group.push(link);
    else leading.set(link.target, [link]);
  }
  const backTo = (element: MarkupElement) =>
    wrappers(element, site).flatMap((wrapper) => leading.get(wrapper) ?? []);
  const isAnswered = (link: Link) =>
    backTo(link.element).some((back) => isBeside(back.element, link.target, site));
  const isSet = ({ element }: Link) =>
    saysCall(element, site) || wrappers(element, site).some((at) => at.name === 'sup');
  return {
    all,
    backTo,
    isAnswered,
    isSet,
    isCall(link) {
      if (link.mark === null || saysBack(link.element, site) || isFurniture(link, site)) return false;
      if (saysCall(link.element, site)) return true;
      // of two places that lead to each other, the later one is the note
      const answered = isAnswered(link);
      if (answered && site.orderOf(link.target) < site.orderOf(link.element)) return false;
      if (saysNote(link.target, site)) return !isBeside(link.element, link.target, site);
      const repeats = isSet(link) && markLength(textOf(homeOf(link.target, site)), link.mark) > 0;
      return (answered || repeats) && site.orderOf(link.element) < site.orderOf(link.target);
    },
  };
}

/** The element and what it is wrapped in, within its block. */
function wrappers(element: MarkupElement, site: Site): MarkupElement[] {
  const found: MarkupElement[] = [];
  for (const at of site.upFrom(element)) {
    if (BLOCKS.has(at.name)) break;
    found.push(at);
  }
  return found;
}

function homeOf(element: MarkupElement, site: Site): MarkupElement {
  for (const at of site.upFrom(element)) if (BLOCKS.has(at.name)) return at;
  return element;
}

/** In the target, or in the block that the target is in. */
function isBeside(element: MarkupElement, target: MarkupElement, site: Site): boolean {
  const home = homeOf(target, site);
  if (home.name === 'body') return element === target;
  for (const at of site.upFrom(element)) if (at === target || at === home) return true;
  return false;
}

/** Links of tables of contents and to headings. */
function isFurniture({ element, target }: Link, site: Site): boolean {
  for (const at of site.upFrom(element)) if (at.name === 'nav') return true;
  for (const at of site.upFrom(target)) {
    if (isHeading(at)) return true;
    if (BLOCKS.has(at.name)) break;
  }
  return isHeading(target);
}

// "noteref", "doc-noteref", "footnote-ref", "footnotemark", "footnoteRef", "fnref"
const CALL_ROLE =
  /^(?:doc-|biblio)?(?:foot|end|rear)?note[-_]?(?:ref|mark|call|anchor|reference|link)s?$|^fn-?ref$/;
// "doc-backlink", "footnote-back", "footnote-backref", "reversefootnote", "mw-cite-backlink"
const BACK_ROLE = /back-?(?:link|ref)|(?:note|fn)-?back$|^reversefootnote$/;
// "footnote", "doc-endnote", "endnotes", "fn", "MsoFootnoteText" in lower case
const NOTE_ROLE = /^(?:doc-)?(?:foot|end|rear)notes?$|^(?:mso)?(?:foot|end)note-?text$|^fn$|^references$/;
// "fn1", "_ftn12", "footnote_1_1", "note-3", "cite_note-lee-4", "fn:2"; not "ntc1-L_1", which is a call-out of EUR-Lex
const NOTE_ID =
  /^_?(?:fn|ftn|edn|en|n|(?:cite_|foot-?|end-?)?note)(?:[-_.:][\w.-]*[-_.:]|[-_.:])?\d{1,4}[a-z]?$/i;

function saysCall(element: MarkupElement, site: Site): boolean {
  return wrappers(element, site).some((at) => rolesOf(at).some((role) => CALL_ROLE.test(role)));
}

function saysBack(element: MarkupElement, site: Site): boolean {
  return wrappers(element, site).some((at) => rolesOf(at).some((role) => BACK_ROLE.test(role)));
}

/** By its id, or a role of its or of one of the three elements that it is in. */
function saysNote(target: MarkupElement, site: Site): boolean {
  const { id, name } = target.attributes;
  if ([id, name].some((said) => said !== undefined && NOTE_ID.test(said) && !/ref/i.test(said))) return true;
  let level = 0;
  for (const at of site.upFrom(target)) {
    if (rolesOf(at).some((role) => NOTE_ROLE.test(role))) return true;
    if (++level > 3) break;
  }
  return false;
}
