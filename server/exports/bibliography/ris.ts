import type { WorkKind } from '#schema/work.js';
import type { ExportFormat } from '../format.js';
import { entriesOf } from './entries.js';
import type { Entry } from './entry.js';

const TYPES: Readonly<Record<WorkKind, string>> = {
  case: 'CASE',
  resolution: 'RPRT',
  treaty: 'STAT',
  legislation: 'STAT',
  article: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  news: 'NEWS',
  web: 'ELEC',
  speech: 'SLIDE',
};

/** RIS, with the tags that Zotero, EndNote and Mendeley read for cases and statutes. */
export const ris: ExportFormat = {
  ending: '.ris',
  mediaType: 'application/x-research-info-systems',
  says: 'works for EndNote, Mendeley, RefWorks',
  async *write(store, document, tell) {
    for await (const entry of entriesOf(store, document, tell)) yield risRecord(entry);
  },
};

/** One record, from its type to its end; lines end as the format demands. */
export function risRecord(entry: Entry): string {
  const isCase = entry.kind === 'case';
  const isReport = entry.kind === 'report' || entry.kind === 'resolution';
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', entry.kind === null ? 'GEN' : TYPES[entry.kind]],
    ['TI', entry.title],
    ...entry.authors.map(
      ({ family, given }) => ['AU', given === '' ? family : `${family}, ${given}`] as const,
    ),
    ['PB', entry.issuer],
    [isCase ? 'A2' : 'T2', entry.container],
    ['VL', entry.volume],
    ['SP', entry.page],
    ['SE', entry.section],
    [isCase ? 'SV' : isReport ? 'SN' : 'M1', entry.number],
    ['PY', entry.year === null ? '' : String(entry.year)],
    ['DA', entry.date.replaceAll('-', '/')],
    ['DO', entry.doi],
    ['SN', entry.isbn],
    ['UR', entry.url],
    ['N1', entry.others.join('; ')],
    ['ID', entry.id],
  ];
  const said = lines.filter(([, value]) => value !== '');
  return `${said.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')}ER  - \r\n\r\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
