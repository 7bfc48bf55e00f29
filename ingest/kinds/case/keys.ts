import type { Reading } from '#schema/work.js';
import { fold, squeeze, tellingWords } from '../shape/fold.js';
import { addressKey } from '../shape/keys.js';
import { filedIn } from './filing.js';
import { seriesOf } from './reporter.js';
import { isFiling, isOneDecision, withoutVersion } from './version.js';
import { reportPlace } from './volume.js';

/**
 * Identity keys of a decision, strongest first: ECLI, neutral citation, docket (with its filing number where the court
 * numbers filings, else with the day), series and page, then name with court and day or year.
 */
export function caseKeys(reading: Reading): string[] {
  const filed = filedIn(reading);
  if (filed !== null) return filingKeys(filed, reading);
  const keys: string[] = [];
  for (const { scheme, value } of reading.identifiers) {
    if (scheme === 'ecli') keys.push(`ecli:${squeeze(value.replace(/^ECLI:/, ''))}`);
    if (scheme === 'neutral') keys.push(`neutral:${squeeze(value)}`);
    if (scheme === 'symbol') keys.push(`symbol:${squeeze(value.replace(/^U\.?N\.? ?Docs?\.?:? ?/, ''))}`);
    if (scheme === 'docket') keys.push(...docketKeys(value, reading));
    if (scheme === 'reporter') keys.push(...reporterKeys(value));
  }
  keys.push(...communicationKeys(reading));
  const name = nameKey(reading);
  if (name !== null) keys.push(name);
  const address = addressKey(reading);
  if (address !== null && reading.title === null && keys.length === 0) keys.push(address);
  return [...new Set(keys)];
}

/** "Brief for Petitioner, Lee v. Moe": no decision; what was filed, in which case, and when. */
function filingKeys(filed: { filing: string; name: string }, { identifiers, year, date }: Reading): string[] {
  const day = date ?? (year === null ? '' : String(year));
  const files = [...identifiers.map(({ value }) => squeeze(value)), tellingWords(filed.name).join('-')];
  return files.map((file) => `filing:${filed.filing}@${file}@${day}`);
}

/**
 * A filing is named by its number. Elsewhere a docket is that of a proceeding with many decisions, told apart by their
 * day, or by the year where that is all that is known or where the court decides once on a number and no ECLI says
 * otherwise. Without either it may be any of them, and gives no key.
 */
function docketKeys(value: string, reading: Reading): string[] {
  if (isFiling(value)) return [`docket:${squeeze(withoutVersion(value))}`];
  const number = squeeze(
    withoutVersion(value)
      .replace(/^(?:App|Comm|Case|No)[a-z']*\.?,? ?(?:Nos?\.? ?)?/i, '')
      .replace(/^ICTY-/, 'IT-'),
  );
  const { date, year } = reading;
  // "provvedimento n. 112": many authorities have such a number in a year
  if (/^\d{1,5}(?:\/\d{4})?$/.test(value) && date === null) return [];
  const once = isOneDecision(value) && !reading.identifiers.some(({ scheme }) => scheme === 'ecli');
  const days = [date, once || date === null ? year : null].filter((day) => day !== null);
  return days.map((day) => `docket:${number}@${day}`);
}

/** "504 U.S. 655" -> "reporter:504-us-655": spellings of one series are one; a short form without a page has none. */
function reporterKeys(value: string): string[] {
  const old = /^(\d{1,3}) U\. ?S\. \((?<rest>\d{1,2} [A-Z][A-Za-z. ]+)\) (\d{1,4})$/.exec(value);
  if (old !== null)
    return [
      ...reporterKeys(`${old[1] ?? ''} U.S. ${old[3] ?? ''}`),
      ...reporterKeys(`${old.groups?.['rest'] ?? ''} ${old[3] ?? ''}`),
    ];
  // "(1989) 11 EHRR 439" is "11 EHRR 439", "(1986), 26 DLR (4th) 200" is "26 DLR (4th) 200"
  const later = /^\(\d{4}\),? (?=\d{1,3} [A-Z])/.exec(value);
  if (later !== null) return reporterKeys(value.slice(later[0].length));
  const usual = /^(\d{1,4}) (\D.*?),? (\d[\d,]{0,7})$/.exec(value);
  const series = usual === null ? null : seriesOf(usual[2] ?? '');
  if (usual !== null && series !== null)
    return [`reporter:${usual[1] ?? ''}-${squeeze(series)}-${squeeze(usual[3] ?? '')}`];
  const award = AWARD.exec(value)?.groups;
  if (award !== undefined)
    return [`reporter:riaa-${volumeNumber(award['first'] ?? award['later'] ?? '')}-${award['page'] ?? ''}`];
  if (reportPlace(value).page === null) return [];
  const figures = value.match(/\d+/g) ?? [];
  if (/I\.?C\.?J/.test(value) && !/P\.?C\.?I/.test(value) && figures.length > 1)
    return [`reporter:icj-${figures[0] ?? ''}-${figures.at(-1) ?? ''}`];
  if (value.startsWith('International Law Reports'))
    return reporterKeys(`${figures[0] ?? ''} ILR ${/pp?\. ?(\d+)/.exec(value)?.[1] ?? ''}`);
  // San José's, in English, Spanish and Bluebook's way
  if (/^(?:Inter-Am|\(?[Ss]er(?:ies?|\.) C)/.test(value) && / C\b/.test(value))
    return [`reporter:iacthr-c-${figures[0] ?? ''}`];
  if (value.includes('ITLOS') && figures.length > 1)
    return [`reporter:itlos-${figures[0] ?? ''}-${figures[1] ?? ''}`];
  return [`reporter:${squeeze(value)}`];
}

/**
 * "Communication No. 549/1993", "CCPR/C/60/D/549/1993": a treaty body numbers communications by year, and one author's
 * is decided once. Two bodies may give one number, so that the author's name is part of the key.
 */
function communicationKeys({ identifiers, title }: Reading): string[] {
  const [author] =
    title === null
      ? []
      : tellingWords(title.split(/ v\.? /, 1)[0] ?? '').filter((word) => !ADDRESS.has(word));
  if (author === undefined) return [];
  const numbers = identifiers.flatMap(({ value }) => {
    const hit = /^(?:[Cc]omm\D*)?(\d+)\/(\d{4})$|\/D\/(\d+)\/(\d{4})/.exec(value);
    return hit === null ? [] : [`${hit[1] ?? hit[3] ?? ''}-${hit[2] ?? hit[4] ?? ''}`];
  });
  return numbers.map((number) => `communication:${number}-${author}`);
}

const ADDRESS = new Set(['mr', 'mrs', 'ms', 'dr']);

// "3 R.I.A.A. 1905", "RIAA, vol. III, pp. 1905-1982"
const AWARD =
  /^(?:(?<first>\d{1,2}|[IVX]{1,6}) )?(?:U\.?N\.? ?)?(?:R\.? ?I\.? ?A\.? ?A\.?|Reports of International Arbitral Awards)(?:,? [Vv]ol\. ?(?<later>[IVX]{1,6}|\d{1,2}))?(?: \(\d{4}\))?,? (?:pp?\. ?)?(?<page>\d{1,4})/;

function volumeNumber(volume: string): number {
  return /^\d/.test(volume) ? Number(volume) : ROMAN_VOLUMES.indexOf(volume) + 1;
}

const ROMAN_VOLUMES =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX'.split(
    ' ',
  );

function nameKey(reading: Reading): string | null {
  if (reading.title === null || reading.year === null) return null;
  if (!/ v\.? | vs\.? |^In re |^Ex parte /i.test(reading.title) && reading.institution === null) return null;
  const prosecuted = /^(?:The )?(?:Public )?Prosecutor v/i.test(reading.title);
  const words = tellingWords(reading.title).filter(
    (word) => !(prosecuted && word === 'prosecutor') && word !== 'v' && word !== 'vs',
  );
  const ofDay = reading.institution !== null && reading.date !== null;
  if (words.length === 0 || (words.length === 1 && !prosecuted && !ofDay)) return null;
  const filed = reading.identifiers.some(({ scheme }) => scheme === 'docket' || scheme === 'symbol');
  if (filed && (reading.date === null || reading.identifiers.some(({ value }) => isFiling(value))))
    return null;
  return `case:${words.join('-')}:${fold(reading.institution ?? '').replace(/[^a-z0-9]+/g, '')}:${reading.date ?? String(reading.year)}`;
}
