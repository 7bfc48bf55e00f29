import type { NoteMark } from '../flow.js';
import type { MarkupElement } from '../tree.js';
import { linksIn, type Link, type Links } from './links.js';
import { numberOf } from './marks.js';
import type { NotePlan } from './plan.js';
import { regionsOf, type NoteHead } from './regions.js';
import type { Site } from './site.js';

/**
 * Notes that are linked with their call-outs: pandoc's and EPUB's, Word's `_ftn`, wikis', courts'. A link is a
 * call-out where its text is a mark and its target says that it is a note, or links back.
 */
export function linkedNotes(site: Site): NotePlan {
  const links = linksIn(site);
  const calls = new Map<MarkupElement, NoteMark>();
  const heads: NoteHead[] = [];
  let lettered = 0;
  for (const [target, group] of byTarget(links)) {
    const first = group.find((link) => links.isAnswered(link)) ?? group[0];
    if (!first?.mark) continue;
    if (/^[a-z]/i.test(first.mark)) lettered++;
    const mark = { key: `link ${heads.length}`, number: numberOf(first.mark, lettered), label: first.mark };
    calls.set(first.element, mark);
    for (const again of group) if (again !== first && links.isSet(again)) calls.set(again.element, mark);
    heads.push({ ...mark, target, order: site.orderOf(first.element) });
  }
  return { calls, regions: regionsOf(heads, calls, site), dropped: backLinks(links, calls, heads) };
}

function byTarget(links: Links): Map<MarkupElement, Link[]> {
  const groups = new Map<MarkupElement, Link[]>();
  for (const link of links.all) {
    if (!links.isCall(link)) continue;
    const group = groups.get(link.target);
    if (group) group.push(link);
    else groups.set(link.target, [link]);
  }
  return groups;
}

/** Links from notes to their call-outs. One that shows the note's own mark is text, at the head of the note. */
function backLinks(
  links: Links,
  calls: ReadonlyMap<MarkupElement, NoteMark>,
  heads: readonly NoteHead[],
): Set<MarkupElement> {
  const labels = new Set(heads.map((head) => head.label));
  const dropped = new Set<MarkupElement>();
  for (const call of calls.keys())
    for (const back of links.backTo(call))
      if (!calls.has(back.element) && !(back.mark && labels.has(back.mark))) dropped.add(back.element);
  return dropped;
}
