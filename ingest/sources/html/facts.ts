import type { PrintedFacts } from '#schema/document.js';
import { authorsIn, NO_FACTS } from '../facts.js';
import { classesOf } from '../markup/hypertext/kinds-of-element.js';
import { descendants, elementsOf, isElement, textOf, type MarkupElement } from '../markup/tree.js';

/**
 * What a page says of itself: the metadata that publishers set for indexes (citation_title, DC.title), else the
 * first heading, else its title. A court's opinion is called by its parties.
 */
export function factsOf(root: MarkupElement): PrintedFacts {
  const said = metadata(root);
  const heading = descendants(root, 'h1')
    .map(textOf)
    .find((text) => text !== '');
  const title = descendants(root, 'title')
    .map(textOf)
    .find((text) => text !== '');
  const date = said('citation_publication_date')[0] ?? said('citation_date')[0] ?? said('dc.date')[0];
  const names = [...said('citation_author'), ...said('dc.creator'), ...said('author')];
  return {
    ...NO_FACTS,
    title: said('citation_title')[0] ?? said('dc.title')[0] ?? partiesIn(root) ?? heading ?? title ?? null,
    authors: names.length > 0 ? [...new Set(names.flatMap(asWritten))] : byline(root),
    container: said('citation_journal_title')[0] ?? null,
    year: Number(/\b(?:1[6-9]|20)\d\d\b/.exec(date ?? '')?.[0] ?? Number.NaN) || null,
    volume: said('citation_volume')[0] ?? null,
    page: said('citation_firstpage')[0] ?? null,
  };
}

/** The contents of `<meta name=...>`, by name in lower case. */
function metadata(root: MarkupElement): (name: string) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const { attributes } of descendants(root, 'meta')) {
    const content = attributes['content']?.trim() ?? '';
    const name = attributes['name']?.toLowerCase() ?? '';
    if (content !== '') found.set(name, [...(found.get(name) ?? []), content]);
  }
  return (name) => found.get(name) ?? [];
}

/** "Lee, Ann" -> "Ann Lee"; none for what is no name. */
function asWritten(name: string): string[] {
  const turned = /^([^,]+), ([^,]+)$/.exec(name);
  return authorsIn(turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}` : name);
}

/** Names in one of the elements right after the first heading; a subtitle may stand between. */
function byline(parent: MarkupElement): readonly string[] {
  const children = parent.children.filter((node) => isElement(node) || node.trim() !== '');
  const at = children.findIndex((node) => isElement(node) && node.name === 'h1');
  if (at < 0)
    return (
      elementsOf(parent)
        .map(byline)
        .find((names) => names.length > 0) ?? []
    );
  const names = children.slice(at + 1, at + 3).map((node) => authorsIn(textOf(node)));
  return names.find((found) => found.length > 0) ?? [];
}

/** "Ann ROE, Appellant. v. UNITED STATES, Appellee." -> "Ann ROE v. UNITED STATES" (Caselaw Access Project). */
function partiesIn(root: MarkupElement): string | null {
  const parties = withClass(root, 'parties');
  if (!parties) return null;
  const sides = textOf(parties).split(/ vs?\.? /);
  const named = sides.map((side) =>
    side
      .replace(ROLE, '')
      .replace(/[.,;]$/, '')
      .trim(),
  );
  return named.join(' v. ');
}

// what a party is in the case, at the end of its name
const ROLE =
  /,?\s(?:and\s)?(?:plaintiff|defendant|appell(?:ant|ee)|petitioner|respondent|claimant|applicant|minor|children)s?\b[\s\S]*$/i;

function withClass(top: MarkupElement, name: string): MarkupElement | null {
  for (const child of elementsOf(top)) {
    const found = classesOf(child).includes(name) ? child : withClass(child, name);
    if (found) return found;
  }
  return null;
}
