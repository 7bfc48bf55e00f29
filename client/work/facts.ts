import type { IdentifierScheme, WorkFactsQuery } from '../api/generated.js';

export type WorkRecord = NonNullable<WorkFactsQuery['work']>;

const SCHEMES = {
  docket: 'Docket',
  symbol: 'Symbol',
  resolution: 'Resolution',
  reporter: 'Reporter',
  neutral: 'Neutral',
  ecli: 'ECLI',
  treaty_series: 'Series',
  statute: 'Statute',
  official_journal: 'Journal',
  celex: 'CELEX',
  doi: 'DOI',
  isbn: 'ISBN',
  paper: 'Paper',
} as const satisfies Record<IdentifierScheme, string>;

/** The word for a scheme of identifiers. */
export function schemeWord(scheme: IdentifierScheme): string {
  return SCHEMES[scheme];
}

export interface Fact {
  readonly term: string;
  readonly detail: string;
}

/** The facts of a work that are plain words, in the order of the page. People and issuers are links and come apart. */
export function plainFacts(work: WorkRecord): readonly Fact[] {
  const place = [work.volume, work.container, work.page].filter((part) => part !== null).join(' ');
  const facts: Fact[] = [];
  if (work.date !== null || work.year !== null)
    facts.push({
      term: DATE_WORDS[work.kind],
      detail: work.date === null ? String(work.year) : dateInWords(work.date),
    });
  if (work.container !== null) facts.push({ term: 'In', detail: place });
  return facts;
}

const DATE_WORDS = {
  case: 'Decided',
  resolution: 'Adopted',
  treaty: 'Signed',
  legislation: 'Enacted',
  article: 'Published',
  book: 'Published',
  chapter: 'Published',
  report: 'Published',
  news: 'Published',
  web: 'Published',
  speech: 'Given',
  unknown: 'Dated',
} as const satisfies Record<WorkRecord['kind'], string>;

/** The same word in lower case: how the timeline marks a work's own year. */
export function dateWord(kind: WorkRecord['kind']): string {
  return DATE_WORDS[kind].toLowerCase();
}

/** 2017-07-06 -> July 6, 2017. What is no full date stays as it is. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined || day === undefined ? date : `${name} ${String(day)}, ${String(year)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
