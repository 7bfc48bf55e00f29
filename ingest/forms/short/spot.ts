import { isLetterAt, isUpperAt, skipSpace, trimEnd, wordAt } from '#ingest/grammar/chars.js';
import { firstFrom } from '#ingest/grammar/cursor.js';
import type { Mark } from '#ingest/grammar/evidence.js';
import { pinpointAt, type Pinpoint } from '#ingest/grammar/pinpoints.js';
import { hit } from '#ingest/grammar/hit.js';
import { judgeEnd } from '#ingest/grammar/judges.js';
import { opinionEnd } from '#ingest/grammar/opinions.js';
import { proseCount, startsAsSentence } from '#ingest/grammar/prose.js';
import { decisionWords } from '#ingest/tables/decision-words.js';
import { courtRules } from '#ingest/tables/court-rules.js';
import { sentenceStarters } from '#ingest/tables/sentence-words.js';
import type { Spotted, Stretch } from '#ingest/grammar/stretch.js';
import { recordPlaceAt } from './record.js';

export interface SpottedShort extends Spotted {
  readonly form: 'short';
  readonly name: string;
  /** An earlier note has set the name up; else only the shape shows that this is a later form. */
  readonly known: boolean;
}

type Rule = (stretch: Stretch, marks: readonly Mark[], at: number, end: number) => SpottedShort | null;

/**
 * A later short form that begins at `at`, by its own shape ("504 U.S. at 660", "Kony, ICC-02/04-01/05-532, ¶ 23",
 * "§ 5 UrhG", "First Report, para 94", "Moe et al. 2020") or by a name that an earlier note has set up.
 */
export function spotShort(
  stretch: Stretch,
  marks: readonly Mark[],
  at: number,
  end: number,
): SpottedShort | null {
  const judged = judgeEnd(stretch.text, at);
  if (judged !== null) return byKnownName(stretch, marks.slice(firstFrom(marks, judged)), judged, end);
  const first = firstFrom(marks, at);
  // "General Comment No. 33, para. 15" without its committee is a name
  const near = marks
    .slice(first, first + 20)
    .filter(
      (mark) => mark.start > at || !/^General\s[CR]/u.test(stretch.text.slice(mark.start, mark.start + 9)),
    );
  // what is cited behind ", citing" is a source of its own
  const limit = near.find((mark) => mark.kind === 'citing' && mark.start < end)?.start ?? end;
  for (const rule of RULES) {
    const spotted = rule(stretch, near, at, limit);
    if (spotted !== null) return spotted;
  }
  return null;
}

/** "Infopaq, para 64", "CJEU, Infopaq, para 64", "Rome Statute art. 12", "Second Report": names set up before. */
const byKnownName: Rule = (stretch, marks, at, end) => {
  const { text, names } = stretch;
  COURT.lastIndex = at;
  const from = at + (COURT.exec(text)?.[0].length ?? 0);
  for (const start of from > at ? [from, at] : [at]) {
    const stop = names.nameEnd(text, start, end);
    if (stop === null) continue;
    const tail = pinpointTail(text, stop, end);
    const last = tail?.end ?? stop;
    if (!isOver(text, last, end) || marksAfter(marks, last, end)) continue;
    return {
      form: 'short',

      start: at,
      end: last,
      name: text.slice(start, stop),
      known: true,
      pinpoint: tail?.text ?? null,
    };
  }
  return null;
};

/** "504 U.S. at 660", "Lee, 504 U.S. at 660-61". */
const reporterAt: Rule = ({ text }, _marks, at, end) => {
  REPORTER_AT.lastIndex = at;
  const found = REPORTER_AT.exec(text);
  if (found === null || at + found[0].length > end) return null;
  const from = at + found[0].length;
  const pinpoint = pinpointAt(text, from, end, 'none');
  const name = (found.groups?.['name'] ?? '').replace(/,\s?$/u, '');
  return pinpoint === null
    ? null
    : {
        form: 'short',
        known: false,
        start: at,
        end: pinpoint.end,
        name: name || found[0].trim(),
        pinpoint: pinpoint.text,
      };
};

/** "Kony, ICC-02/04-01/05-532, ¶ 23": a name of few words, the docket, a pinpoint, no more. */
const nameAndDocket: Rule = ({ text }, marks, at, end) => {
  const first = marks[0];
  if (first?.kind !== 'symbol' || first.start - at > 40 || first.start <= at + 2) return null;
  const name = text.slice(at, first.start);
  if (
    !/^[A-Z][^,]*,\s$/u.test(name) ||
    name.split(' ').length > 4 ||
    FILING.test(name) ||
    JOURNAL_YEAR.test(text.slice(first.start, first.start + 24)) ||
    /\bNo\b|Doc|[Rr]es|Case|App/u.test(name + text.slice(first.start, first.start + 8))
  )
    return null;
  const tail = pinpointTail(text, first.end, end);
  if (tail === null || !isOver(text, tail.end, end) || marksAfter(marks, tail.end, end)) return null;
  return {
    form: 'short',
    known: false,
    start: at,
    end: tail.end,
    name: name.replace(/,\s$/u, ''),
    pinpoint: tail.text,
  };
};

/** "§ 5 UrhG", "Art. 5(3) DSM Directive", "Recital 33 of the InfoSoc Directive". */
const provisionOf: Rule = ({ text }, marks, at, end) => {
  const pinpoint = pinpointAt(text, at, end, 'none');
  if (pinpoint === null || !PROVISION.test(pinpoint.text)) return null;
  OF.lastIndex = pinpoint.end;
  const of = OF.exec(text);
  const from = of === null ? pinpoint.end : pinpoint.end + of[0].length;
  const stop = nameRun(text, from, end);
  if (of === null || stop === null) return null;
  if (!nextProvision(text, stop, end) && (!isOver(text, stop, end) || marksAfter(marks, stop, end)))
    return null;
  return {
    form: 'short',
    known: false,
    start: at,
    end: stop,
    name: text.slice(from, stop),
    pinpoint: pinpoint.text,
  };
};

/** "Article 30 of the Statute and Rule 145 of the Rules": another provision follows. */
function nextProvision(text: string, at: number, end: number): boolean {
  const and = /^,?\sand\s/u.exec(text.slice(at, at + 6));
  const next = and === null ? null : pinpointAt(text, at + and[0].length, end, 'none');
  return next !== null && PROVISION.test(next.text);
}

/** "CPR r 3.4(2)", "CPR 31.17", "CPR PD 16 para 7.3", "CPR Part 36": rules of court, whose number needs no word. */
const courtRule: Rule = ({ text }, marks, at, end) => {
  const name = courtRules.find((letters) => text.startsWith(letters, at));
  if (name === undefined) return null;
  const lead = hit(RULES_YEAR, text, at + name.length);
  const place = lead === null ? null : hit(COURT_RULE, text, lead.end);
  if (place === null || place.end > end) return null;
  if (!isOver(text, place.end, end) || marksAfter(marks, place.end, end)) return null;
  return { form: 'short', known: false, start: at, end: place.end, name, pinpoint: place.text };
};

/** "Separate Opinion of Judge Simma, 324, para 12": of the decision before it. */
const opinionOf: Rule = ({ text }, marks, at, end) => {
  const stop = opinionEnd(text, at);
  if (stop === null || stop > end) return null;
  const tail = pinpointTail(text, stop, end);
  const last = tail?.end ?? stop;
  if (!isOver(text, last, end) || marksAfter(marks, at, end)) return null;
  const name = text.slice(at, stop);
  return { form: 'short', known: false, start: at, end: last, name, pinpoint: tail?.text ?? null };
};

/** "First Report, para 126", "Tadić Appeal Judgment, para. 120", "FSMA, 142H": a short name, then the place. */
const nameAndPlace: Rule = ({ text }, marks, at, end) => {
  if (!isUpperAt(text, at) && text[at] !== '‘' && text[at] !== '“') return null;
  for (let i = at; i < Math.min(end, at + 70); i++) {
    if (text[i] !== ' ' || !isUpperish(text, at, i)) continue;
    const name = trimComma(text, at, i);
    const pinpoint = pinpointAt(
      text,
      i + 1,
      end,
      text[i - 1] === ',' && /^[A-Z]{2,8}$/u.test(text.slice(at, name)) ? 'pages' : 'none',
    );
    if (pinpoint === null || !isPlace(pinpoint.text) || NAMED_RULES.test(pinpoint.text)) continue;
    if (marksAfter(marks, at, name)) return null;
    // "Roe Rule 98bis Decision, para. 16": what looks like a place is part of the name
    if (!isOver(text, pinpoint.end, end)) continue;
    if (!isShortName(text.slice(at, name)) || marksAfter(marks, pinpoint.end, end)) return null;
    return {
      form: 'short',
      known: false,
      start: at,
      end: pinpoint.end,
      name: text.slice(at, name),
      pinpoint: pinpoint.text,
    };
  }
  return null;
};

/** "Impugned judgment, para. 95", "the impugned decision, p. 3": what the case at hand is about. */
const impugned: Rule = ({ text }, marks, at, end) => {
  IMPUGNED.lastIndex = at;
  const found = IMPUGNED.exec(text);
  if (found === null) return null;
  const stop = at + found[0].length;
  const tail = pinpointTail(text, stop, end);
  if (tail === null || !isOver(text, tail.end, end) || marksAfter(marks, tail.end, end)) return null;
  const name = found[0].replace(/^the\s/u, '');
  return { form: 'short', known: false, start: at, end: tail.end, name, pinpoint: tail.text };
};

/** "Exh. SK2, p. 3", "Witness Z, T. 7618-19": of the record. An exhibit with its name, "Ex. 4, Letter of Roe", is not. */
const ofRecord: Rule = ({ text }, marks, at, end) => {
  const found = recordPlaceAt(text, at);
  if (found === null || found.end > end) return null;
  const tail = found.place ?? pinpointTail(text, found.end, end);
  const last = tail?.end ?? found.end;
  if (!isOver(text, last, end) || (tail === null && text[skipSpace(text, last, end)] === ',')) return null;
  if (marksAfter(marks, last, end)) return null;
  const name = text.slice(at, found.nameEnd);
  return { form: 'short', known: false, start: at, end: last, name, pinpoint: tail?.text ?? null };
};

/** A place by its label, or a judge's opinion. */
function isPlace(pinpoint: string): boolean {
  return LABELLED.test(pinpoint) || opinionEnd(pinpoint, 0) !== null;
}

/** "Moe et al. 2020", "Roth (2010), p. 3", "Lee & Moe 2011: 45": author and year, as in author-date styles. */
const authorYear: Rule = ({ text }, marks, at, end) => {
  if (sentenceStarters.has(wordAt(text, at))) return null;
  AUTHOR_YEAR.lastIndex = at;
  const found = AUTHOR_YEAR.exec(text);
  if (found === null || at + found[0].length > end) return null;
  // "FSMA 2000" is a statute, "Moe 2000" an author.
  if (!/\p{Ll}/u.test(wordAt(text, at))) return null;
  const last = at + found[0].length;
  const place = /^[,:]?\s/u.test(text.slice(last, last + 2))
    ? pinpointAt(text, skipSpace(text, last + 1, end), end, 'pages')
    : null;
  const stop = place?.end ?? last;
  if (!isOver(text, stop, end) && !/^,\s[A-Z]\.\s/u.test(text.slice(stop, stop + 5))) return null;
  if (
    marksAfter(
      marks.filter((mark) => mark.kind !== 'year'),
      stop,
      Math.min(end, stop + 3),
    )
  )
    return null;
  return {
    form: 'short',
    known: false,
    start: at,
    end: stop,
    name: lettered(found[0], found.groups?.['name'] ?? found[0]),
    pinpoint: place?.text ?? null,
  };
};

/** "Lee (2010a)": the letter is part of how the work is called. */
function lettered(text: string, name: string): string {
  const year = /\d{4}[a-z]/.exec(text)?.[0];
  return year === undefined ? name : `${name} ${year}`;
}

const RULES: readonly Rule[] = [
  // first: a name may end in a stop, "Moe & Sons Enters., 504 U.S. at 660"
  reporterAt,
  byKnownName,
  ofRecord,
  nameAndDocket,
  opinionOf,
  impugned,
  authorYear,
  courtRule,
  provisionOf,
  nameAndPlace,
];

function pinpointTail(text: string, at: number, end: number): Pinpoint | null {
  let from = skipSpace(text, at, end);
  if (text[from] === ',' || text[from] === ':') from = skipSpace(text, from + 1, end);
  return from > at ? pinpointAt(text, from, end, 'pages') : null;
}

/** Nothing of the same citation follows: the end, a mark, a bracket or a quotation. */
function isOver(text: string, at: number, end: number): boolean {
  const from = skipSpace(text, at, end);
  if (from >= end || '.;:)]('.includes(text[from] ?? '.')) return true;
  return text[from] === ',' && !/^,\s(?:which|that|the|a)\b/u.test(text.slice(from, from + 8));
}

/** Evidence of a full citation behind it. */
function marksAfter(marks: readonly Mark[], at: number, end: number): boolean {
  return marks.some((mark) => mark.start >= at && mark.start < end && FULL.has(mark.kind));
}

const FULL: ReadonlySet<Mark['kind']> = new Set([
  'date',
  'url',
  'archive',
  'series',
  'symbol',
  'day',
  'year',
  'short-name',
  'versus',
]);

/** Only capitalised words and small links stand in [at, end). */
function isUpperish(text: string, at: number, end: number): boolean {
  const last = text.lastIndexOf(' ', end - 1);
  const from = last < at ? at : last + 1;
  return (
    isUpperAt(text, from) ||
    /^(?:of|and|the|to|on|for|v\.?|de|et|al\.|[&‘“–-])/u.test(text.slice(from, end)) ||
    isLetterAt(text, end - 1) === false
  );
}

function trimComma(text: string, at: number, end: number): number {
  let i = trimEnd(text, at, end);
  while (text[i - 1] === ',') i = trimEnd(text, at, i - 1);
  return i;
}

function isShortName(name: string): boolean {
  const words = name.split(/\s+/u);
  const most = words.some((word) => decisionWords.has(word)) ? 9 : 6;
  if (words.length > most || name.length < 2 || /[;:]\s|\p{Ll}{3}\.\s|\d{3}|[“”‘"]/u.test(name)) return false;
  if (startsAsSentence(name, 0) && !/^(?:First|Second|Third|The)\b/u.test(name)) return false;
  return (
    proseCount(name, 0, name.length) === 0 &&
    words.every(
      (word) =>
        /^[\p{Lu}‘“"(&\d]/u.test(word) || /^(?:of|and|the|to|on|for|v\.?|de|in|et|al\.|[–&-])$/u.test(word),
    )
  );
}

/** "DSM Directive", "Rome Statute of the ICC", "UrhG": up to six words. */
function nameRun(text: string, at: number, end: number): number | null {
  NAME_RUN.lastIndex = at;
  const found = NAME_RUN.exec(text);
  if (found === null || at + found[0].length > end) return null;
  const and = found[0].lastIndexOf(' and ');
  return and > 0 && nextProvision(text, at + and, end) ? at + and : at + found[0].length;
}

// " ", ", ", " 1998, "
const RULES_YEAR = /(?:\s(?:19|20)\d\d)?,?\s?(?=[\drRpP])/uy;
// "r 3.4(2)", "31.17", "rr 31.16-31.17", "Part 36", "PD 16 para 7.3", "PD31B"
const COURT_RULE =
  /(?:(?:rr?|[Rr]ules?|Pts?|Parts?)\.?\s?)?\d{1,3}[A-Z]?(?:\.\d{1,3}[A-Z]?)?(?:\([0-9A-Za-z]{1,4}\))*(?:(?:[–-]|\sand\s|,\s)\d{1,3}\.\d{1,3}[A-Z]?(?:\([0-9A-Za-z]{1,4}\))*)*|PD\s?\d{1,3}[A-Z]{0,2}(?:,?\sparas?\.?\s\d{1,3}(?:\.\d{1,3})?(?:\([0-9A-Za-z]{1,4}\))*)?/uy;
const IMPUGNED = /(?:the\s)?[Ii]mpugned\s(?:[Jj]udge?ment|[Dd]ecision|[Oo]rder|[Rr]uling)(?![\w-])/uy;
// "CJEU, ", "ECtHR, ", "ICC, "
const COURT = /[A-Z][A-Za-z]{1,6},\s/uy;
// "Prosecution Final Brief, ": a filing by its title and number is given in full
// "NJW 2010, 1234": a journal, no docket
const JOURNAL_YEAR = /^\p{Lu}[\p{L}&.-]{1,8}(?:\sInt\.?)?\s(?:19|20)\d\d,\s/u;
const FILING =
  /\b(?:Brief|Submissions?|Response|Reply|Motion|Observations|Application|Request|Statements?|Notice|Report|Annex|Appeal)\b(?!\sJudge?ment)/u;
// "504 U.S. at ", "Lee, 20 F.3d at "
const REPORTER_AT =
  /(?<name>[A-Z][A-Za-z.’'-]+(?:\s(?:&\s|of\s)?[A-Z][A-Za-z.’'-]*){0,3},\s)?\d{1,4}\s[A-Z][A-Za-z.0-9’']*(?:\s[A-Z0-9][A-Za-z.0-9’']*){0,3},?\s(?=at\s[\d*])/uy;
const PROVISION =
  /^(?:§|[Aa]rt|[Rr]ecital|[Ss]ec|[Rr]ule|[Rr]eg|[Cc]hap|ss?\s|[Pp]rinciple|[Pp]reamble|[Aa]nnex|[Ee]rw)/u;
const LABELLED =
  /^(?:[§¶[]|[Aa]rts?\b|[Aa]rticles?\b|[Pp]aras?\b|[Pp]aragraphs?\b|at\b|pp?\b|ss?\b|[Rr]ecitals?\b|[Ss]ec|[Rr]n|[Rr]z|[Cc]h\b|[Rr]ules?\b|[Rr]eg|[Pp]rinciples?|[Pp]art|[Aa]nnex|[Pp]reamble|S\.|\d+[A-Z])/u;
// "Civil Procedure Rules 1998": the year of a law, no rule
const NAMED_RULES = /^(?:Rules?|Regulations?|Regs?|Part)\s(?:1[89]|20)\d\d\b/u;
const OF = /\s(?:(?:of|to|in|der|des|du)\s(?:the\s|la\s)?)?/uy;
const NAME_RUN =
  /[A-Z][\p{L}+’'-]*(?:\s(?:of\s(?:the\s)?|on\s(?:the\s)?|and\s)?[A-Z(][\p{L}0-9)’'-]*){0,5}(?!\p{L})/uy;
const AUTHOR_YEAR =
  /(?<name>[A-Z][\p{L}’'-]+(?:,?\s(?:and|&|und)\s[A-Z][\p{L}’'-]+|,\s[A-Z][\p{L}’'-]+,?\s(?:and|&)\s[A-Z][\p{L}’'-]+|\set\sal\.?)?),?\s(?:\((?:1[89]|20)\d\d[a-z]?\)|(?:1[89]|20)\d\d[a-z]?(?![\d/]))/uy;
