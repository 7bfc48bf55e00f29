import { pieceSorts } from '#ingest/tables/piece-sorts.js';

/** A title without the sort of piece before it: "Note, Rivers" -> "Rivers". */
export function withoutSort(title: string): string {
  const comma = title.indexOf(', ');
  return comma > 0 && pieceSorts.has(title.slice(0, comma)) && OPENS.test(title.slice(comma + 2))
    ? title.slice(comma + 2)
    : title;
}

const OPENS = /^[\p{Lu}"'“‘]/u;
