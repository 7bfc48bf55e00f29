import { skipSpace } from './chars.js';
import type { Stretch } from './stretch.js';

/** What a bracket after a citation holds. `own`: part of the citation (date, court, edition, archive). */
export type Parenthetical = 'own' | 'date' | 'short-name' | 'explanatory' | 'weight' | 'citing';

/** Sorts the inside of a round bracket (without the brackets). A month, year, publisher or court is the citation's own. */
export function classify(inside: string): Parenthetical {
  const text = inside.trim();
  if (CITING.test(text)) return 'citing';
  if (NAMING.test(text) || SHORT_NAME.test(text)) return 'short-name';
  if (isDateParenthetical(text)) return 'date';
  if (WEIGHT.test(text)) return 'weight';
  if (OWN.test(text)) return 'own';
  return isExplanation(text) ? 'explanatory' : 'own';
}

/** "2017", "Dec. 13, 2023", "6th ed. 2020", "D.C. Cir. 1999", "Oxford: OUP, 2010", "entered into force July 1, 2002". */
export function isDateParenthetical(inside: string): boolean {
  const text = inside.trim();
  if (text.length > 160 || !YEAR.test(text)) return false;
  return DATED.test(text) || lowerWords(text) <= (/\beds?\b/u.test(text) ? 6 : 3);
}

/** The name that a bracket sets up: "hereinafter Rome Statute", "‘First Report’", "the “Statute”"; null where none. */
export function shortNameIn(inside: string): string | null {
  const text = inside.trim();
  const naming = NAMING.exec(text);
  if (naming) return clean(text.slice(naming[0].length));
  return SHORT_NAME.test(text) ? clean(text) : null;
}

/** What stands right behind a citation: brackets that are not its own, and its subsequent history. */
export interface After {
  /** The brackets' insides and the history, joined by "; "; null where none stands. */
  readonly text: string | null;
  readonly end: number;
  /** The insides of the brackets, [from, to). */
  readonly groups: readonly (readonly [number, number])[];
}

export function parentheticalsAfter({ text, close }: Stretch, at: number, end: number): After {
  const groups: [number, number][] = [];
  let last = at;
  for (let i = skipSpace(text, at, end); i < end && text[i] === '('; i = skipSpace(text, last, end)) {
    const shut = close[i] ?? 0;
    if (shut <= i) break;
    groups.push([i + 1, shut]);
    last = shut + 1;
  }
  const said = groups.map(([from, to]) => text.slice(from, to));
  HISTORY.lastIndex = last;
  const history = HISTORY.exec(text)?.[0].length ?? 0;
  if (history > 0)
    said.push(
      text
        .slice(last, end)
        .replace(/^[,;\s]+/u, '')
        .replace(/[.,;]$/u, ''),
    );
  return { text: said.length === 0 ? null : said.join('; '), end: history > 0 ? end : last, groups };
}

function clean(name: string): string | null {
  const bare = name
    .replace(/^(?:the\s|as\s|:|,|\s)+/iu, '')
    .replace(/^[“‘"'«„]+|[”’"'»“.,]+$/gu, '')
    .trim();
  return bare === '' ? null : bare;
}

function lowerWords(text: string): number {
  return (text.match(/(?:^|\s)[a-zß-ÿ]{3,}/gu) ?? []).filter(
    (word) => !/(?:and|edn|eds|rev|und|the|von|van|der|pour|forthcoming)$/u.test(word),
  ).length;
}

/** A quotation, a participle, or a run of plain words. */
function isExplanation(text: string): boolean {
  if (/^[“"‘«„]/u.test(text) && text.length > 50) return true;
  if (/^[“"‘«„]\S+(?:\s\S+){3,}/u.test(text)) return true;
  const words = text.split(/\s+/u, 40);
  if (/^[a-z]{3,}ing$/u.test(words[0] ?? '') || /^not(?:ing)?$/u.test(words[0] ?? '')) return true;
  if (words.length < 3) return false;
  const lower = words.filter((word) => /^[a-zà-ÿ]/u.test(word)).length;
  if (words.slice(1, 4).some((word) => /^[a-z]{3,}ing$/u.test(word)) && lower > 1) return true;
  return words.length >= 4 && lower * 2 >= words.length;
}

// ", aff’d, 3 F.3d 5", ", cert. denied"
const HISTORY =
  /[,;]?\s*(?:aff['’]d|rev['’]d|cert\.\s(?:denied|granted)|overruled|vacated|superseded|modified|appeal (?:dismissed|denied))\b/uy;
const YEAR = /(?:^|[^\d])(?:1[4-9]|20)\d\d(?!\d)/u;
// What may be said of a date in lower case: "entered into force July 1, 2002", "last visited Oct. 29, 2025", "2d ed. 2010"
const DATED =
  /^(?:entered|opened|adopted|signed|done|concluded|approved|ratified|last|visited|accessed|consulted|updated|first|originally|decided|delivered|dated|issued|released|filed|available|on file|forthcoming|effective|as amended|amended|repealed|codified|rev\.?|reprint(?:ed)?|trans\.?|translated|abgerufen|zuletzt|Stand|vom|of|mimeo|unpublished|in force|zitiert|cert|argued|the|le|consulté|dernier)\b/iu;
const OWN =
  /^(?:hereinafter|on file|last (?:visited|accessed)|accessed|available|archived|forthcoming|unpublished|working|draft|in (?:German|French|Spanish|Russian|Chinese|Dutch|Italian|force)|eds?\b|edited|trans|translated|copy|same|online|internal|citing|pp?\.|vol|No\b|no\.)/iu;
const WEIGHT =
  /^(?:emphasis|emphases|footnotes?\b|internal|citations?|citation|quotation|alterations?|alteration|cleaned|omissions?|brackets|italics|my |our |original|translation (?:mine|by)|author['’]s|per curiam|plurality|en banc|mem\.|dictum|dicta|obiter|dissenting|concurring|in part|Hervorhebung|per [A-Z])|\b(?:J\.?|JJ\.?|C\.?J\.?|LJ|LJJ|JSC|P)(?:,|$)|\b(?:dissenting|concurring)\b|^(?:Lord|Lady|Baroness|Justice|Judge)\s/u;
const CITING =
  /^(?:quoting|citing|quoted in|cited in|citing to|citing with approval|quoting from|as quoted in|as cited in|zitiert nach|zit\. nach|cited by|quoted by|discussing|reviewing)\s/iu;
const NAMING =
  /^(?:hereinafter|hereafter|henceforth|herein|im Folgenden|nachfolgend|im Weiteren|ci-après|en adelante|referred to as|short|abbreviated(?: as)?)[:,]?(?:\s(?:referred to as|cited as|as|cited|zitiert als))?[:,]?\s?/iu;
// "‘X’", "“the Statute”", "the ‘Rome Statute’"
const SHORT_NAME = /^(?:(?:the|or|and|die|der|das)\s)?[“‘"'„](?:[^\s“”‘"„]+)(?:\s[^\s“”"„]+){0,5}[”’"'“]$/iu;
