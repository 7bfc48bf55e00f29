import type { IdentifierScheme } from '#schema/work.js';
import type { LawLocator } from './law-locator.js';
import { ROMANCE_LAW, ROMANCE_SIGN } from './romance.js';
import { stateLaws } from './state.js';

/** All such names of a text, in order. Each expression is tried only where a cheap sign of it stands in the text. */
export function lawLocators(plain: string): LawLocator[] {
  if (!/\d/.test(plain)) return [];
  const found: LawLocator[] = stateLaws(plain);
  for (const { sign, expression, scheme, weight, sort } of SHAPES) {
    if (!sign.test(plain)) continue;
    expression.lastIndex = 0;
    for (let hit = expression.exec(plain); hit !== null && found.length < 10; hit = expression.exec(plain)) {
      const start = hit.index;
      const end = start + hit[0].trimEnd().length;
      if (found.some((f) => f.start < end && f.end > start) || isGermanPage(plain, hit)) continue;
      found.push({ value: hit[0].trim().replace(/\s+/g, ' '), scheme, start, end, weight, sort });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "Methodenlehre, 3. Aufl. 1995, S. 63 ff.": Seite, no bill of the Senate. */
function isGermanPage(plain: string, hit: RegExpExecArray): boolean {
  return /^S\. \d/.test(hit[0]) && hit.index > 0 && !/\bCong\b/.test(plain);
}

interface Shape {
  readonly sign: RegExp;
  readonly expression: RegExp;
  readonly scheme: IdentifierScheme;
  readonly weight: number;
  readonly sort: LawLocator['sort'];
}

const SECTIONS = String.raw`(?:§§? ?|[Ss]ec(?:tion|s?\.) ?|[Pp]arts? |pts?\. ?)?\d{1,6}(?:[a-z]{1,3}(?![a-z])|[A-Z](?![A-Za-z]))?(?:[.-]\d{1,6}[A-Za-z]?(?![A-Za-z]))*(?:\([0-9A-Za-z]{1,4}\))*(?:(?<=\.\d[\w()]{0,24})-\d{1,2}[A-Z]?(?![\d-])(?:\([0-9A-Za-z]{1,4}\))*)?(?: to -\d{1,4})?`;
const SHAPES: readonly Shape[] = [
  // "28 U.S.C. § 1331", "31 C.F.R. 528", "42 USC 1983"
  {
    sign: /U\.? ?S\.? ?C|C\.? ?F\.? ?R/,
    expression: new RegExp(
      String.raw`\b\d{1,2} (?:U\. ?S\. ?C\.(?: ?[AS]\.)?|USC[AS]?|C\. ?F\. ?R\.|CFR)(?: Ann\.)?,? ?(?:${SECTIONS})?`,
      'g',
    ),
    scheme: 'statute',
    weight: 0.96,
    sort: 'code',
  },
  // "Fed. R. Civ. P. 12(b)(6)", "FED. R. EVID. 403"
  {
    sign: /F(?:ed|ED)\. ?R\. ?[ABCE]/,
    expression:
      /\bF(?:ed|ED)\. ?R\. ?(?:App|APP|Bankr|BANKR|Civ|CIV|Crim|CRIM|Evid|EVID)\.(?: ?P\.)? \d{1,4}(?:\.\d)?(?:\([0-9A-Za-z]{1,3}\))*/g,
    scheme: 'statute',
    weight: 0.96,
    sort: 'code',
  },
  // "Unif. R. Evid. 601"
  {
    sign: /Unif\. ?R/,
    expression: /\bUnif\. ?R\. ?(?:Evid|Crim|Civ)\.(?: ?P\.)? \d{1,4}(?:\([0-9A-Za-z]{1,3}\))*/g,
    scheme: 'statute',
    weight: 0.96,
    sort: 'code',
  },
  // "Rev. Rul. 79-24", "Rev. Proc. 2002-22", "I.R.S. Notice 2014-21", "I.R.S. Priv. Ltr. Rul. 86-34-003", "T.D. 8734"
  {
    sign: /Rev\. ?(?:Rul|Proc)|Notice \d|Announcement \d|Ltr\. ?Rul|T\.D\. \d|Mem\. \d/,
    expression:
      /\b(?:Rev\. ?(?:Rul|Proc)\.|(?:I\.?R\.?S\.? )?(?:Notice|Announcement|Priv\. ?Ltr\. ?Rul\.|Tech\. ?Adv\. ?Mem\.|Gen\. ?Couns\. ?Mem\.)) ?\d{2,9}(?:-\d{1,4}){0,2}|\bT\.D\. \d{4,5}/g,
    scheme: 'statute',
    weight: 0.96,
    sort: 'order',
  },
  // "1979-1 C.B. 60", "2014-16 I.R.B. 938"
  {
    sign: /C\.B\.|I\.R\.B\./,
    expression: /\b(?:19|20)\d\d(?:-\d{1,2})? (?:C\.B\.|I\.R\.B\.) \d{1,5}/g,
    scheme: 'statute',
    weight: 0.96,
    sort: 'gazette',
  },
  // "65 Fed. Reg. 77,123"
  {
    sign: /Fed\. ?Reg/,
    expression: /\b\d{1,3} Fed\. ?Reg\.,? (?:\d{1,3}(?:,\d{3})+|\d{1,6})(?!\d)/g,
    scheme: 'statute',
    weight: 0.96,
    sort: 'gazette',
  },
  // "Pub. L. No. 107-206", "Public Law 107-206"
  {
    sign: /Pub\. ?L|Public Law/,
    expression: /\bPub(?:\.|lic) ?L(?:\.|aw),? ?(?:No\. ?)?\d{1,3}-\d{1,4}/g,
    scheme: 'statute',
    weight: 0.96,
    sort: 'session',
  },
  // "116 Stat. 820", "116 Stat. at 831"
  {
    sign: /Stat\./,
    expression: /\b\d{1,3} Stat\.(?: at L(?:arge|\.))?(?:,? \d{1,4}|(?=,? at \d))/g,
    scheme: 'statute',
    weight: 0.85,
    sort: 'session',
  },
  // "Exec. Order No. 14,203"
  {
    sign: /Exec(?:utive|\.) Ord|E\.O\. \d|Proclamation No/,
    expression: /\b(?:Exec(?:utive|\.) Order(?: No\.)?|E\.O\.|Proclamation No\.) ?\d{1,2},?\d{3}/g,
    scheme: 'statute',
    weight: 0.96,
    sort: 'order',
  },
  // "H.R. 1234", "S. 2120", "H.R. Rep. No. 107-593", "S. Rep. No. 93-1", "H.R. Con. Res. 12"
  {
    sign: /\bH\. ?R\. |\bS\. (?:[\dRDJC]|Ex)|\bHR \d/,
    expression:
      /(?<![\p{L}.])(?<!Court )(?<!Comm )(?:H\. ?R\.|S\.|HR)(?: (?:(?:CONF|Conf)\. (?:REP|Rep)\.|REP\.|Rep\.|DOC\.|Doc\.|Exec\. (?:Doc|Rep)\.|(?:J\.|Con\.) ?Res\.|Res\.|Comm\. Print)(?: [Nn][Oo]\.)?)? (?:\d{2,3}-\d{1,4}|\d{1,4})(?![\d:])/gu,
    scheme: 'statute',
    weight: 0.8,
    sort: 'bill',
  },
  // "Directive 2001/29/EC", "Regolamento (UE) 2019/790", "Regulation (EC) No 44/2001", "Framework Decision 2002/584/JHA"
  {
    sign: /Directiv|Regulation|Decisi|Décision|Common Position|Joint Action|Richtli|Verord|RL|VO|Regolamento|R[eè]gl|Direttiva/,
    expression:
      /\b(?:(?:Council|Commission|European Parliament and Council|Commission (?:Delegated|Implementing)|Delegated|Implementing) ){0,2}(?:Framework )?(?:Directives?|Regulations?|Decision|Common Position|Joint Action|Richtlinie|Verordnung|RL|VO|Regolamento|Règlement|Reglamento|Verordening|Direttiva|Directiva|Richtlijn|Décision|Decisione|Decisión)(?: di esecuzione| d'exécution| de ejecución| delegat[oa])? (?:\((?:EU|EC|EEC|Euratom|EU, Euratom|CFSP|EG|EWG|UE|CE|CEE)\) ?)?(?:[Nn][orº°.]\.? ?)?\d{1,4}\/\d{1,4}(?!\d)(?:\/(?:EC|EU|EEC|JHA|CFSP|EG|EWG|Euratom|GASP|UE|CEE?|JAI|GAI))?(?!\/\d)/g,
    scheme: 'statute',
    weight: 0.95,
    sort: 'european',
  },
  // "Loi n° 78-17", "D.Lgs. 31 marzo 2023, n. 36", "Ley Orgánica 3/2018"
  {
    sign: ROMANCE_SIGN,
    expression: ROMANCE_LAW,
    scheme: 'statute',
    weight: 0.94,
    sort: 'instrument',
  },
  // "[2001] OJ L167/10", "OJ L 119, 4.5.2016, p. 1", "2001 O.J. (L 167) 10", "OJ 2001 L 167/10"
  {
    sign: /\bO\.? ?J\.? ?(?:\d{4} )?\(?[LC]|ABl\./,
    expression:
      /(?:\[\d{4}\] ?|\b(?:19|20)\d\d )?\b(?:O\.? ?J\.?|ABl\.(?: EU| EG)?)(?: EU| EC)?(?: (?:19|20)\d\d)? ?\(?(?:No\.? )?[LCS]\.? ?\d{1,4}(?: ?[A-Z])?\)?(?:(?:, ?\d{1,2}[./ ]\d{1,2}[./ ]\d{2,4})?(?:,? pp?\.? ?|\/| at |,? )\d{1,4}(?: ?- ?\d{1,4})?)?/g,
    scheme: 'official-journal',
    weight: 0.9,
    sort: 'journal',
  },
  // "SI 1998/1833", "S.I. 2012 No. 123", "SSI 2018/66"
  {
    sign: /\b(?:[SW]S|S|NIS)\.? ?[IR]\.? ?\d{4}/,
    expression: /\b(?:[SW]SI|NISR|S\.? ?[IR])\.?,? ?(?:19|20)\d\d(?:\/| No\.? ?)\d{1,5}/g,
    scheme: 'statute',
    weight: 0.93,
    sort: 'instrument',
  },
  // "Act No. 27 of 2002", "Act 108 of 1996", "Law No. 10/2001"
  {
    sign: /\b(?:Act|Law|Decree|Ley|Loi|Gesetz|Ordinance|Proclamation)(?:,| No| Nr| n| \d)/,
    expression:
      /\b(?:Act|Law|Decree|Decree-Law|Organic Law|Ley|Loi|Ordinance|Proclamation)(?: ?,? [Nn][or°º]\.?)? ?\d{1,5}(?:\/\d{2,4}| of \d{4}|(?<=\b(?:\d{2}|\d{4}))-\d{2,5})/g,
    scheme: 'statute',
    weight: 0.85,
    sort: 'instrument',
  },
  // "R.S.C. 1985, c. C-46", "S.C. 2000, c. 24", "RSNS 1989, c 360", "CQLR c C-12"
  {
    sign: /\bR?\.?S\.?[A-Z][A-Za-z.]{0,6},? [12]\d{3}|\b(?:CQLR|RLRQ)/,
    expression:
      /\bR?\.?S\.?(?:[A-Z]|N\.?[BLS]|B\.?C|P\.?E\.?I|N\.?W\.?T|Nu)\.?,? (?:1[89]|20)\d\d,? (?:\(\d\w\w Supp\.?\),? )?ch?\.? ?[A-Z0-9.-]{1,7}|\b(?:CQLR|RLRQ),? ch?\.? ?[A-Z]{1,2}-\d[\d.]{0,4}/g,
    scheme: 'statute',
    weight: 0.93,
    sort: 'code',
  },
  // "SOR/98-106", "O Reg 123/96", "BC Reg 12/2000", "RRO 1990, Reg 194": regulations of Canada and its provinces
  {
    sign: /\b(?:SOR|DORS)\/|Reg\.? \d/,
    expression:
      /\b(?:SOR|DORS)\/\d{2,4}-\d{1,4}|\b(?:O|BC|Alta|Man|Sask|NB|NS|NLR?|PEI|Y|NWT|Nu)\.? ?Reg\.? \d{1,4}\/\d{2,4}|\bR\.?R\.?O\.? 1990,? (?:O )?Reg\.? \d{1,4}/g,
    scheme: 'statute',
    weight: 0.95,
    sort: 'instrument',
  },
  // "Bill C-14": of the Parliament of Canada
  {
    sign: /Bill [CS]-\d/,
    expression: /\bBill [CS]-\d{1,4}\b/g,
    scheme: 'statute',
    weight: 0.93,
    sort: 'bill',
  },
  // "Misuse of Drugs Act (Cap 185, 2008 Rev Ed)", "Penal Code (Cap. 63, Laws of Kenya)", "Evidence Act, Cap 6"
  {
    sign: /C(?:ap|AP)\.? \d/,
    expression:
      /\bC(?:ap|AP)\.? \d{1,4}[A-Z]?,? (?:(?:1[89]|20)\d\d Rev\.? Ed\b\.?|(?:of the )?Laws of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|(?<=(?:Act|Code|Ordinance),? \(?)C(?:ap|AP)\.? \d{1,4}[A-Z]?(?!\d)/gu,
    scheme: 'statute',
    weight: 0.95,
    sort: 'code',
  },
  // "BGBl. I S. 1273", "BGBl 2002 I 2254"
  {
    sign: /BGBl/,
    expression: /\bBGBl\.? ?(?:\d{4} )?(?:I{1,3} )?(?:S\. ?)?\d{1,5}/g,
    scheme: 'statute',
    weight: 0.9,
    sort: 'gazette',
  },
  // "Rev. Stat. § 720", "R. S., sec. 709"
  {
    sign: /\b(?:Rev\.|Revised|Comp\.) ?St|\bR\. ?S\.,? (?:§|s)/,
    expression:
      /\b(?:(?:Rev\.|Revised|Comp\.) ?(?:St(?:at)?s?\.|Statutes),?|R\. ?S\.,?) ?(?:§§? ?|[Ss]ec(?:tion|s?\.) ?)\d{1,5}/g,
    scheme: 'statute',
    weight: 0.9,
    sort: 'code',
  },
];
