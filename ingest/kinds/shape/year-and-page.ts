import { germanCourts } from '#ingest/tables/german-courts.js';
import { germanJournalLetters } from '#ingest/tables/german-journals.js';
import { tidy, type Parts } from './parts.js';

/** A piece by its journal's letters, year and first page, as German writing has it: often without a title. */
export interface YearAndPage {
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly container: string;
  readonly year: number;
  readonly page: string;
  readonly pin: string | null;
}

// "Roe/Moe, Flüsse im Recht, NJW 2010, 1234 (1236)", "A. A. Roe, NJW 2010, S. 1234, 1236 f."
const SHAPE =
  /^(?<who>\p{Lu}[^,\d"(]{1,60}), (?:(?<title>[^\d"][^"]{3,200}?), )?(?<journal>\p{Lu}[\p{L}&]{1,6}(?:-RR|-RD| Int\.?)?) (?<year>(?:19|20)\d\d), (?:S\. ?)?(?<page>\d{1,5})(?:(?:, | \()(?<pin>\d{1,5}(?:-\d{1,5})?(?: ff?\.?)?)\)?| ff?\.)?$/u;
// "Roe", "A. A. Roe", "v. Roe", "Roe-Moe"
const PERSON =
  /^(?:(?:\p{Lu}\.[ -]?){1,3}|(?:\p{Lu}\p{Ll}+ ){1,2})?(?:v\. |von (?:der )?|de )?\p{Lu}[\p{L}'’-]{1,30}$/u;

export function yearAndPage(parts: Parts): YearAndPage | null {
  const found = SHAPE.exec(parts.plain.slice(0, parts.end).trim())?.groups;
  const container = found?.['journal'] ?? '';
  if (found === undefined || !germanJournalLetters.has(container)) return null;
  const authors = (found['who'] ?? '').split('/').map((name) => name.trim());
  if (!authors.every((name) => PERSON.test(name) && !germanCourts.has(name.split(' ')[0] ?? ''))) return null;
  return {
    authors,
    title: found['title'] === undefined ? null : tidy(found['title']),
    container,
    year: Number(found['year']),
    page: found['page'] ?? '',
    pin: found['pin'] ?? null,
  };
}
