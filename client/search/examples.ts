import type { IdentifierScheme, WorkLineFragment } from '../api/generated.js';

export interface Example {
  readonly what: string;
  readonly query: string;
}

type Known = Pick<WorkLineFragment, 'kind' | 'label' | 'title' | 'authors' | 'identifiers'>;

const SCHEMES: readonly (readonly [string, readonly IdentifierScheme[]])[] = [
  ['a reporter', ['reporter']],
  ['a docket', ['docket']],
  ['a symbol', ['symbol', 'resolution']],
  ['a treaty series', ['treaty_series']],
];

/** What can be typed, where there is no collection yet to take examples from. */
export const EXAMPLES: readonly Example[] = [
  { what: 'a name', query: 'Rome Statute' },
  { what: 'an author', query: 'Akande' },
  { what: 'a reporter', query: '304 U.S. 64' },
  { what: 'a docket', query: 'ICC-02/05-01/09-302' },
  { what: 'a symbol', query: 'S/RES/1593' },
];

/** What can be typed, by examples that find something: the most cited works of the collection give them. */
export function examplesFrom(works: readonly Known[]): readonly Example[] {
  const examples: Example[] = [];
  const name = works.find((work) => work.kind === 'case' || work.kind === 'treaty');
  if (name !== undefined) examples.push({ what: 'a name', query: short(name.title ?? name.label) });
  const author = works.flatMap((work) => work.authors.map((person) => person.name))[0];
  if (author !== undefined) examples.push({ what: 'an author', query: author.split(' ').at(-1) ?? author });
  for (const [what, schemes] of SCHEMES) {
    const found = works
      .flatMap((work) => work.identifiers)
      .find((identifier) => schemes.includes(identifier.scheme));
    if (found !== undefined) examples.push({ what, query: found.value });
  }
  return examples;
}

/** The first words of a name, up to the first small word: "Rome Statute of the ..." -> "Rome Statute". */
function short(name: string): string {
  const [head = name] = name.split(/[,(]| (?:of|on|for|the|in) /);
  return head.trim().split(' ').slice(0, 4).join(' ');
}
