/** Where something is printed. Empty where it is not told. */
export interface Place {
  readonly volume: string;
  readonly series: string;
  readonly page: string;
  readonly section: string;
}

/**
 * "504 U.S. 655", "[2000] 1 AC 147", "2016 (3) SA 317 (SCA)", "8 U.S.C. § 1229a": volume, series, page or section. Null
 * where it is of no such shape: a volume, or a year in brackets, there has to be.
 */
export function placeIn(citation: string): Place | null {
  const all = citation.split(' ');
  const from = YEAR.test(all[0] ?? '') ? 1 : 0;
  const words = all.slice(from, COURT.test(all.at(-1) ?? '') ? -1 : undefined);
  const first = words.findIndex((word) => !COUNTED.test(word));
  const sign = words.findIndex((word) => word.startsWith('§'));
  const page = words.at(-1) ?? '';
  const end = sign > 0 ? sign : words.length - 1;
  if (first < 1 - from || first >= end || (sign <= 0 && !NUMBER.test(page))) return null;
  const [volume, series] = [words.slice(0, first).join(' '), words.slice(first, end).join(' ')];
  return sign > 0
    ? { volume, series, page: '', section: words.slice(sign).join(' ').replace(/^§+ ?/, '') }
    : { volume, series, page, section: '' };
}

const NUMBER = /^\d[\d,]*$/;
/** A volume, or an issue beside it. */
const COUNTED = /^(?:\d+|\(\d+\))$/;
const YEAR = /^[[(]\d{4}[\])]$/;
const COURT = /^\(\D+\)$/;
