import { civilCourts } from '#ingest/tables/civil-courts.js';
import { formationWords } from '#ingest/tables/court-formations.js';
import { months } from '#ingest/tables/months.js';
import { hits, type Locator } from './locator.js';

/**
 * The court of a civil-law country that a citation at `at` begins with: where its name ends, with the bench that
 * no comma parts from it ("Cass. 1re civ.", "Hof Den Haag"). Null where no day or number of a decision follows.
 */
export function civilCourtEnd(plain: string, at: number): number | null {
  const from = civilCourtStart(plain, at);
  for (const [name, placed] of byInitial.get(plain.charAt(from)) ?? []) {
    if (!plain.startsWith(name, from)) continue;
    const named = from + name.length;
    const end = benchEnd(plain, placed ? (sticky(PLACE, plain, named) ?? named) : named);
    return sticky(DECIDED, plain, behindBench(plain, end)) === null ? null : end;
  }
  return null;
}

/** Where the court's own name begins: behind "Urteil des", "arrêt du". */
export function civilCourtStart(plain: string, at: number): number {
  return sticky(LED, plain, at) ?? at;
}

/** Whether words between commas say which bench decided: "Ass.", "sez. un.", "1re ch. civ.". */
export function isBench(words: string): boolean {
  const told = words.trim().split(/[ .]+/);
  return told.every((word) => word === '' || ORDINAL.test(word) || formationWords.has(word.toLowerCase()));
}

/** File numbers and reports that only a civil-law court before them makes sure: "n. 348/2007", "NJ 2004/307", "Rec. p. 3". */
export function civilLocators(plain: string): Locator[] {
  if (civilCourtEnd(plain, 0) === null) return [];
  return [...taken(NUMBERED, plain, 'docket'), ...taken(REPORTED, plain, 'reporter')];
}

function taken(expression: RegExp, plain: string, scheme: 'docket' | 'reporter'): Locator[] {
  return hits(expression, plain).map((hit) => ({
    scheme,
    value: hit[0],
    start: hit.index,
    end: hit.index + hit[0].length,
    year: ofYear(hit[0]),
    weight: 0.85,
    paged: scheme === 'reporter',
  }));
}

/** "n. 348/2007", "Sentencia T-760 de 2008", "Sentencia C-533/00": the year that the number ends with. */
function ofYear(number: string): number | null {
  const year = /(?:^n[.°r]+ ?\d+\/|^[Ss]entencia .*(?: |\/))((?:19|20)\d\d)$/.exec(number)?.[1];
  const short = /^[Ss]entencia .*\/(\d\d)$/.exec(number)?.[1];
  if (short !== undefined) return Number(short) + (Number(short) > 50 ? 1900 : 2000);
  return year === undefined ? null : Number(year);
}

/** Behind the words of a bench that stand without a comma. */
function benchEnd(plain: string, at: number): number {
  let end = at;
  for (let next = sticky(WORD, plain, end); next !== null; next = sticky(WORD, plain, end)) {
    if (!isBench(plain.slice(end, next))) break;
    end = next;
  }
  return end;
}

/** Over ", Ass.", ", sez. un.", " (Belgium)". */
function behindBench(plain: string, at: number): number {
  let end = at;
  for (let next = sticky(PART, plain, end); next !== null; next = sticky(PART, plain, end)) {
    const words = plain.slice(end + 1, next);
    if (!/^\s?(?:\(|pôle \d|ch\. \d)/.test(words) && !isBench(words) && !isSeat(plain, words, next)) break;
    end = next;
  }
  return end;
}

/** "TAR Lombardia, Milano, sez. V": the seat between the court and its bench. */
function isSeat(plain: string, words: string, next: number): boolean {
  return plain.startsWith(', sez', next) && SEAT.test(words);
}

const SEAT = /^ ?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u;

function sticky(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

/** By the first letter; longer names first. */
const byInitial = new Map<string, (typeof civilCourts)[number][]>();
for (const row of civilCourts.toSorted(([a], [b]) => b.length - a.length)) {
  const initial = row[0].charAt(0);
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), row]);
}

const LED = /(?:Urteil|Entscheid|Beschluss|[Aa]rrêt|[Ss]entenza) (?:des|der|du|del|della) (?=\p{Lu})/uy;
const PLACE =
  / (?:d'|de |di |del |des Kantons |du canton de |del Cantone )?\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}\p{Ll}[\p{L}'-]*){0,2}/uy;
const ORDINAL = /^(?:\d{1,2}(?:re|er|e|ère|ème|a)|[IVX]{1,4}(?:re|e)?|[Nn]os?)$/;
const WORD = / [\p{L}\d-]{1,14}\.?(?=[ ,])/uy;
const PART =
  /,? (?:\([^()]{2,30}\)|(?:pôle|ch\.) \d{1,2}|[^,;()\d"]{2,40}|\d{1,2}(?:re|e|ère|ème) [^,;()\d"]{2,30})(?=,| de \d)/y;
// ", 20 oct. 1989", " 19 maart 2004", ", sent. n. 348/2007", ", décision n° 2018-765 DC", ", n. 5044"
const DECIDED = new RegExp(
  `,?\\s(?:(?:[Aa]rrêt|[Dd]écision|[Ss]ent(?:\\.|enza|encia)|[Oo]rd(?:\\.|inanza)|[Dd]ecreto|[Uu]itspraak|Urteil|Erk)\\s?(?:du |del |de |vom )?)?(?:de )?(?:\\d{1,2}(?:er|[.°º])?\\s(?:de )?(?:${months.flat().join('|')})\\b|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|(?:n°|nº|nr?\\.|núm\\.|no)\\s?\\d|\\d{1,5}/(?:19|20)\\d\\d|\\d{1,2} [A-Z][a-z]{1,2} \\d{1,4}/\\d\\d[a-z]\\b|\\d[A-F]_\\d{1,4}/\\d{4}|[A-F]-\\d{1,4}/\\d{4}|[A-Z]{2} ?\\d\\d ?\\d{1,4}\\b|ECLI:|(?:aff(?:aire|\\.) )?(?:[TCF]-\\d{1,4}/\\d\\d)|(?:No\\. )?(?:[TCA]|SU|SC)-? ?\\d{1,4}(?:/\\d\\d| de \\d{4})|Fallos:)`,
  'y',
);
const NUMBERED =
  /(?:(?<![\p{L}\d])(?:n°|nº|nr?\.|núm\.|nos?|aff\.|sentencia|zaaknr\.) ?\d[\d.-]*(?:\/\d{2,5})?(?: (?:DC|QPC|LP))?(?![\d/])|(?<=, )[A-Z]{1,2} \d{1,5}\/\d{2,4}(?![\d/])|(?<=, |^OGH )\d{1,2} [A-Z][a-z]{1,2} \d{1,4}\/\d\d[a-z]|\b\d[A-F]_\d{1,4}\/\d{4}|(?<=[Gg]erichts? |BVGer |TAF )[A-F]-\d{1,4}\/\d{4}|(?<=Bern |Zürich |BE |ZH )[A-Z]{2} ?\d\d ?\d{1,4}(?!\d)|[Ss]entencia (?:No\. ?)?(?:[TCA]|SU|SC)-? ?\d{1,4}(?: de (?:19|20)\d\d|\/\d\d(?:\d\d)?)(?!\d))/gu;
const REPORTED =
  /\b(?:(?:NJ|AB|JB|RvdW|BNB|JAR) \d{4}[/,] ?\d{1,4}|Bull\.(?: (?:ass\. plén|civ|crim|soc|com)\.)?(?: [IVX]{1,3},?)?,? n(?:°|o) ?\d{1,4}|(?:Rec|Slg|Racc|Pas|Lebon)\.?(?: \d{4},?)?(?: [IVX]{1,3},)?(?: p\.| S\.)? (?:[IVX]{1,3}-)?\d{1,5})(?![\d/])/g;
