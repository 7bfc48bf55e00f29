/** A stretch of text; `small` is set in small capitals, the font's own. */
export interface Capitals {
  readonly text: string;
  readonly small: boolean;
}

/** A word with its inner dots and apostrophes, or what stands between words. */
const TOKEN = /[\p{L}\p{M}'’.]+|[^\p{L}\p{M}'’.]+/gu;
const CAPITAL = /^\p{Lu}[\p{Lu}\p{M}'’.]*$/u;
const BETWEEN = new Set([' ', '\u00a0', '\n', ' & ', ', ', ': ', '-', '–']);

/**
 * Plain text has lost small capitals and holds capitals in their place: "13 EUR. J. INT'L L. 853", "SCHEFFER, supra".
 * Finds the runs of words in capitals that print sets small, and leaves acronyms, initials and Roman numbers.
 * The letters stay the same, so that what is copied is what the document says.
 */
export function smallCapitals(text: string): readonly Capitals[] {
  const tokens = text.match(TOKEN) ?? [];
  const out: Capitals[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = runEnd(tokens, at);
    const run = tokens.slice(at, end);
    if (isTitle(run, tokens[at - 1] ?? '', tokens[end] ?? ''))
      run.forEach((word, index) => out.push(...setSmall(word, index === 0)));
    else out.push({ text: run.join(''), small: false });
    at = end;
  }
  return joined(out);
}

/** The index behind the run of capitals that begins at `from`, or behind the one token that begins none. */
function runEnd(tokens: readonly string[], from: number): number {
  if (!CAPITAL.test(tokens[from] ?? '')) return from + 1;
  let end = from + 1;
  while (BETWEEN.has(tokens[end] ?? '') && CAPITAL.test(tokens[end + 1] ?? '')) end += 2;
  return end;
}

/** Long enough to be a title or a name; no part of a symbol or an address. */
function isTitle(run: readonly string[], before: string, after: string): boolean {
  if (/[\d/_@#-]$/.test(before) || /^[\d/_@-]/.test(after)) return false;
  const words = run.filter((word) => CAPITAL.test(word) && !STAYS.test(word) && !ACRONYMS.has(word));
  const longest = Math.max(0, ...words.map((word) => word.replace(/\P{L}/gu, '').length));
  if (run.length === 1) return longest >= 5;
  return longest >= 4 || words.some((word) => /^\p{L}{3}\.$/u.test(word));
}

/** Initials and dotted signs, "J.", "U.N."; Roman numbers. */
const STAYS = /^(?:(?:\p{Lu}\.)+|[IVXLC]+\.?)$/u;

function setSmall(word: string, first: boolean): readonly Capitals[] {
  if (!CAPITAL.test(word) || STAYS.test(word) || ACRONYMS.has(word)) return [{ text: word, small: false }];
  if (!first && SMALL_WORDS.has(word)) return [{ text: word, small: true }];
  const [head = ''] = word;
  return [
    { text: head, small: false },
    { text: word.slice(head.length), small: true },
  ];
}

const ACRONYMS = new Set([
  'ASEAN',
  'ECOWAS',
  'EU',
  'ICC',
  'ICJ',
  'NATO',
  'UK',
  'UN',
  'UNESCO',
  'UNHCR',
  'UNICEF',
  'US',
  'USA',
]);
const SMALL_WORDS = new Set([
  'A',
  'AN',
  'AND',
  'AS',
  'AT',
  'BY',
  'FOR',
  'FROM',
  'IN',
  'OF',
  'ON',
  'OR',
  'THE',
  'TO',
  'WITH',
]);

function joined(parts: readonly Capitals[]): readonly Capitals[] {
  const out: Capitals[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.text === '') continue;
    if (last?.small === part.small) out[out.length - 1] = { text: last.text + part.text, small: part.small };
    else out.push(part);
  }
  return out;
}
