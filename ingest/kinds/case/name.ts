import { slice, type Parts } from '../shape/parts.js';
import { quotedTitle } from '../shape/quoted.js';
import { filedTitle, leadingName } from './bare-name.js';
import { leadingCourt, nameAfterCourt } from './court.js';
import { filingIn } from './filing.js';
import type { Locator } from './locator.js';
import { VERSUS, type CaseName } from './named.js';
import { partiesEnd, partiesStart } from './parties.js';

/** Reads the name of a decision. */
export function caseName(parts: Parts, locators: readonly Locator[]): CaseName {
  const filed = filedTitle(parts) ?? filedName(parts, locators);
  if (filed !== null) return filed;
  const argentine = quotedParties(parts);
  if (argentine !== null) return argentine;
  const court = leadingCourt(parts, locators);
  const from = court === null ? 0 : court.end;
  const versus = VERSUS.exec(parts.plain);
  if (versus !== null && !insideQuotes(parts.plain, versus.index) && !isParticle(parts, versus, locators)) {
    const start = partiesStart(parts, versus.index, from, locators);
    const end = partiesEnd(parts, versus.index + versus[0].length, locators);
    return { title: cleanName(slice(parts, start, end)), court: court?.name ?? null, end, sort: 'parties' };
  }
  const matter = MATTER.exec(parts.plain.slice(from));
  if (matter !== null) {
    const end = partiesEnd(parts, from + matter[0].length, locators);
    return { title: slice(parts, from, end), court: court?.name ?? null, end, sort: 'matter' };
  }
  if (court === null) return leadingName(parts, locators);
  const named = nameAfterCourt(parts, court.end, locators);
  return { title: named?.title ?? null, court: court.name, end: named?.end ?? court.end, sort: 'court' };
}

/** "“Roe, Ana c/ Ministerio de Salud”, Fallos: 323:9229": Argentina's way, commas and all. */
function quotedParties(parts: Parts): CaseName | null {
  if (!parts.plain.includes(' c/ ')) return null;
  const quoted = quotedTitle(parts);
  if (quoted === null || quoted.open > 0) return null;
  const title = slice(parts, quoted.start, quoted.end);
  return title.includes(' c/ ') ? { title, court: null, end: quoted.after, sort: 'parties' } : null;
}

/** "Brief for Petitioner at 12, Lee v. Moe": what is filed, and the case it is filed in. */
function filedName(parts: Parts, locators: readonly Locator[]): CaseName | null {
  const filing = filingIn(parts);
  if (filing === null) return null;
  const versus = VERSUS.exec(parts.plain.slice(filing.caseStart));
  const from = filing.caseStart + (versus === null ? 0 : versus.index + versus[0].length);
  const end = partiesEnd(parts, from, locators);
  const name = cleanName(slice(parts, filing.caseStart, end));
  const title = filing.title === null ? name : `${filing.title}, ${name}`;
  return { title, court: null, end, sort: 'parties' };
}

/** "L. v. Stein, Lehrbuch der Finanzwissenschaft": a family name's particle between initials and a title. */
function isParticle(parts: Parts, versus: RegExpExecArray, locators: readonly Locator[]): boolean {
  // "Urt. v. 17.7.2003": of that day
  if (/(?:^|[ ,])(?:Urt|Urteil|Beschl|Beschlu(?:ss|ß)|B)\.?$/.test(parts.plain.slice(0, versus.index)))
    return true;
  return (
    versus[0].startsWith(' v.') &&
    locators.length === 0 &&
    /(?:^|[/,&] ?)(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}$/u.test(parts.plain.slice(0, versus.index)) &&
    /^\p{Lu}[\p{L}-]+(?:[/&][^,]{2,40})?, "?\p{Lu}\S* \S+/u.test(
      parts.plain.slice(versus.index + versus[0].length),
    )
  );
}

const MATTER =
  /^\s*(?:In [Rr]e|IN RE|Re|Ex [Pp]arte|In the [Mm]atter of|Matter of|In the [Cc]ase of|The [Cc]ase of|Case of|(?:The )?Case [Cc]oncerning|(?:The )?Situation (?:in|of|on)|State ex rel\.|Estate of|Petition of|Affaire)\b/;

function insideQuotes(plain: string, at: number): boolean {
  const open = plain.search(/(?:^|[\s(])["'](?=\S)/);
  if (open < 0 || open > at) return false;
  const close = plain.slice(at).search(/["'](?=[\s,.;)]|$)/);
  return close >= 0;
}

function cleanName(name: string): string {
  return name
    .replace(/^(?:(?:The )?Case of|Joined Cases|Caso(?: de)?|Asunto) (?=\p{Lu})/u, '')
    .replace(/ (?:Case )?[Nn]os?\.?$/, '');
}
