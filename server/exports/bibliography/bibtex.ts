import type { WorkKind } from '#schema/work.js';
import type { ExportFormat } from '../format.js';
import { CiteKeys } from './cite-keys.js';
import { entriesOf } from './entries.js';
import type { Entry } from './entry.js';

/** Types of BibLaTeX, which has some for law; BibTeX takes those that it does not know as "misc". */
const TYPES: Readonly<Record<WorkKind, string>> = {
  case: 'jurisdiction',
  resolution: 'legal',
  treaty: 'legal',
  legislation: 'legislation',
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'report',
  news: 'article',
  web: 'online',
  speech: 'unpublished',
};
/** What the thing is called that a work stands in. */
const CONTAINERS: Partial<Readonly<Record<WorkKind, string>>> = { chapter: 'booktitle', web: 'organization' };

/** BibTeX with the types and dates of BibLaTeX: LaTeX, JabRef, Zotero. */
export const bibtex: ExportFormat = {
  ending: '.bib',
  mediaType: 'application/x-bibtex',
  says: 'works for LaTeX (BibLaTeX), JabRef',
  async *write(store, document, tell) {
    const keys = new CiteKeys();
    for await (const entry of entriesOf(store, document, tell)) yield bibtexEntry(entry, keys.keyOf(entry));
  },
};

/** One entry under the key that texts cite it by. */
export function bibtexEntry(entry: Entry, key: string): string {
  const { kind } = entry;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', kind === 'case' ? '' : authorsOf(entry)],
    // Braces in braces: styles leave the capitals alone.
    ['title', `{${escaped(entry.title)}}`],
    [(kind && CONTAINERS[kind]) ?? 'journal', escaped(entry.container)],
    ['institution', entry.authors.length > 0 || kind === 'case' ? escaped(entry.issuer) : ''],
    ['volume', escaped(entry.volume)],
    ['pages', escaped(entry.page)],
    ['chapter', escaped(entry.section)],
    ['number', escaped(entry.number)],
    ['date', entry.date],
    ['year', entry.date === '' && entry.year !== null ? String(entry.year) : ''],
    ['doi', entry.doi],
    ['isbn', entry.isbn],
    ['url', entry.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', escaped(entry.others.join('; '))],
  ];
  const said = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${kind === null ? 'misc' : TYPES[kind]}{${key},\n${said.join('')}}\n\n`;
}

/** An institution stands in braces of its own: it is not taken apart as a person's name is. */
function authorsOf({ authors, issuer }: Entry): string {
  if (authors.length === 0) return issuer === '' ? '' : `{${escaped(issuer)}}`;
  const written = authors.map(({ family, given }) =>
    given === '' ? `{${escaped(family)}}` : `${escaped(family)}, ${escaped(given)}`,
  );
  return written.join(' and ');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX would obey. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#^_~%]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
