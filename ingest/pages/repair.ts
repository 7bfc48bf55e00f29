import { isLineEnd } from './lines.js';

/** The beginning of a web address, however a scan left it. */
export interface Address {
  /** Where it begins in the text. */
  readonly start: number;
  /** What to read in place of [start, rest): "https://"; "" where nothing needs mending. */
  readonly scheme: string;
  readonly rest: number;
}

/** https://  https:/  https:///  hitps://  http:/, with a blank after the slashes: "https:/ perma.cc" */
const SCHEME = /h[ti][ti]p(s?)(?:: ?\/{1,3}|\/\/)\s{0,8}(?=[a-z0-9])/iy;

/** www.example.org  perma.cc/AB12-CD34 */
const BARE = /(?:www\.|perma\.cc\/)(?=[a-z0-9])/iy;

/** A web address that begins at `at`, before `end`; null where none does. */
export function addressAt(text: string, at: number, end: number): Address | null {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return null;
  SCHEME.lastIndex = at;
  const scheme = SCHEME.exec(text);
  if (scheme && SCHEME.lastIndex <= end) {
    return { start: at, scheme: `http${scheme[1] ? 's' : ''}://`, rest: SCHEME.lastIndex };
  }
  BARE.lastIndex = at;
  return BARE.test(text) && BARE.lastIndex <= end ? { start: at, scheme: '', rest: at } : null;
}

/**
 * Does an address that begins at `start` and breaks off at `stop` go on at `next`?
 *     https://www.example.org/news/one-     https://www.example.org/news
 *     two-three [https://perma.cc/...]      [https://perma.cc/58 BP-83V5]
 */
export function addressGoesOn(text: string, start: number, stop: number, next: number, end: number): boolean {
  const head = text.slice(Math.max(start, stop - 400), stop);
  const piece = firstWord(text, next, end);
  if (/perma\.cc\/[\w-]{0,12}$/i.test(head)) return permaGoesOn(text, head, next, end);
  if (/[\])>}”"’,;]$/.test(head)) return false;
  if (!brokeLine(text, stop, next)) return strayBlank(head, piece);
  if (/^[[(<“"‘]/.test(piece) || piece === '') return false;
  if (/[-/_=?&%#~+]$/.test(head))
    return !/^\p{Lu}\p{Ll}+[,.]?$/u.test(piece) || head.endsWith('/') === /[/.-]/.test(piece);
  if (/^[-/_=?&%#]/.test(piece)) return true;
  if (/\.$/.test(head))
    return (
      /^[a-z0-9-]+(?:[./-][\w%-]|$)|^(?:pdf|html?|php|aspx?|org|com|int|net)\b/.test(piece) &&
      piece.length > 1
    );
  return looksLikeAddressPart(piece);
}

/** "ility-to-protect", "research.org/post/x", "6f5b850a.pdf", "0Law/1603.pdf": no word of a sentence. */
function looksLikeAddressPart(piece: string): boolean {
  const word = piece.replace(/[\])>}.,;:]{1,4}$/, '');
  if (!/^[a-z0-9%]/.test(word) && !/\/.*\//.test(word)) return false;
  return (
    /[\w%][/=][\w%]|[a-z]_[a-z]|\.(?:pdf|html?|php|aspx?|doc|org|com|int|net)\b/.test(word) ||
    (word.match(/\w-\b/g)?.length ?? 0) >= 2
  );
}

/** A blank inside a line breaks an address only where its end shows that more must come: "https://a.org/ b/c". */
function strayBlank(head: string, piece: string): boolean {
  return /[/_=?&]$/.test(head) && /^[a-z0-9][\w-]*[/.]/.test(piece);
}

/** Eight letters and digits, with a blank or a line's end in any place: "58 BP-83V5]". */
function permaGoesOn(text: string, head: string, next: number, end: number): boolean {
  const had = /perma\.cc\/([\w-]{0,12})$/i.exec(head)?.[1] ?? '';
  if (had.replace('-', '').length >= 8) return false;
  const piece = firstWord(text, next, end);
  const more = /^[A-Z0-9-]{1,10}/i.exec(piece)?.[0] ?? '';
  return (
    more !== '' &&
    (had + more).length <= 10 &&
    /[A-Z0-9]/.test(more) &&
    /^[\]),.;:|}]|^$/.test(piece.slice(more.length, more.length + 1))
  );
}

function firstWord(text: string, from: number, end: number): string {
  let at = from;
  while (at < end && at < from + 200 && !/\s/.test(text[at] ?? ' ')) at++;
  return text.slice(from, at);
}

function brokeLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineEnd(text.charCodeAt(at))) return true;
  return false;
}
