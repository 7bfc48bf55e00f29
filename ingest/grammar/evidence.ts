import { germanJournalLetters } from '#ingest/tables/german-journals.js';
import { months } from '#ingest/tables/months.js';
import { isDigitAt, isLetterAt, isSpaceAt, isUpperAt, isWordAt, skipSpace, wordStart } from './chars.js';
import { next, type Nesting } from './nesting.js';
import { classify, shortNameIn, type Parenthetical } from './parentheticals.js';
import { paperEnd } from './papers.js';
import { bareAddressEnd, urlEnd } from './urls.js';

/** What a mark shows: a source's coordinates, or a bracket with what it holds. */
export type MarkKind =
  | 'url'
  | 'archive'
  | 'day'
  | 'year'
  | 'statute'
  | 'series'
  | 'symbol'
  | 'versus'
  | 'title'
  | 'pin'
  | Parenthetical;

/** A piece of evidence that a citation stands here, [start, end). */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** All marks of a text at depth 0, in order, never overlapping. One pass, linear. */
export function evidenceOf(text: string, close: Nesting): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < text.length;) {
    const mark = markAt(text, i, close);
    if (mark !== null) marks.push(mark);
    i = mark !== null && mark.end > i ? mark.end : next(close, i);
  }
  return marks;
}

function markAt(text: string, at: number, close: Nesting): Mark | null {
  const shut = close[at] ?? 0;
  if (shut > at) return bracketMark(text, at, shut);
  if (text[at] === ',') return found('year', text, at, BARE_YEAR);
  if (text[at] === ' ') return placeYear(text, at);
  if (at > 0 && isWordAt(text, at - 1)) return null;
  if (isDigitAt(text, at))
    return (
      found('day', text, at, DAY) ??
      found('symbol', text, at, GERMAN_DOCKET) ??
      found('year', text, at, EDITION) ??
      found('series', text, at, SOUTHERN) ??
      seriesAt(text, at)
    );
  if (isUpperAt(text, at))
    return (
      (text[at] === 'V' ? found('versus', text, at, CAPITAL_VERSUS) : null) ??
      found('day', text, at, MONTH) ??
      found('symbol', text, at, SYMBOL) ??
      found('pin', text, at, PIN)
    );
  if (text[at] === '§' || text[at] === '¶') return found('pin', text, at, PIN);
  if (text[at] === '*') return found('pin', text, at, STAR_PAGE);
  return lowerMark(text, at);
}

function lowerMark(text: string, at: number): Mark | null {
  const bare = bareAddressEnd(text, at);
  if (bare !== null) return { kind: 'url', start: at, end: bare };
  const char = text[at];
  if (char === 'h' || char === 'w' || char === 'd' || char === '<') {
    const end = urlEnd(text, at);
    if (end !== null) return { kind: 'url', start: at, end };
  }
  // "L. v. Stein" is a name; "R. v. Moe" is a case.
  if (char === 'v')
    return PARTICLE.test(text.slice(Math.max(0, at - 4), at)) ? null : found('versus', text, at, VERSUS);
  if (char === 'r') return found('symbol', text, at, RESOLUTION) ?? found('pin', text, at, RULE);
  if (char === 'g') return found('symbol', text, at, COMMENT);
  if (char === 'o') return found('symbol', text, at, DETENTION);
  if (char === 'c' && text[at + 1] === 'o') return found('symbol', text, at, COMMUNICATION);
  if (char === 'c' && text[at + 1] === 'l') return found('pin', text, at, PIN);
  if ((char === 'c' || char === 'q') && text[at - 2] === ',') return found('citing', text, at, CITING);
  if (char === 'p' || char === 'a' || char === 's' || char === 'l') return found('pin', text, at, PIN);
  return null;
}

/** A year right behind a capitalised word: "Nomos 2013,", "FSMA 2000"; behind "Act" it names a statute. */
function placeYear(text: string, at: number): Mark | null {
  if (!isDigitAt(text, at + 1)) return null;
  const southern = found('series', text, at + 1, SOUTHERN);
  if (southern !== null) return southern;
  const year = found('year', text, at, TAIL_YEAR);
  if (year === null) return null;
  const before = text.slice(wordStart(text, at), at);
  if (/^(?:Act|Ordinance|Code|Order|Rules|Regulations|Law|Statute|Bill|Measure)$/iu.test(before))
    return { ...year, kind: 'statute' };
  return isUpperAt(before, 0) &&
    !/^(?:In|Since|By|Until|From|Of|After|Before|During|Decision|Filing|Order|Resolution)$/u.test(before)
    ? year
    : null;
}

function found(kind: MarkKind, text: string, at: number, pattern: RegExp): Mark | null {
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  return hit === null ? null : { kind, start: at, end: at + hit[0].length };
}

/** "(A/HRC/15/41)", "(A/56/10 and Corr.1)", "(App no 12345/06)": a symbol or docket and hardly more. */
function isSymbol(text: string, at: number, shut: number): boolean {
  return [UN_SYMBOL, SYMBOL].some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text) && pattern.lastIndex <= shut && shut - pattern.lastIndex <= 16;
  });
}

/** "(HL 126-HC 1012)": the number of a paper and hardly more. One with a date stays a date. */
function paperOr(kind: Parenthetical, inside: string): MarkKind {
  const end = kind === 'date' ? null : paperEnd(inside, 0);
  return end !== null && inside.length - end <= 16 ? 'symbol' : kind;
}

function bracketMark(text: string, at: number, shut: number): Mark | null {
  const inside = text.slice(at + 1, shut);
  const mark = (kind: MarkKind): Mark => ({ kind, start: at, end: shut + 1 });
  if (text[at] === '(')
    return mark(isSymbol(text, at + 1, shut) ? 'symbol' : paperOr(classify(inside), inside));
  if (text[at] !== '[') return shut - at > 7 ? mark('title') : null;
  if (/perma\.?cc|archive|https?:/iu.test(inside)) return mark('archive');
  if (shortNameIn(inside) !== null) return mark('short-name');
  if (YEAR_BRACKET.test(inside)) return yearSeries(text, at, shut);
  return mark('own');
}

/** "[1932] AC 562", "[2017] UKSC 5", "[2004] OJ L24/1". */
function yearSeries(text: string, at: number, shut: number): Mark {
  REPORT.lastIndex = shut + 1;
  const report = REPORT.exec(text);
  return { kind: 'series', start: at, end: shut + 1 + (report?.[0].length ?? 0) };
}

/** "39 HUM. RTS. Q. 162", "504 U.S. 655", "2187 U.N.T.S. 90": number, capitalised words, number. */
function seriesAt(text: string, at: number): Mark | null {
  let i = at;
  while (isDigitAt(text, i)) i++;
  if (i - at > 4 || !isSpaceAt(text, i)) return null;
  let abbreviated = false;
  for (let words = 0; words < 10; words++) {
    const from = skipSpace(text, i);
    if (words > 0 && isDigitAt(text, from)) {
      ORDINAL_SERIES.lastIndex = from;
      const ordinal = ORDINAL_SERIES.exec(text);
      if (ordinal === null) return abbreviated ? pageMark(text, at, from) : null;
      i = from + ordinal[0].length;
      continue;
    }
    if (text[from] === '§' && words > 0) return { kind: 'series', start: at, end: from + 1 };
    const stop = seriesWordEnd(text, from);
    if (stop === null) return null;
    abbreviated ||=
      text[stop - 1] === '.' ||
      (isUpperAt(text, from) && isUpperAt(text, stop - 1)) ||
      CONTAINER.test(text.slice(from, stop));
    i = stop;
    if (text[i] === ',') i++;
  }
  return null;
}

function pageMark(text: string, at: number, from: number): Mark {
  let i = from;
  while (isDigitAt(text, i)) i++;
  return { kind: 'series', start: at, end: i };
}

function seriesWordEnd(text: string, at: number): number | null {
  if (text[at] === '&') return at + 1;
  if (!isUpperAt(text, at)) {
    SMALL.lastIndex = at;
    return SMALL.test(text) ? SMALL.lastIndex : null;
  }
  let i = at;
  while (
    isLetterAt(text, i) ||
    text[i] === '.' ||
    text[i] === '’' ||
    text[i] === "'" ||
    text[i] === '&' ||
    text[i] === '-'
  )
    i++;
  return i;
}

const SMALL = /(?:of|and|on|the|for|in|de|du|des|la|le|und|für|et)\b|ch\.(?=\s\d)/uy;
const ORDINAL_SERIES = /\d(?:d|th|rd|nd|st)\b\.?/uy;
const CONTAINER =
  /^(?:Law|Review|Journal|Yearbook|Quarterly|Reports?|Revue|Zeitschrift|Annuaire|Archiv|Harvard|Yale|Stanford|Columbia)$/u;
const YEAR_BRACKET = /^(?:1[6-9]|20)\d\d(?:[-–/]\d{2,4})?$/u;
// " 1 AC 212", " UKSC 5", " ECR I-7879", " EWCA Civ 12", " OJ L24/1", " eKLR"
const REPORT =
  /\seKLR\b|\s?(?:\d{1,3}\s)?[A-Z][A-Za-z.]*(?:\s[A-Z][A-Za-z.]*){0,4}\s(?:[A-Z]{1,3}[-–]?)?\d+(?:\/\d+)?/uy;
// Blackstone's "*123"
const STAR_PAGE = /\*\d+/uy;
// "27 June 2001", "12. Dezember 2017", "12.12.2017"
const DAY = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th|er|[.°º])?(?:[-–/]\\d{1,2})?\\s(?:of\\s|de\\s)?(?:${months.flat().join('|')})[a-zé]*\\.?,?\\s(?:de\\s)?(?:1[5-9]|20)\\d\\d\\b|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:1[5-9]|20)\\d\\d\\b`,
  'uy',
);
// "June 15, 2017", "Mar. 2004", "September 2011"
const MONTH =
  /(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?\.?|July?\.?|Aug(?:ust|\.)|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))\s(?:\d{1,2}(?:[-–]\d{1,2})?,?\s)?(?:1[5-9]|20)\d\d\b/uy;
// ", 2017," ", 1921"
const BARE_YEAR = /,\s(?:1[6-9]|20)\d\d(?:[-–/]\d\d)?(?=\s?(?:[,.;:)\]]|\((?:the\s)?\p{Lu}|$))/uy;
// " 2013" before a mark or the end
const TAIL_YEAR = /\s(?:1[5-9]|20)\d\d(?=\s?(?:[,.;:)(]|$|s{1,2}\s\d|§|art|sch|reg))/uy;
// "7. Aufl. 2022", "42. Ed. 1.5.2024"
const EDITION =
  /\d{1,3}\.\s(?:Aufl|Ed|Auflage|Edition|Ausg)\.?,?\s(?:\d{1,2}\.\d{1,2}\.)?(?:1[5-9]|20)\d\d\b/uy;
// "33 O 15792/16", "2 BvR 1481/04", "I ZR 4/14"
const GERMAN_DOCKET = /\d{1,3}\s(?:[A-Z][A-Za-z]{0,4}\s)?\(?[A-Z]{0,3}\)?\s?\d{1,5}\/\d{2}\b/uy;
// "1995 (3) SA 391", "2003 (4) SCC 1"
const SOUTHERN = /(?:19|20)\d\d\s\(\d{1,2}\)\s(?:SA|BCLR|SACR|All SA|SCC|SCALE|SCR|KLR|NWLR)\s\d{1,4}/uy;
const GERMAN_JOURNALS = [...germanJournalLetters]
  .map((letters) => letters.replaceAll('.', '\\.'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const SYMBOL = new RegExp(
  [
    // "ICC-02/05-01/09-302", "IT-94-1-A", "ICC-ASP/20/Res.2"
    '(?:ICC|IT|ICTR|SCSL|STL|MICT|KSC)(?:-[A-Z]{2,4})?[-/][\\dA-Z][A-Za-z0-9/.-]*',
    // "EVD-OTP-00406", "DRC-OTP-0164-0472"
    'EVD-(?:T-)?[A-Z]{1,4}\\d{0,2}-\\d{3,6}|[A-Z]{3}-(?:[A-Z]{3}|[A-Z]\\d{1,2})-\\d{4}-\\d{4}',
    // "T-50-Red-ENG"
    'T-\\d{1,3}(?:-[A-Za-z]{2,5}\\d?){1,4}(?=,\\s)',
    // "S/RES/1970", "CCPR/C/21/Rev.1", "WT/DS160/R", "E/CN.4/2005/7"
    '[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.-]*){2,8}|A/\\d+/[A-Za-z0-9./]+|[SAE]/(?:\\d{4}|PV\\.)[A-Za-z0-9./]*',
    // "F00260/RED": a filing of the Kosovo chambers in the case at hand
    'F\\d{5}(?:/(?:RED|COR|A\\d\\d))*(?=,\\s)',
    // "CR 2006/8": a sitting of the International Court of Justice
    'CR\\s(?:19|20)\\d\\d/\\d{1,3}\\b|WT/MIN\\(\\d\\d\\)/[A-Z\\d/]+',
    // "BISD 34S/136", "AHG/215 (XXXV)", "CM/Inf/DH(2010)37"
    'B\\.?I\\.?S\\.?D\\.?\\s?(?:\\d{1,2}\\s?S|[IVX]{1,4})/\\d+|(?:AHG|CM)/(?:Dec\\.|DEC\\.)?\\d{1,4}\\s?\\([IVXLC]+\\)|(?:CM/(?:Inf|Del)(?:/[A-Z]\\w{1,4})?|DH-DD|CommDH(?:/[A-Z][a-z]+)?)\\s?\\((?:19|20)\\d\\d\\)\\s?\\d+',
    'U\\.?\\s?N\\.?\\s(?:Doc|GAOR|SCOR|ESCOR)\\b|(?:WTO|GATT)\\sDoc\\b',
    // "S.C. Res. 1593", "UNSC Res 1973", "G.A. Res. 60/1"
    '(?:U\\.?N\\.?\\s?)?(?:S\\.?\\s?C\\.?|G\\.?\\s?A\\.?|H\\.?R\\.?C\\.?|C\\.?H\\.?R\\.?|E\\.?S\\.?C\\.?)\\sRes(?:olution|\\.)?\\s(?:No\\.?\\s)?[\\dA-Z/-]+',
    // "General Comment No. 14"
    'General\\s(?:[Cc]omment|[Rr]ecommendation)s?\\s(?:[Nn]o\\.?\\s)?\\d{1,3}\\b',
    '(?:Security Council|General Assembly|Human Rights Council|Economic and Social Council|Commission on Human Rights|ECOSOC)(?:\\s\\([A-Z]{2,6}\\))?\\s[Rr]es(?:olutions?|\\.)?\\s(?:[\\d/]+|[A-Z]?-?\\d+/\\d+)',
    'Inter-Am\\.\\sCt\\.\\sH\\.\\s?R\\.',
    'Treaty\\sSeries,\\svol\\.\\s?\\d+',
    '(?:ECHR|Reports)\\s(?:19|20)\\d\\d[-–‑][IVX]{1,5}\\b',
    'ECLI:[A-Z]{2}[A-Za-z0-9:.]+|EU:[CTF]:\\d{4}:\\d+',
    '(?:Joined\\s)?Cases?\\s(?:No\\.?\\s?)?(?:[CTF][-–‑]|IT|ICTR|ICC|SCSL|\\d)[A-Za-z0-9/–‑-]*',
    '[CT][-–‑]\\d{1,4}/\\d{2}\\b|ST[CS]\\s\\d{1,4}/(?:19|20)\\d\\d\\b',
    '(?:App(?:l|lication|eal)?s?|Comm(?:unications?|s)?|Petition|Docket|Dkt|Claim)\\.?\\s[Nn]os?\\.?\\s?[A-Z]{0,4}[\\d/.-]+',
    'European\\sParliament\\s(?:legislative\\s)?[Rr]esolution\\sof\\s(?=\\d)|EUCO\\s\\d{1,3}/\\d\\d|Bill\\sDeb\\s(?=\\d)',
    '(?:COM|SEC|SWD|JOIN)\\s?\\((?:19|20)?\\d\\d\\)\\s?\\d+',
    '(?:OJ|O\\.J\\.)\\s(?:No\\.?\\s)?\\(?[LC]\\s?\\d+',
    '(?:Loi|Décret(?:-loi)?|Ordonnance|Arrêté)(?:\\s(?:organique|constitutionnelle))?\\sn[°o]\\.?\\s?\\d{2,4}-\\d+|(?:Ley(?:\\sOrgánica)?|Real\\sDecreto(?:-ley|\\sLegislativo)?)\\s\\d+/\\d{4}',
    '(?:D\\.\\s?[Ll]gs|D\\.\\s?L|D\\.\\s?P\\.\\s?R|L|Legge|Decreto legislativo)\\.?\\s(?:\\d{1,2}[°º]?\\s[a-z]{4,9}\\s\\d{4},\\sn\\.\\s?\\d+|(?:n\\.\\s?)?\\d+/\\d{4})',
    '(?:Proclamation|Law|Decree|Legislative Decree|Ordinance|Joint Action)\\s(?:[Nn]o\\.?|[Nn]°|Nr\\.)\\s?\\d+/\\d{2,4}',
    // "Judgment No. 1263/2018"
    '(?:Judge?ment|Decision|Opinion|Ruling|Order|Arrêt|Urteil|Beschluss|Sentencia)\\s(?:[Nn]o\\.?|[Nn]°|Nr\\.)\\s?\\d[\\d/.-]*',
    'F(?:ed|ED)\\.\\sR\\.\\s[A-Z][A-Za-z]+\\.(?:\\sP\\.)?|U\\.\\s?S\\.\\sC(?:ONST|onst)\\.|Rev\\.\\s(?:Stat|Rul|Proc)\\.',
    // "Treas. Reg.", "Unif. R. Evid.", "I.R.S. Notice 2014-21", "T.D. 8734"
    'Treas\\.\\sReg\\.|Unif\\.\\sR\\.|(?:I\\.?R\\.?S\\.?\\s)?(?:Notice|Announcement)\\s(?:19|20)\\d\\d-\\d+|(?:I\\.R\\.S\\.\\s)?(?:Priv\\.\\sLtr\\.\\sRul|Tech\\.\\sAdv\\.\\sMem|Gen\\.\\sCouns\\.\\sMem)\\.|T\\.D\\.\\s\\d{4}',
    '(?:H[CL]|Dáil|Seanad)\\sDeb\\b|Hansard,?\\sH[CL]\\b',
    // "SR 1989/182", "SSI 2018/66", "Cap. 63, Laws of Utopia"
    '(?:[SW]SI|NISR|SR(?:\\s?&\\s?O)?)\\s(?:19|20)\\d\\d/\\d+|C(?:ap|AP)\\.?\\s\\d{1,4}[A-Z]?,\\sLaws\\sof',
    // "SOR/98-106", "O Reg 123/96"
    '(?:SOR|DORS)/\\d{2,4}-\\d{1,4}|(?:O|BC|Alta|Man|Sask|N[BSL]|PEI|Y|NWT|Nu)\\.?\\s?Reg\\.?\\s\\d{1,4}/\\d{2,4}',
    '(?:Cm|Cmd|Cmnd)\\.?\\s\\d{2,5}|CP\\s\\d{2,4}(?=,)|HL\\.?\\s(?:Paper\\s)?\\d+|HC\\.?\\s\\d+',
    'Pub\\.?\\s?L\\.\\s(?:No\\.\\s)?\\d+|Exec\\.\\sOrder\\sNo\\.|H\\.?\\s?R\\.?\\s(?:Rep|Doc|Res)\\.|S\\.\\s(?:Rep|Doc|Exec)\\.',
    '(?:Directive|Regulation|Decision|Richtlinie|Verordnung|RL|VO|Regolamento|Règlement|Reglamento|Verordening|Direttiva|Directiva|Richtlijn)\\s(?:\\((?:EU|EC|EEC|EG|EWG|UE|CE|CEE)(?:,\\sEuratom)?\\)\\s)?(?:No\\.?\\s|Nr\\.\\s|n[°.º]\\s)?\\d+/\\d+(?:/[A-Z]{2,4})?',
    'I\\.?C\\.?J\\.?\\sRep(?:orts|\\.)?\\s(?:\\d{4}|\\()|P\\.?C\\.?I\\.?J\\.?,?\\s(?:Rep(?:orts|\\.)?,?\\s)?(?:\\(|Ser)',
    // "NJW 2010, 1234"
    `(?:${GERMAN_JOURNALS})\\s(?:19|20)\\d\\d,\\s(?:S\\.\\s)?\\d{1,5}`,
    // "BGE 124 III 297 E. 5": with the recital, which no word of ours opens
    'BGE\\s\\d{1,3}\\s[IVX]{1,4}[ab]?\\s\\d{1,4}(?:\\sff?\\.)?(?:,?\\s(?:E|c|cons|consid)\\.\\s?\\d+(?:\\.\\d+)*[a-z]?\\b)?',
    'B(?:GBl|GHZ|VerfGE|GBL|VerwGE|T-Drs|R-Drs|AnzBl)\\.?\\s?[\\dI]+|[IVX]{1,4}\\s[A-Z]{1,2}R\\s\\d+/\\d\\d',
  ].join('|'),
  'uy',
);
// "A/63/10", "E/CN.4/2005/3", "CEDAW/C/36/D/1/1984"
const UN_SYMBOL = /[A-Z]{1,6}(?:\/[A-Za-z0-9][A-Za-z0-9.-]*){1,8}/uy;
// "resolutions 1820 (2008)", "resolution 60/1": the organ was named before
const RESOLUTION = /resolutions?\s\d{1,4}(?:\/\d+[A-Z]?|\s\((?:19|20)\d\d\))/uy;
// "r. 64B8-9.003": of a code of rules
const RULE = /rr?\.\s\d[\dA-Z]*(?:[-.:]\d+)+/uy;
// "Human Rights Committee, general comment No. 31"
const COMMENT = /general\s(?:comment|recommendation)s?\s(?:[Nn]o\.?\s)?\d{1,3}\b/uy;
// "communications Nos. 4/2004 and 5/2005"
const COMMUNICATION = /communications?\s[Nn]os?\.?\s\d{1,4}\/\d{4}/uy;
// "opinion No. 28/2019": of the Working Group on Arbitrary Detention
const DETENTION = /opinions?\s[Nn]os?\.\s\d{1,3}\/\d{4}/uy;
// ", citing Case C-1/90": what stands behind is a source of its own
const CITING = /(?:citing|quoting|(?:cit|quot)ed in)\s(?=[A-Z‘“"'[])/uy;
const PARTICLE = /(?:^|[\s,;(])[A-QS-Z]\.\s$/u;
// "Caso Roe Vs. Utopía"
const CAPITAL_VERSUS = /Vs\.\s(?=[A-Z])/uy;
const VERSUS = /vs?\.?\s(?=[A-Z(‘'\d])/uy;
// "at 155", "p. 3", "paras 63", "Art. 5", "§ 12", "Rn. 4"
const PIN =
  /(?:cls?\.?\s(?=\d)|at\s(?:p\.?p?\.?\s?|para\.?\s)?(?=[\d*])|pp?\.?\s?(?=\d)|pages?\s(?=\d)|lines?\s(?=\d)|paras?\.?\s?(?=\d)|pars?\.\s(?=\d)|paragraphs?\s(?=\d)|arts?\.?\s(?=\d)|articles?\s(?=\d)|Arts?\.?\s(?=\d)|Articles?\s(?=\d)|ss?\s?(?=\d)|sections?\s(?=\d)|sects?\.\s(?=\d)|[Rr]ecitals?\s(?=\d)|§§?\s?(?=[\dIVX])|¶¶?\s?(?=\d)|Rn\.?\s(?=\d)|Rz\.?\s(?=\d)|S\.\s(?=\d))[\dIVXLC][\dA-Za-z]*(?:\.\d+)*(?:\s?[-–]\s?\d+(?:[a-z](?![A-Za-z]))?)?(?:[\s-](?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\b)?/uy;
