import { treatySeries } from '#ingest/tables/treaty-series.js';

/** A treaty's place in a series: "2187 U.N.T.S. 90", "United Nations, Treaty Series, vol. 999, p. 171", "E.T.S. No. 5". */
export interface SeriesCitation {
  readonly value: string;
  /** Comparable over spellings: "unts-2187-90". */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The series prints other things than treaties too. */
  readonly mixed: boolean;
}

/** All series citations of a text, in order. */
export function seriesCitations(plain: string): SeriesCitation[] {
  if (!SIGN.test(plain)) return [];
  const found: SeriesCitation[] = [];
  for (const expression of [VOLUME, NUMBER, SPELT]) {
    expression.lastIndex = 0;
    for (let hit = expression.exec(plain); hit !== null && found.length < 8; hit = expression.exec(plain)) {
      const citation = take(hit);
      if (citation !== null && !found.some((f) => f.start < citation.end && f.end > citation.start))
        found.push(citation);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
const known = new Map(treatySeries.map((row) => [letters(row.abbreviation), row.abbreviation]));

const SIGN =
  /T\. ?S|TS\b|I\. ?A\. ?S|TIAS|[ILl1]\. ?[LI]\. ?M|ILM|Bevans|U\. ?S\. ?T|UST\b|Treaty Series|K\. ?A\. ?V/;
// "2187 U.N.T.S. 90", "33 L.L.M. 1602" (scan), "1155 UNTS 331", "1 U.N.T.S. XVI"
const VOLUME = /\b(\d{1,4}) ((?:[A-Z][A-Za-z]{0,6}\.? ?){1,5})(?:(?:No|p)\. ?)?(\d{1,5}|[xXvViI]{2,5})\b/g;
// "T.I.A.S. No. 6347", "CETS No 197", "E.T.S. 5"
const NUMBER = /(?:\[\d{4}\] )?\b((?:[A-Z]\.? ?){2,6})(?:No\.? ?|no\.? ?)?(\d{1,5}(?:-\d{1,2})?)\b/g;
const SPELT =
  /\b(United Nations|League of Nations),? Treaty Series,? (?:[Vv]ol\. ?)?(\d{1,4}|[CLXVI]{1,8})(?:,? (?:[Nn]o\. ?(?:I-)?(\d{1,6})(?:,? ?pp?\. ?(\d{1,5}))?|(?:pp?\. ?)?(\d{1,5})))?/g;

function take(hit: RegExpExecArray): SeriesCitation | null {
  const [value, first = '', second = '', third = '', fourth = '', fifth = ''] = hit;
  const end = hit.index + value.length;
  if (/Treaty Series/.test(value)) {
    const short = first.startsWith('League') ? 'lnts' : 'unts';
    return {
      value,
      key: `${short}-${second}-${fourth || fifth || (third === '' ? '' : `no-${third}`)}`,
      start: hit.index,
      end,
      mixed: false,
    };
  }
  const numbered = /^[A-Z]/.test(first);
  const name = letters(numbered ? first : second);
  const mended = /^[li]lm$/.test(name) ? 'ilm' : name;
  if (!known.has(mended)) return null;
  const printed =
    mended === 'ilm' && name !== 'ilm' ? value.replace(/[A-Za-z]\. ?[A-Za-z]\. ?M\./, 'I.L.M.') : value;
  const key = numbered ? `${mended}-no-${second}` : `${mended}-${first}-${third.toLowerCase()}`;
  return { value: printed.replace(/\s+/g, ' '), key, start: hit.index, end, mixed: mended === 'ilm' };
}
