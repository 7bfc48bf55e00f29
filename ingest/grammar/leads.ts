import { describedSources } from '#ingest/tables/described-sources.js';
import { beginsWithAuthor } from './authors.js';
import { isUpperAt, skipSpace } from './chars.js';
import { firstFrom } from './cursor.js';
import { judgeEnd } from './judges.js';
import { opinionEnd } from './opinions.js';
import type { Mark } from './evidence.js';
import { next } from './nesting.js';
import { startsAsSentence } from './prose.js';
import type { Stretch } from './stretch.js';

/** After a signal: "see, for a critique, Roth", "see ‘capture’ theories of regulation: G Moe" -> where the source begins. */
export function asideEnd(stretch: Stretch, at: number, end: number): number {
  const { text, close } = stretch;
  if (text.startsWith('the ', at) && opinionEnd(text, at + 4) !== null) return at + 4;
  const work = WORK_IN.exec(text.slice(at, at + 60));
  if (work && beginsWithAuthor(text, at + work[0].length, end)) return at + work[0].length;
  if (THE.test(text.slice(at, at + 5)) || THE_DESCRIBED.test(text.slice(at, at + 44))) return at + 4;
  const limit = Math.min(end, at + 120);
  const quoted = (close[at] ?? 0) > at;
  if (!quoted && !ASIDE.test(text.slice(at, at + 12))) return at;
  for (let i = next(close, at); i < limit; i = next(close, i)) {
    if (text[i] !== ',' && text[i] !== ':') continue;
    const from = skipSpace(text, i + 1, end);
    if (text[i] === ',' && quoted) return at;
    if (isUpperAt(text, from) && (!quoted || beginsWithAuthor(text, from, end))) return from;
  }
  return at;
}

/** Words of prose before a name: "First formulated in A. Moe, Title", "In Lee v. Moe", "For an analysis, A. Moe, Title". */
export function leadEnd(text: string, marks: readonly Mark[], at: number, end: number): number {
  ORGAN_SAYS.lastIndex = at;
  const said = ORGAN_SAYS.exec(text);
  if (said !== null) return at + said[0].length;
  IN.lastIndex = at;
  if (IN.test(text) && isParties(marks, at)) return at + 3;
  NUMBERED.lastIndex = at;
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return at + numbered[0].length;
  const judged = judgeEnd(text, at);
  if (judged !== null && (MATTER.test(text.slice(judged, judged + 8)) || isParties(marks, judged)))
    return judged;
  for (const pattern of [LEAD, TOPIC]) {
    pattern.lastIndex = at;
    const lead = pattern.exec(text);
    if (lead !== null && beginsWithAuthor(text, at + lead[0].length, end)) return at + lead[0].length;
  }
  return startsAsSentence(text, at) ? (authorWithin(text, marks, at, end) ?? at) : at;
}

/** The first evidence of a source is its two parties. */
function isParties(marks: readonly Mark[], at: number): boolean {
  return marks.slice(firstFrom(marks, at)).find(({ kind }) => kind !== 'own')?.kind === 'versus';
}

/** "This summary draws on G. Moe, Title", "… national economics”: F. Moe, Title": an author with initials in prose. */
function authorWithin(text: string, marks: readonly Mark[], at: number, end: number): number | null {
  const evidence = marks
    .slice(firstFrom(marks, at))
    .find((mark) => mark.kind !== 'title' && mark.kind !== 'own');
  const limit = Math.min(end, at + 800, evidence?.start ?? end);
  AUTHOR.lastIndex = at;
  for (let found = AUTHOR.exec(text); found !== null && found.index < limit; found = AUTHOR.exec(text)) {
    const from = found.index + found[0].length;
    if (beginsWithAuthor(text, from, end)) return from;
  }
  return null;
}

// "on G. Moe", ": F. Moe", "in G Moe, "
const AUTHOR =
  /(?:(?<!\p{L})[a-z]+|[”’"]?:)\s(?=(?:[A-Z]\.[-\s]?){1,3}[A-Z])|\b(?:in|by|from|of|remains|is)\s(?=[A-Z]{1,3}\s[A-Z][a-z]+(?:,\s|\sand\s))/gu;
// "see the Human Rights Act 1998"
const THE = /^the\s\p{Lu}/u;
// "see the second report of"
const THE_DESCRIBED = new RegExp(`^the (?:${describedSources.join('|')})`, 'u');
// "see the contributions in A. Moe (ed.), Title"
const WORK_IN = /^the\s(?:[a-z]+\s){1,4}(?:in|by|of)\s(?=[A-Z])/u;
const ASIDE = /^(?:for|on|in|regarding|concerning|with|as|about|generally)\s/u;
// "The Council “[d]ecides …”: ", "The General Assembly, in its ", "In its ": who speaks, before "resolution 1593 (2005)"
const ORGAN_SAYS =
  /(?:In\s(?:its\s)?|(?:The\s)?(?:[A-Z][\w.]*\s(?:and\s)?){0,4}(?:Council|Assembly)(?:\s[“"‘][^”"]{1,400}[”"’][,:]\s(?:in\s(?:its\s)?)?|,\sin\s(?:its\s)?))(?=resolutions?\s\d)/uy;
// "Both the Convention on Harbours", "Exhibit RLA-12, Roe v. Utopia", "CL-45, Roe v. Utopia": an exhibit's number names no source
const NUMBERED =
  /(?:Both\sthe|Exh?(?:ibit)?\.?\s?[A-Z]{1,4}-?\d{1,4},|(?:C|R|CL|RL|CLA|RLA|CER|RER|CWS|RWS)-\d{1,4},)\s(?=\p{Lu})/uy;
// "In Lee v. Moe, …", not "In re Lee"
const IN = /In\s(?=[A-Z])(?!(?:Re|The Matter)\b)/uy;
const MATTER = /^(?:In\s)?[Rr]e\s\p{Lu}/u;
// "First formulated in ", "As argued by ", "Quoted in "
const LEAD =
  /(?:[A-Z][a-z]+ed|(?:As|First|Originally|Also|Most|Initially|Already)\s[a-z]+)\s(?:[a-z]+\s){0,4}(?:in|by|from)\s/uy;
// "For a more detailed analysis of § 60 d UrhG, "
const TOPIC = /(?:[Ff]or|On|Regarding|Zu|Zur|Zum)\s[^,;.]{3,120},\s/uy;
