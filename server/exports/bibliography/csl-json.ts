import type { WorkKind } from '#schema/work.js';
import type { ExportFormat } from '../format.js';
import { entriesOf } from './entries.js';
import type { Entry } from './entry.js';

/** Types of CSL 1.0.2; it has none for resolutions, which citation managers keep as reports. */
const TYPES: Readonly<Record<WorkKind, string>> = {
  case: 'legal_case',
  resolution: 'report',
  treaty: 'treaty',
  legislation: 'legislation',
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  news: 'article-newspaper',
  web: 'webpage',
  speech: 'speech',
};

/** CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/1.0.2/specification.html): Zotero, pandoc, citeproc. */
export const cslJson: ExportFormat = {
  ending: '.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  says: 'works for Zotero, pandoc and other CSL processors',
  async *write(store, document, tell) {
    let before = '[';
    for await (const entry of entriesOf(store, document, tell)) {
      yield `${before}\n${JSON.stringify(cslItem(entry))}`;
      before = ',';
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  },
};

type CslValue = string | readonly unknown[] | Readonly<Record<string, unknown>>;

/** One item. Variables without a value are left out. */
export function cslItem(entry: Entry): Record<string, CslValue> {
  const isCase = entry.kind === 'case';
  const variables: Record<string, CslValue> = {
    id: entry.id,
    type: entry.kind === null ? 'document' : TYPES[entry.kind],
    title: entry.title,
    author: isCase ? [] : authorsOf(entry),
    authority: isCase ? entry.issuer : '',
    publisher: isCase ? '' : entry.issuer,
    genre: entry.kind === 'resolution' ? 'Resolution' : '',
    'container-title': entry.container,
    volume: entry.volume,
    page: entry.page,
    section: entry.section,
    number: entry.number,
    issued: issued(entry),
    DOI: entry.doi,
    ISBN: entry.isbn,
    URL: entry.url,
    note: entry.others.join('; '),
  };
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => !isEmpty(value)));
}

/** Persons; else the institution, which then is the author. */
function authorsOf({ authors, issuer }: Entry): readonly object[] {
  if (authors.length === 0) return issuer === '' ? [] : [{ literal: issuer }];
  return authors.map(({ family, given }) => (given === '' ? { literal: family } : { family, given }));
}

function issued({ date, year }: Entry): CslValue {
  if (date !== '') return { 'date-parts': [date.split('-').map(Number)] };
  return year === null ? '' : { 'date-parts': [[year]] };
}

const isEmpty = (value: CslValue) => value === '' || (Array.isArray(value) && value.length === 0);
