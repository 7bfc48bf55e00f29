/**
 * Where brackets and quotation marks close. `close[i]` is the offset of the mark that closes the one at `i`,
 * or 0 where `i` opens nothing. A mark that never closes (a scan's loss) opens nothing.
 */
export type Nesting = Int32Array;

/** One pass, linear. Knows ( ) [ ] “ ” „ “ ‘ ’ « » " and straight ' where it opens a word. */
export function nestingOf(text: string): Nesting {
  const close = new Int32Array(text.length);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const mark = text[i] ?? '';
    if (mark === '"') straight(text, i, open, close);
    else if (mark === "'") single(text, i, open, close);
    else if (mark === '”' && isOpen(text, '"', open) && !isOpen(text, '“', open))
      shut(text, i, '"', open, close);
    else if (opens(text, i, mark, open)) open.push(i);
    else if (closesQuote(text, i, mark, open)) shut(text, i, OPENERS[mark] ?? '', open, close);
  }
  return close;
}

/** The next offset at the same depth: one further, or behind the bracket or quotation that opens here. */
export function next(close: Nesting, at: number): number {
  return (close[at] ?? 0) > at ? (close[at] ?? at) + 1 : at + 1;
}

const OPENERS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '”': '“',
  '“': '„',
  '’': '‘',
  '‘': '‚',
  '»': '«',
};

/** ( ) [ ] " ' « » and the curly marks from ‘ (U+2018) to „ (U+201E). */
function isMark(code: number): boolean {
  if (code < 0x80)
    return code === 40 || code === 41 || code === 91 || code === 93 || code === 34 || code === 39;
  return (code >= 0x2018 && code <= 0x201e) || code === 0xab || code === 0xbb;
}

function opens(text: string, at: number, mark: string, open: readonly number[]): boolean {
  if (mark === '“') return !isOpen(text, '„', open);
  if (mark === '‘') return !isOpen(text, '‚', open);
  return '([„‚«'.includes(mark);
}

/** An apostrophe ("Smith’s", "creditors’ rights") is no closing mark. */
function closesQuote(text: string, at: number, mark: string, open: readonly number[]): boolean {
  if (mark !== '’') return true;
  if (!isOpen(text, '‘', open) || isLetter(text, at + 1)) return false;
  if (text[at - 1] !== 's' || text[at + 1] !== ' ' || !isLetter(text, at + 2)) return true;
  return !closesLater(text, at, isLower(text, at + 2) ? 200 : 60);
}

/** Another closing mark stands near before the next opening one: this one was a plural's apostrophe. */
function closesLater(text: string, at: number, within: number): boolean {
  const limit = Math.min(text.length, at + within);
  for (let i = at + 1; i < limit; i++) {
    if (text[i] === '‘') return false;
    if (text[i] === '’' && !isLetter(text, i + 1)) return true;
  }
  return false;
}

function straight(text: string, at: number, open: number[], close: Nesting): void {
  if (isOpen(text, '"', open)) shut(text, at, '"', open, close);
  else open.push(at);
}

/** 'Title' in straight marks: opens after a space or bracket, closes before a space or mark. */
function single(text: string, at: number, open: number[], close: Nesting): void {
  const before = text[at - 1];
  const starts = before === undefined || before === ' ' || before === '(' || before === '[';
  if (starts && text[at + 1] !== ' ' && !isOpen(text, "'", open)) open.push(at);
  else if (!isLetter(text, at + 1) && !isLetterDigit(text, at + 1)) shut(text, at, "'", open, close);
}

function isOpen(text: string, mark: string, open: readonly number[]): boolean {
  // Quotations nest a few deep at most: a far opener is a lost one.
  for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
    const at = open[i];
    if (at !== undefined && text[at] === mark) return true;
  }
  return false;
}

/** Pairs the nearest opener with the mark at `at`; openers above it in the stack were never closed. */
function shut(text: string, at: number, opener: string, open: number[], close: Nesting): void {
  for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
    const from = open[i];
    if (from === undefined || text[from] !== opener) continue;
    close[from] = at;
    open.length = i;
    return;
  }
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250);
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x100);
}

function isLetterDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
