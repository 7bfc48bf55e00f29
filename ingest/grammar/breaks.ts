import { abbreviations, leadingAbbreviations } from '#ingest/tables/abbreviations.js';
import { sentenceStarters } from '#ingest/tables/sentence-words.js';
import { beginsWithAuthor } from './authors.js';
import {
  isDigitAt,
  isLetterAt,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  skipSpace,
  wordAt,
  wordStart,
} from './chars.js';
import { goesOnWithPhase, nextDecisionAt } from './inter-american.js';
import { next, type Nesting } from './nesting.js';
import { joinsNames, joinsReports } from './parallel.js';
import { nextPaper } from './papers.js';
import { proseCount } from './prose.js';
import { signalAt } from './signals.js';
import { urlEnd } from './urls.js';

/** A stretch of a note between semicolons, sentence ends and signals. [start, end) without the closing mark. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What closed it: ';' a string cite goes on, '.' a sentence ended, '>' a signal follows, '' the text ended. */
  readonly stop: ';' | '.' | '>' | '';
}

/**
 * Cuts a note's text where a reader sees one citation or sentence end and the next begin. Nothing inside
 * brackets or quotation marks is cut, nor after an abbreviation ("J. INT'L L.", "No. 4", "Abs. 2"). Linear.
 */
export function cutPieces(text: string, close: Nesting): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let opened = openedBy(text, 0);
  const cut = (end: number, stop: Piece['stop'], from: number): void => {
    if (skipSpace(text, start, end) < end) pieces.push({ start, end, stop });
    start = from;
    opened = openedBy(text, from);
  };
  for (let i = skipAddress(text, 0); i < text.length; i = skipAddress(text, next(close, i))) {
    if (i < opened) continue;
    const at = (close[i] ?? 0) > i ? (close[i] ?? i) : i;
    const paper = text[i] === ' ' ? nextPaper(text, i) : null;
    const stop = paper === null ? breakAt(text, i, at, start) : '>';
    if (stop === null) continue;
    if (paper !== null) cut(i, stop, paper);
    else if (stop === ';') cut(i, stop, i + 1);
    else if (stop === '.') cut(text[at] === '.' ? at : at + 1, stop, at + 1);
    else cut(i, stop, at + 1);
  }
  cut(text.length, '', text.length);
  return pieces;
}

/** Where the signal that opens a piece ends: nothing is cut inside of "See, e.g.,". */
function openedBy(text: string, start: number): number {
  const at = skipSpace(text, start);
  return signalAt(text, at)?.end ?? at;
}

/** Web addresses are stepped over: their dots and semicolons cut nothing. */
function skipAddress(text: string, at: number): number {
  return text[at] === 'h' && text.startsWith('http', at) ? (urlEnd(text, at) ?? at) : at;
}

/** `at` is `open`, or the mark that closes the bracket or quotation opened at `open`. */
function breakAt(text: string, open: number, at: number, start: number): Piece['stop'] | null {
  const char = text[at];
  if (at > open) return quotedIn(text, open, at) ? '>' : closesSentence(text, open, at, start) ? '.' : null;
  if (char === ';') return joinsReports(text, start, at) || joinsNames(text, start, at) ? null : ';';
  if (char === '.') return endsSentence(text, at, start) ? '.' : null;
  if (char === '?' || char === '!')
    return isSpaceAt(text, at + 1) && opensAnew(text, skipSpace(text, at + 1)) ? '.' : null;
  if (char === ' ' && at > start)
    return signalFollows(text, at, start) || quotedInFollows(text, at) || decisionFollows(text, at, start)
      ? '>'
      : null;
  return null;
}

/** "[as quoted in:]": another source begins behind the bracket. */
function quotedIn(text: string, open: number, at: number): boolean {
  return text[open] === '[' && QUOTED_IN.test(text.slice(open + 1, at));
}

/** ", and Case of Moe v. Arcadia": of the Inter-American Court, one more. */
function decisionFollows(text: string, at: number, start: number): boolean {
  const char = text[at + 1];
  return (char === 'a' || char === 'y' || char === 'e') && nextDecisionAt(text, at, start);
}

/** ", as cited in Moe, Title": another source begins. */
function quotedInFollows(text: string, at: number): boolean {
  if (text[at - 1] !== ',' || !'aqcrz'.includes(text[at + 1] ?? ' ')) return false;
  CITED_IN.lastIndex = at + 1;
  return CITED_IN.test(text);
}

/** “… of mankind.” The next sentence: the full stop stands inside the quotation. */
function closesSentence(text: string, open: number, at: number, start: number): boolean {
  const last = text[at - 1];
  const after = skipSpace(text, at + 1);
  if (after === at + 1 || after >= text.length) return false;
  if (text[at] === ')' || text[at] === ']') {
    // "(… to the Security Council.”) See also": a signal needs no full stop before it.
    return (
      isUpperAt(text, after) &&
      (last === '.' || '”’"'.includes(last ?? ' ')) &&
      sentenceStarters.has(wordAt(text, after))
    );
  }
  if (last !== '.' && last !== '?' && last !== '!' && last !== '…') return false;
  if (opensAnew(text, after)) return true;
  if (last === '?' || last === '!' || isTitle(text, start, open)) return false;
  return isUpperAt(text, after) || text[after] === '“' || text[after] === '"';
}

/** A quotation right behind a short name and a mark is its title: "J Black. ‘The Role of Risk.’ Journal". */
function isTitle(text: string, start: number, open: number): boolean {
  return open - start < 60 && /[.,:]\s?$/u.test(text.slice(Math.max(start, open - 2), open));
}

/** Whether the full stop at `at` ends a sentence, and no abbreviation, initial or number. */
function endsSentence(text: string, at: number, start: number): boolean {
  const after = skipSpace(text, at + 1);
  if (after === at + 1) return false;
  if (after >= text.length) return true;
  const opensUpper = isUpperAt(text, after);
  if (isLowerAt(text, after)) return signalAt(text, after) !== null && !isAbbreviated(text, at);
  const follows = opensUpper ? wordAt(text, after) : '';
  // "OFF. OF THE INSPECTOR GEN.", "CTR. FOR JUST."
  if (follows === 'OF' || follows === 'FOR' || follows === 'AND') return false;
  if (follows === 'Available' && AVAILABLE.test(text.slice(after, after + 32))) return false;
  const from = wordStart(text, at);
  const word = text.slice(from, at).toLowerCase().replace('’', "'");
  // "John 0. Moe": a scan's O
  if (
    text[at - 1] === '0' &&
    opensUpper &&
    /(?:^|\s)\p{Lu}\p{Ll}+\s0$/u.test(text.slice(Math.max(0, at - 18), at))
  )
    return false;
  if (leadingAbbreviations.has(word)) return false;
  if (signalAt(text, after) !== null || ID.test(follows)) return true;
  if (/^In$/u.test(follows) && text[after + 2] === ':') return false;
  if (opensUpper && goesOnWithPhase(text, after, text.slice(start, at))) return false;
  if (word === '') return afterMark(text, at, after, follows) && !isAuthorDate(text, start, at, follows);
  if (word.length === 1 || text[from - 1] === '.') {
    return startsSentence(text, after, follows) && !startsShort(text, start, from);
  }
  if (word === 'id' || word === 'ibid')
    return opensUpper && follows.length > 2 && !PINPOINT_WORD.test(follows);
  if (opensUpper && isInitials(text, from, at, start)) return false;
  if (follows === 'In' && AUTHOR_DATE_START.test(text.slice(start, start + 160))) return false;
  if (abbreviations.has(word)) return startsSentence(text, after, follows);
  if (looksAbbreviated(text, from, at, after, follows)) return false;
  if (opensUpper && isTitleSoFar(text, start, at, follows)) return false;
  return opensUpper || isDigitAt(text, after) || '“"‘§¶('.includes(text[after] ?? ' ')
    ? !isNameAlone(text, start, at, after)
    : false;
}

/** "Just as", but not "J. Int'l Crim. Just. 355": an abbreviation opens no sentence. */
function startsSentence(text: string, at: number, word: string): boolean {
  return word.length > 1 && sentenceStarters.has(word) && text[at + word.length] !== '.';
}

/** "JP Near and MP. Miceli": initials run together, with one stop. */
function isInitials(text: string, from: number, at: number, start: number): boolean {
  if (at - from !== 2) return false;
  for (let i = from; i < at; i++) if (!isUpperAt(text, i)) return false;
  return (
    from === skipSpace(text, start) || /(?:\band|&|,)\s$/u.test(text.slice(Math.max(start, from - 5), from))
  );
}

/** "P. Fauconnet, La responsabilité. Étude de sociologie, Paris 1928": an author and a title, no date as yet. */
function isTitleSoFar(text: string, start: number, at: number, follows: string): boolean {
  if (at - start > 200 || sentenceStarters.has(follows)) return false;
  const from = openedBy(text, start);
  if (!beginsWithAuthor(text, from, at) || proseCount(text, from, at) > 0) return false;
  for (let i = from; i < at; i++) if (isDigitAt(text, i) || text[i] === '(' || text[i] === '[') return false;
  return !SUPRA.test(text.slice(from, at));
}

/** A name that opens a piece and its initials: "J. The" is the start of no sentence. */
function startsShort(text: string, start: number, from: number): boolean {
  return from - skipSpace(text, start) < 2;
}

/** "J Black. ‘The Role of Risk": a few words, then a quotation. */
function isNameAlone(text: string, start: number, at: number, after: number): boolean {
  if (text[after] !== '‘' && text[after] !== '“') return false;
  return at - skipSpace(text, start) < 30;
}

/** After a bracket, quotation mark or digit. "42. Ed.", "12. Dezember" are ordinals. */
function afterMark(text: string, at: number, after: number, follows: string): boolean {
  if (isDigitAt(text, at - 1)) {
    if (isDigitAt(text, after)) return SERIES.test(text.slice(after, after + 12));
    if (follows === '') return '“"‘('.includes(text[after] ?? ' ');
    return !(ORDINAL.test(follows) && digitsBefore(text, at) <= 3);
  }
  // "“Title” (2015). 52:1 Utopia LJ 59": a slip of Canadian drafts
  if (VOLUME_ISSUE.test(text.slice(after, after + 10))) return false;
  return text[after] !== '[';
}

/** "Lee, J., & Moe, A. (2021, August). Title": author-date style goes on after the bracket. */
function isAuthorDate(text: string, start: number, at: number, follows: string): boolean {
  return (
    text[at - 1] === ')' && follows !== '' && at - start < 160 && AUTHOR_DATE.test(text.slice(start, at))
  );
}

function digitsBefore(text: string, at: number): number {
  let i = at;
  while (isDigitAt(text, i - 1)) i--;
  return at - i;
}

/**
 * A short capitalised word before another abbreviation or a number: "Polytech. 1, 3", "GLOB. JUST. J.".
 * Vowel endings ("Libya.") close a sentence.
 */
function looksAbbreviated(text: string, from: number, at: number, after: number, follows: string): boolean {
  if (at - from > 8 || !isUpperAt(text, from) || 'aeiouyAEIOUY'.includes(text[at - 1] ?? 'a')) return false;
  if (isDigitAt(text, after)) return isDigitAt(text, after) && at - from <= 6;
  return (
    follows.length > 0 && follows.length <= 7 && text[after + follows.length] === '.' && !ID.test(follows)
  );
}

function isAbbreviated(text: string, at: number): boolean {
  const word = text.slice(wordStart(text, at), at).toLowerCase();
  return word.length === 1 || abbreviations.has(word);
}

/** A word that opens a new sentence or citation after a question mark. */
function opensAnew(text: string, after: number): boolean {
  if (!isUpperAt(text, after)) return false;
  const word = wordAt(text, after);
  return ID.test(word) || signalAt(text, after) !== null;
}

/** At a space: whether the word after it is a signal that cuts here. */
function signalFollows(text: string, at: number, start: number): boolean {
  if (!FIRST.has(text.charCodeAt(at + 1))) return false;
  const signal = signalAt(text, at + 1);
  if (signal === null || SEE_NOTE.test(text.slice(at + 1, at + 14))) return false;
  let before = at - 1;
  while (before > start && isSpaceAt(text, before)) before--;
  const mark = text[before] ?? ' ';
  if (',:)]”’"—–.;'.includes(mark)) return before > start;
  // "For a fuller discussion see Roth, ...": in prose, before a name.
  return SEE.test(signal.text) && isLetterAt(text, before) && opensSource(text, signal.end);
}

// "52:1 Utopia"
const VOLUME_ISSUE = /^\d{1,3}:\d{1,2} \p{Lu}/u;
// "Roe, see note 20, 365": a source by its note
const SEE_NOTE = /^see\snote\s\d/u;

function opensSource(text: string, at: number): boolean {
  const from = text.startsWith('the ', at) ? at + 4 : at;
  return isUpperAt(text, from) || '‘“"'.includes(text[from] ?? ' ');
}

// "…, 15 June 2017. Available at https://": the address is the citation's
const AVAILABLE = /^Available\s(?:online\s)?(?:at|from|on|in):?\s<?(?:https?:|www\.)/u;
const QUOTED_IN = /^(?:as\s)?(?:quoted|cited|zitiert)\s(?:in|by|nach):?$/iu;
const CITED_IN = /(?:as\s)?(?:quoted|cited)\s(?:in|by)\s(?=[A-Z‘“])/uy;
/** First letters of the signals, upper and lower. */
const FIRST = new Set([...'abcefmsvABCEFMSV5$'].map((letter) => letter.charCodeAt(0)));
const SEE = /^(?:but )?see\b|^vgl\b|^siehe\b/u;
// "Id.", "Ibid"
const ID = /^(?:Id|Ibid|Ibidem)$/u;
// After "Id.": not a new sentence.
const PINPOINT_WORD =
  /^(?:Arts?|Articles?|Annex|App|Appendix|Part|Preamble|Para|Paras|Sec|Section|Rule|Rules|Chapter|Ch|Principle|Recital|Schedule)$/u;
// "Lee, J., & Moe, A. (2021, August)" and no more
const AUTHOR_DATE = /^\s?[A-Z][^()]{2,120}[A-Z.,]\s\((?:19|20)\d\d[^()]{0,20}\)$/u;
const AUTHOR_DATE_START = /^\s?[A-Z][^()]{2,120}[A-Z.,]\s\((?:19|20)\d\d[^()]{0,20}\)[.,]/u;
const SUPRA = /\b(?:supra|infra|cit|above)\b/u;
// "25 U. S. C.": a series opens the next citation
const SERIES = /^\d{1,3}\s(?:[A-Z]\.|[A-Z][a-z]+\.)/u;
// German ordinals: "7. Aufl.", "12. Dezember 2017", "2. Kammer", "70. Geburtstag".
const ORDINAL =
  /^(?:Aufl|Auflage|Ed|Edition|Jg|Jahrgang|Kammer|Senat|Zivilsenat|Strafsenat|Lfg|Kap|Kapitel|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Band|Teil|Sitzung|Wahlperiode|Geburtstag|Auf)$/u;
