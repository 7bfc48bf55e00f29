import { germanCourts } from '#ingest/tables/german-courts.js';
import { nationalCourts } from '#ingest/tables/national-courts.js';
import { civilCourtEnd, civilCourtStart, isBench } from './civil.js';
import { isInstitution } from '../shape/institution.js';
import { slice, type Parts } from '../shape/parts.js';
import type { Locator } from './locator.js';
import { COURT, commaParts, PROCEDURE, VERSUS } from './named.js';

/** The court that a citation begins with: "ECtHR, ", "BGH, Urteil", "Views of the Human Rights Committee of 29 July 1981, ". */
export function leadingCourt(
  parts: Parts,
  locators: readonly Locator[],
): { name: string; end: number } | null {
  const plain = parts.plain;
  const civil = civilCourtEnd(plain, 0);
  if (civil !== null) return { name: slice(parts, civilCourtStart(plain, 0), civil), end: civil };
  const german =
    /^([A-Z][A-Za-z]{1,6})(?: \p{Lu}[\p{L}.-]+(?: [IV]{1,3})?(?: \(\w+\))?)*(?=$|,|:| ?\(|\s+(?:Urteil|Beschl|Urt|\d))/u.exec(
      plain.slice(0, locators[0]?.start).trimEnd(),
    );
  if (german !== null && germanCourts.has(german[1] ?? ''))
    return { name: slice(parts, 0, german[0].length), end: german[0].length };
  const comma = plain.search(/[,:](?= )/);
  if (comma <= 0 || comma > 110) return null;
  // "ECtHR (GC), ": the chamber is no part of the court's name
  const first = plain.slice(0, comma).replace(/ \((?:GC|Grand Chamber|Plenary)\)$/, '');
  const national = nationalCourts.some((name) => first.startsWith(name));
  if (
    locators.some((l) => l.start < comma) ||
    VERSUS.test(first) ||
    // "Tribunal Rivers Report (Wai 2, 1999)": no comma behind a court
    first.lastIndexOf('(') > first.lastIndexOf(')') ||
    !(COURT.test(first) || national) ||
    /^(?:Regulations|Rules|Elements|Statute|Report|Letter)\b/.test(first) ||
    !(isInstitution(first) || /^[A-Z]{2,6}$/.test(first) || national)
  )
    return null;
  // "ICC, Office of the Prosecutor, Strategic Plan": no decision
  if (locators.length === 0 && ORGAN.test(plain.slice(comma + 2).split(',', 1)[0] ?? '')) return null;
  const decided = /^(?:Views|Judge?ment|Decision|Order) of (?:the )?(?=\p{Lu})/u.exec(first)?.[0].length ?? 0;
  const day = parts.dates.find((d) => d.start < comma)?.start ?? first.length;
  const name = slice(parts, decided, day).replace(/ of$/, '');
  // "Order of the President Assigning a Judge": what it does
  if (decided > 0 && / \p{L}{3,}ing /u.test(name)) return null;
  return { name, end: comma + 1 };
}

/** The name behind the court: the first part that is no procedure, number or day. */
export function nameAfterCourt(
  parts: Parts,
  from: number,
  locators: readonly Locator[],
): { title: string; end: number } | null {
  let best: { title: string; end: number } | null = null;
  for (const piece of commaParts(parts, from)) {
    const locator = locators.find((l) => l.start < piece.end && l.end > piece.start);
    const end = locator === undefined ? piece.end : Math.max(piece.start, locator.start);
    const date = parts.dates.find((d) => d.start >= piece.start && d.start < end);
    const group = parts.groups.find((g) => g.start >= piece.start && g.start < end);
    const cut = Math.min(end, date?.start ?? end, group?.start ?? end);
    const title = slice(parts, piece.start, cut)
      .replace(/^['"‘“]|['"’”]$/g, '')
      .replace(/ (?:(?:Case )?[Nn]os?\.?|of|du|vom)$/, '');
    if (
      /^\p{Lu}/u.test(title) &&
      title.length > 2 &&
      !PROCEDURE.test(title) &&
      !PIN_LIKE.test(title) &&
      !NO_NAME.test(parts.plain.slice(piece.start, piece.end).trim()) &&
      !ORGAN.test(title) &&
      !isBench(title) &&
      best === null
    )
      best = { title, end: cut };
    if (best !== null) break;
  }
  return best;
}

// "NZI 2009, 55", "Bull. civ. III", "FJ 5", "M.P. Ann Roe", "Sentencia T-760": where it is printed, a place in it, a judge, a number
const NO_NAME =
  /^(?:\p{Lu}[\p{L}&.-]{0,7}(?: \p{Lu}\p{L}{0,3}\.?| civ\.| crim\.| com\.)? (?:19|20)\d\d\b|Bull\.|F\.?J\.? \d|[MC]\.P\.|Magistrad|Consejer|Ponente|Exp(?:te|ediente)?\b|Rad(?:icado)?\b|(?:Sentencia|Auto|Fallos?|Recurso|Rollo)\b[^,]{0,6}(?:\d|[A-Z]-?\d|:))/u;
// organs of a court, whose papers are no decisions
const ORGAN = /^(?:Office of the Prosecutor|OTP|Registry|Presidency)$/;
const PIN_LIKE =
  /^(?:Report$|Chambre|Ch\.|Assemblée|R[nz]\.?|Rdnr|Az|Nr\.|¶|§|[IVX]+ Z|Annex|Part|Series|App)/;
