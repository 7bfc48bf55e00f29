import type { Reading } from '#schema/work.js';
import { institutionName } from '#ingest/works/institutions.js';
import { tidy, slice, type Parts } from '../shape/parts.js';
import { pinWithin } from '../shape/pinpoint.js';
import { makeReading } from '../shape/reading.js';
import type { KindReading } from '../kind.js';

// "General Comment No. 31", "general recommendation No 19"
const COMMENT = /\b[Gg]eneral (?:[Cc]omment|[Rr]ecommendation)s? (?:[Nn]os?\.? ?)?(\d{1,3})\b/;

// "general comments No. 3 and No. 14": each is one
const SEVERAL = /^([Gg]eneral (?:[Cc]omment|[Rr]ecommendation))s(?= )/;

/** A treaty body's general comment without its symbol: "Human Rights Committee, general comment No. 31 (2004) on ..., para. 10". */
export function readComment(parts: Parts): KindReading | null {
  const hit = COMMENT.exec(parts.plain);
  if (hit === null) return null;
  const before = tidy(parts.text.slice(0, hit.index));
  const committee = committeeOf(before === '' ? null : before);
  if (committee === null && before !== '') return null;
  const after = hit.index + hit[0].length;
  const pin = pinWithin(parts.plain, after, parts.end);
  const year = /^,? \((\d{4})\)/.exec(parts.plain.slice(after));
  const matter = tidy(slice(parts, hit.index, pin?.start ?? parts.end))
    .replace(/,? ?\(\d{4}\)$/, '')
    .replace(SEVERAL, '$1');
  const date = parts.dates.find((day) => day.start > after);
  const found = {
    institution: before === '' ? null : before,
    title: date === undefined ? matter : tidy(slice(parts, hit.index, date.start)),
    year: year === null ? (date?.year ?? null) : Number(year[1]),
    date: date?.iso ?? null,
  };
  return makeReading('report', parts, found, 0.93, pin === null ? null : slice(parts, pin.start, pin.end));
}

/** "general-comment:human rights committee-31": its committee and number name a comment, with or without its symbol. */
export function commentKey({ title, institution, identifiers }: Reading): string | null {
  const number = title === null ? undefined : COMMENT.exec(title)?.[1];
  if (number === undefined) return null;
  const symbol = identifiers.flatMap(
    ({ value }) => /\b(CCPR|CESCR|E|CRC|CEDAW|CERD|CAT|CRPD|CMW|CED)\/C/.exec(value)?.[1] ?? [],
  )[0];
  const committee =
    committeeOf(institution) ??
    (symbol === undefined ? null : committeeOf(symbol === 'E' ? 'CESCR' : symbol));
  return committee === null ? null : `general-comment:${committee}-${number}`;
}

/** The canonical name of the committee; null for other institutions. */
function committeeOf(printed: string | null): string | null {
  if (printed === null) return null;
  const { key } = institutionName(printed.replace(/^(?:United Nations|U\.?N\.?) (?=\p{Lu})/u, ''));
  return / committee|^committee /.test(key) ? key : null;
}
