import { slice, tidy, type Parts } from './parts.js';

/** A book or article as South African writers cite it, with no comma behind family name and initials. */
export interface SouthAfrican {
  readonly authors: readonly string[];
  readonly title: string;
  readonly container: string | null;
  readonly volume: string | null;
  readonly page: string | null;
  readonly year: number;
  readonly pin: string | null;
}

const NAME = "(?:(?:De|Du|Le|Van|Van der|Von) )?\\p{Lu}\\p{Ll}[\\p{L}'-]+ \\p{Lu}{1,3}";
const WHO = `^(?<who>${NAME}(?:,? (?:and|&) ${NAME})?) `;
const PIN = '(?<pin>\\d{1,4}(?:-\\d{1,4})?|paras? \\d[\\d.-]{0,8})';
// "Roe J Harbours: A Study 4 ed (2011) 34"
const BOOK = new RegExp(
  `${WHO}(?<title>\\p{Lu}[^()"]{3,160}?) \\d{1,2}(?:st|nd|rd|th)? edn? \\((?<year>(?:19|20)\\d\\d)\\)(?: (?:at )?${PIN})?$`,
  'u',
);
// "Roe KE “Harbours and Culture” 1998 SAJHR 146 150", "Van Roe P “Harbours” 2001 (12) Acta Juridica 52 at 60"
const ARTICLE = new RegExp(
  `${WHO}["'](?<title>[^"]{3,240})["'] \\(?(?<year>(?:19|20)\\d\\d)\\)?(?: \\(?(?<volume>\\d{1,3})\\)?)? (?<container>\\p{Lu}[\\p{L}.&' ]{2,60}?) (?<page>\\d{1,4})(?:(?: at|,)? ${PIN})?$`,
  'u',
);

export function southAfricanBook(parts: Parts): SouthAfrican | null {
  return found(parts, BOOK);
}

export function southAfricanArticle(parts: Parts): SouthAfrican | null {
  return found(parts, ARTICLE);
}

function found(parts: Parts, shape: RegExp): SouthAfrican | null {
  const hit = shape.exec(parts.plain.slice(0, parts.end).trimEnd())?.groups;
  const { who = '', title = '', year } = hit ?? {};
  if (hit === undefined || year === undefined) return null;
  const at = parts.plain.indexOf(title, who.length);
  return {
    authors: who.split(/,? (?:and|&) /).map((name) => name.replace(/ (?=\p{Lu}{1,3}$)/u, ', ')),
    title: tidy(slice(parts, at, at + title.length)),
    container: hit['container'] ?? null,
    volume: hit['volume'] ?? null,
    page: hit['page'] ?? null,
    year: Number(year),
    pin: hit['pin'] ?? null,
  };
}
