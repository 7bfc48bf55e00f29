import { isInstitution } from './institution.js';
import type { Parts } from './parts.js';
import { readHead } from './head.js';

/** A title in quotation marks near the head of a segment. Offsets of the words inside the marks. */
export interface QuotedTitle {
  /** Of the opening mark. */
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** Behind the closing mark. */
  readonly after: number;
  /** Authors or an institution stand before it: it is a piece of writing. */
  readonly authored: boolean;
}

const memory = new WeakMap<Parts, { readonly title: QuotedTitle | null }>();

/** The quoted title of a segment; null where the first quotation mark does not open one. */
export function quotedTitle(parts: Parts): QuotedTitle | null {
  const known = memory.get(parts);
  if (known !== undefined) return known.title;
  const title = /["']/.test(parts.plain) ? findTitle(parts) : null;
  memory.set(parts, { title });
  return title;
}

function findTitle(parts: Parts): QuotedTitle | null {
  const open = /(?:^|[\s(,.:])(["'])(?=\s?[^\s"'])/.exec(parts.plain);
  if (open === null) return null;
  const at = open.index + open[0].length - 1;
  const sign = open[1] ?? '"';
  const close = closing(parts.plain, at, sign);
  if (close < 0 || /^ \p{Ll}{3,} [\p{L}"]/u.test(plainBehind(parts, close, sign))) return null;
  const before = parts.plain.slice(0, at).trimEnd();
  const head = before === '' ? null : readHead(parts, at, true);
  const authored =
    head !== null &&
    head.authors.length + (head.institution === null ? 0 : 1) > 0 &&
    head.end >= before.length - 2;
  // "KE Roe ‘Title’ (1998) 14 SAJHR 146": South African journals set no comma
  const initialled = authored && INITIALLED.test(before);
  const placed = authored && sign === '"' && PLACED.test(parts.plain.slice(close + 1, close + 70));
  if (before !== '' && !/[,:.)]$|\bin$/.test(before) && !isInstitution(before) && !initialled && !placed)
    return null;
  if (authored && GOES_ON.test(parts.plain.slice(close + 1, close + 220))) return null;
  const subtitle =
    head === null || head.institution === null ? null : SUBTITLE.exec(parts.plain.slice(close + 1));
  if (subtitle !== null) {
    const end = close + 1 + subtitle[0].length;
    return { open: at, start: at, end, after: end, authored };
  }
  return { open: at, start: at + 1, end: close, after: close + 1, authored };
}

// "“Law” in the Books and on the Rivers, 9 UTOPIA L. REV. 12": words of an unquoted title, then its volume
const GOES_ON =
  /^ (?:\p{Lu}\S*|and|of|in|as|or|the|for) [^,;()"]{4,160}(?:, [^,;()"\d]{2,60}){0,3}, \d{1,4} \p{Lu}[\p{L}.]* /u;
// "“They Came to Destroy”: Abuses in Northland (2019)": what an institution's report quotes, and what it is about
const SUBTITLE =
  /^: \p{Lu}[^()";]{5,160}?(?= \((?:[^()]{0,40}[ ,])?\d|, (?:\d|\p{Lu}\p{Ll}+ \d)| \([A-Z]|,? ?$)/u;

// "Ann Roe “Title” [2008] NZLJ 59", "Ann Roe “Title” in Bo Moe (ed)", "Ann Roe “Title” (LLM Thesis": nor do New Zealand's
const PLACED =
  /^ (?:[([](?:\d{1,2} \p{Lu}\p{Ll}+ )?(?:19|20)\d\d[)\]] |in \p{Lu}|\(\p{Lu}[^()]{2,10}|\p{Lu}[^()",;]{2,50} \((?:\d|\p{Lu}))/u;
const INITIALLED = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\. ?){1,3}) \p{Lu}\p{Ll}/u;

/** What follows a straight closing mark: “"Taking" the Judiciary Seriously” goes on as a title does. */
function plainBehind(parts: Parts, close: number, sign: string): string {
  return sign === '"' ? parts.plain.slice(close + 1, close + 40) : '';
}

/** The closing mark that fits the opening one: the first that is followed by what follows a title, over nested quotes. */
function closing(plain: string, open: number, sign: string): number {
  let last = -1;
  let depth = 1;
  for (let i = open + 1; i < plain.length; i++) {
    if (plain[i] !== sign) continue;
    const before = plain[i - 1] ?? ' ';
    const after = plain[i + 1] ?? ' ';
    const opens = /[\s(]/.test(before) && /[\p{L}\d]/u.test(after);
    if (opens) {
      depth++;
      continue;
    }
    if (/[\p{L}\d]/u.test(after)) continue;
    if (sign === "'" && isPlural(plain, i, open)) continue;
    last = i;
    depth--;
    if (depth <= 0 && (sign === '"' || ENDING.test(plain.slice(i + 1, i + 16)))) return i;
    if (depth <= 0) depth = 1;
  }
  return last;
}

/** "States' Rights' (2001)": an apostrophe behind s that a capital follows, while another mark stands behind. */
function isPlural(plain: string, at: number, open: number): boolean {
  if (plain[at - 1] !== 's' || !/^ \p{Lu}?\p{Ll}/u.test(plain.slice(at + 1, at + 4))) return false;
  const next = plain.indexOf("'", at + 1);
  return next > 0 && next - open < 400 && /^'(?: ?[,.(;[]|$| in )/.test(plain.slice(next, next + 5));
}

// what follows a title: ", 12 Journal", " (2001)", " [2001]", " in E Editor", the end, a capitalised journal with a number
const ENDING = /^\s*(?:$|[,.;:(<[\-\d]|[Ii]n:? |[A-Z])/;
