import type { Reading } from '#schema/work.js';
import { cutLabel, LONGEST_LABEL, titleHead, withYear } from '../shape/labels.js';
import { recase } from '../shape/recase.js';

/**
 * "Al-Bashir 09-397", "Marbury v. Madison (1803)", "Arrest Warrant (2002)": the name with what tells this decision
 * from others of its case, a filing's number or the year.
 */
export function caseLabel(reading: Reading): string {
  const filing = reading.identifiers.flatMap(({ value }) => FILING.exec(value)?.[1] ?? [])[0];
  const name = reading.title === null ? null : shortName(recase(reading.title));
  const number = filing ?? reading.identifiers[0]?.value ?? null;
  if (name === null)
    return cutLabel([reading.institution, number ?? reading.date].filter(Boolean).join(', ') || 'Case');
  if (filing === undefined) return withYear(name, reading.year);
  const room = LONGEST_LABEL - filing.length - 1;
  return `${name.length <= room ? name : titleHead(name, room)} ${filing}`;
}

// the case's year and the filing: "ICC-02/05-01/09-397" -> "09-397", "ICC-02/17-33" -> "17-33"
const FILING = /^ICC-\d\d\/(?:\d\d-\d\d\/)?(\d\d-(?:[A-Z]-)?\d{1,5}(?![\d/])(?:-Anx[A-Z0-9]*)?)/;

function shortName(title: string): string {
  const bare = title
    .replace(/ \([^()]* v\.? [^()]*\)$/, '')
    .replace(/^Case (?:of|concerning) (?:the )?/i, '');
  const sides = bare.split(/ (?:vs?\.?|c\.) (?=\S)/);
  const [first, second] = sides;
  if (first === undefined || second === undefined) return bare;
  if (/^(?:The )?(?:Public )?Prosecutor$/i.test(first)) return accused(second);
  const applicant = APPLICANT.exec(first)?.[1];
  if (applicant !== undefined) return applicant;
  const exParte = /,? [Ee]x p(?:arte)?\.? (\p{Lu}.{1,60})$/u.exec(second)?.[1];
  if (exParte !== undefined) return exParte;
  if (bare.length <= LONGEST_LABEL - 7) return bare;
  return GENERIC.test(first) ? second : first;
}

// "R (on the application of UNISON)", "R (Roe) (Appellant)"
const APPLICANT = /^R \((?:on the application of )?([^()]{2,40})\)(?: \(\p{Lu}\p{Ll}{5,10}s?\))?$/u;

/** Parties that stand in too many cases to name one. */
const GENERIC =
  /^(?:United States|U\.S\.|US|U\.S\.A\.|People|State|The (?:State|Queen|King|People)|Commonwealth|Regina|Rex|R\.?|Attorney.General.*|Att['’]y\.? Gen.*|(?:European )?Commission|Council|Secretary of State.*|Minister.*|In re|Ex parte|DPP)\b/i;

/** "Thomas Lubanga Dyilo" stays, "Omar Hassan Ahmad Al-Bashir" -> "Al-Bashir", "Kenyatta and Muthaura" -> "Kenyatta et al.". */
function accused(names: string): string {
  const [first = names, ...others] = names.split(/,? and |, | & /);
  const words = first.split(' ');
  const family =
    first.length <= 20 ? first : words.slice(/^al$/i.test(words.at(-2) ?? '') ? -2 : -1).join(' ');
  return others.length === 0 ? family : `${family} et al.`;
}
