import { recase } from '#ingest/kinds/shape/recase.js';
import { sortedName } from '#ingest/works/authors.js';
import type { WorkId } from '#schema/ids.js';
import type { IdentifierScheme, WorkKind } from '#schema/work.js';
import type { WorkRecord } from '../../store/rows.js';
import { placeIn } from './place.js';

/** A work as lists of sources and reference managers take it. Empty where nothing is known. */
export interface Entry {
  readonly id: WorkId;
  readonly kind: WorkKind | null;
  readonly title: string;
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  /** Court, organ or institution. */
  readonly issuer: string;
  /** Journal, newspaper, collection, site; reports of cases, series of treaties. */
  readonly container: string;
  readonly volume: string;
  /** The first page in the container. */
  readonly page: string;
  /** Of a code: "1229a(b)(5)(A)". */
  readonly section: string;
  readonly year: number | null;
  /** "2009-03-04", where a full day is known. */
  readonly date: string;
  /** Docket, symbol, number of a paper. */
  readonly number: string;
  readonly doi: string;
  readonly isbn: string;
  readonly url: string;
  /** Further names by which it is found. */
  readonly others: readonly string[];
}

/** Identifiers by which a work is numbered, the likeliest first, and those that say where it is printed. */
const NUMBERS: readonly IdentifierScheme[] = [
  'docket',
  'symbol',
  'resolution',
  'neutral',
  'celex',
  'ecli',
  'paper',
];
const PLACES: readonly IdentifierScheme[] = ['reporter', 'treaty-series', 'statute', 'official-journal'];

/** `authors`: as the graph names them; `issuer`: empty for none. */
export function entryOf(work: WorkRecord, authors: readonly string[], issuer: string): Entry {
  const valuesOf = (schemes: readonly IdentifierScheme[]) =>
    schemes.flatMap((scheme) =>
      work.identifiers.flatMap((one) => (one.scheme === scheme ? [one.value] : [])),
    );
  const [number = '', ...moreNumbers] = valuesOf(NUMBERS);
  const printed = valuesOf(PLACES);
  const at = work.container === null ? printed.findIndex((value) => placeIn(value) !== null) : -1;
  const place = placeIn(printed[at] ?? '') ?? { series: '', volume: '', page: '', section: '' };
  return {
    id: work.id,
    kind: work.kind,
    title: work.title === null ? work.label : recase(work.title),
    authors: authors.map(sortedName),
    issuer: recase(issuer),
    container: work.container === null ? place.series : recase(work.container),
    volume: work.volume ?? place.volume,
    page: work.page ?? place.page,
    section: place.section,
    year: work.year,
    date: work.date ?? '',
    number,
    doi: valuesOf(['doi'])[0] ?? doiIn(work.urls),
    isbn: valuesOf(['isbn'])[0] ?? '',
    url: work.urls[0] ?? '',
    others: [...moreNumbers, ...printed.filter((_, i) => i !== at)],
  };
}

const RESOLVER = 'https://doi.org/';

/** An address of the DOI system is the DOI. */
function doiIn(urls: readonly string[]): string {
  return urls.find((url) => url.startsWith(RESOLVER))?.slice(RESOLVER.length) ?? '';
}
