/** Tests of single characters by code: what the grammar asks of a text a million times. */

export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || isExtendedUpper(code);
}

/** "Č", "Ł", "Ž": in Latin Extended-A capitals take turns with their small letters, even ones first but for two stretches. */
function isExtendedUpper(code: number): boolean {
  if (code < 0x100 || code > 0x17e) return false;
  if (code === 0x178) return true;
  const oddFirst = (code >= 0x139 && code <= 0x148) || code >= 0x179;
  return code % 2 === (oddFirst ? 1 : 0) && code !== 0x138;
}

export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 97 && code <= 122) ||
    (code >= 0xdf && code <= 0xff) ||
    (code > 0x100 && code < 0x180 && !isExtendedUpper(code))
  );
}

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

export function isLetterAt(text: string, at: number): boolean {
  return isUpperAt(text, at) || isLowerAt(text, at);
}

export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 32 ||
    code === 10 ||
    code === 13 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a)
  );
}

/** Part of a word: letters, digits, apostrophes, hyphens. */
export function isWordAt(text: string, at: number): boolean {
  if (isLetterAt(text, at) || isDigitAt(text, at)) return true;
  const char = text[at];
  return char === "'" || char === '’' || char === '-';
}

/** First offset at or after `at` that is no space. */
export function skipSpace(text: string, at: number, end: number = text.length): number {
  let i = at;
  while (i < end && isSpaceAt(text, i)) i++;
  return i;
}

/** Last offset before which something other than space stands, going back from `end`. */
export function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpaceAt(text, i - 1)) i--;
  return i;
}

/** Where the word that ends at `end` begins (letters and apostrophes). */
export function wordStart(text: string, end: number): number {
  let i = end;
  while (
    i > 0 &&
    (isLetterAt(text, i - 1) || ((text[i - 1] === "'" || text[i - 1] === '’') && isLetterAt(text, i - 2)))
  )
    i--;
  return i;
}

/** The word that begins at `at`, up to 24 characters; '' where none does. */
export function wordAt(text: string, at: number): string {
  let i = at;
  while (i < at + 24 && isWordAt(text, i)) i++;
  return text.slice(at, i);
}
