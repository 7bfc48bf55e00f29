import type { WorkFields, WorkKind } from '../../api/generated.js';
import type { WorkRecord } from '../facts.js';

/** The facts of a work as lines to write in. Authors are parted by semicolons. */
export interface Draft {
  readonly kind: WorkKind;
  readonly label: string;
  readonly title: string;
  readonly authors: string;
  readonly institution: string;
  readonly container: string;
  readonly volume: string;
  readonly page: string;
  readonly year: string;
  readonly date: string;
}

export function draftOf(work: WorkRecord): Draft {
  return {
    kind: work.kind,
    label: work.label,
    title: work.title ?? '',
    authors: work.authors.map(({ name }) => name).join('; '),
    institution: work.institution?.name ?? '',
    container: work.container ?? '',
    volume: work.volume ?? '',
    page: work.page ?? '',
    year: work.year === null ? '' : String(work.year),
    date: work.date ?? '',
  };
}

type Changes = { -readonly [Field in keyof WorkFields]: WorkFields[Field] };

const TEXTS = ['label', 'title', 'institution', 'container', 'volume', 'page', 'date'] as const;

/** What a draft changes: an emptied line takes the fact away. */
export function changesIn(before: Draft, after: Draft): WorkFields {
  const changes: Changes = {};
  for (const field of TEXTS) {
    const value = after[field].trim();
    if (value !== before[field]) changes[field] = value === '' ? null : value;
  }
  if (after.kind !== before.kind) changes.kind = after.kind;
  const year = after.year.trim();
  if (year !== before.year) changes.year = year === '' ? null : Number(year);
  const authors = namesIn(after.authors);
  if (authors.join('; ') !== before.authors) changes.authors = authors;
  return changes;
}

function namesIn(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Why a draft can't be sent; null where it can. */
export function wrongIn({ label, year, date }: Draft): string | null {
  if (label.trim() === '') return 'The short name can’t be empty.';
  if (!/^\d{0,4}$/.test(year.trim())) return 'The year is a number, such as 1927.';
  if (!/^(?:\d{4}-\d{2}-\d{2})?$/.test(date.trim())) return 'The date is written 1927-09-07.';
  return null;
}
