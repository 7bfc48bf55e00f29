import type { KindReading } from '../kind.js';
import { imprintOf } from '../shape/imprint.js';
import { isPerson } from '../shape/person.js';
import { slice, type Parts } from '../shape/parts.js';
import { pagesEnd } from '../shape/pinpoint.js';
import { identifier, makeReading } from '../shape/reading.js';

// "ANN ROE, CONG. RSCH. SERV., RL39495, TITLE", "U.S. GOV'T ACCOUNTABILITY OFF., GAO-92-900, TITLE"
const NUMBERED =
  /^(?:(?<who>[^()"\d]{4,120}?),? )?(?<issuer>CONG(?:RESSIONAL|\.) (?:RSCH|RESEARCH)\.? SERV(?:ICE|\.)|U\.?S\.? (?:GOV'T|GOVERNMENT|GEN(?:ERAL|\.)) ACC(?:OUNTABILITY|T\.|OUNTING|T'G|TG\.)? OFF(?:ICE|\.)),? (?:(?:NO\.|ORDER CODE|REP(?:ORT|\.) NO\.) )?(?<number>(?:R[LS]?|IF|IN|LSB|IB)\d{4,5}|GAO(?:\/[A-Z&]{2,6})?-\d{2}-\d{1,4}[A-Z]{0,2}),? /i;

// ", 1, 18" before the bracket of the year
const PAGES = /\s\d{1,4}(?:-\d{1,4})?(?:, \d{1,4}(?:-\d{1,4})?){0,4} ?$/;

/** A report of the research service or the accounting office of Congress, which has a number before its title. */
export function readNumbered(parts: Parts): KindReading | null {
  const hit = NUMBERED.exec(parts.plain);
  if (hit === null) return null;
  const { who = '', issuer = '', number = '' } = hit.groups ?? {};
  const imprint = imprintOf(parts, hit[0].length);
  const stop = imprint?.start ?? parts.end;
  const page = PAGES.exec(parts.plain.slice(0, stop));
  const at = page === null ? -1 : page.index + 1;
  const to = at < 0 ? -1 : pagesEnd(parts.plain, at);
  const start = hit[0].indexOf(issuer);
  const found = {
    authors: who.split(/,? (?:&|and) |, /i).filter((name) => isPerson(name)),
    institution: slice(parts, start, start + issuer.length),
    title: slice(parts, hit[0].length, at < 0 ? stop : at),
    year: imprint?.year ?? null,
    date: imprint?.date ?? null,
    identifiers: [identifier('paper', number)],
  };
  return makeReading('report', parts, found, 0.97, to < 0 ? null : slice(parts, at, to));
}
