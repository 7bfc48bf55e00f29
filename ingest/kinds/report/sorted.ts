import type { KindReading } from '../kind.js';
import { isInstitution } from '../shape/institution.js';
import { slice, tidy } from '../shape/parts.js';
import { pinsFrom } from '../shape/pinpoint.js';
import { identifier, makeReading } from '../shape/reading.js';
import type { Writing } from '../shape/writing.js';

/**
 * A paper whose sort and number stand in brackets with its date, as Australia and New Zealand cite them: "Rivers
 * Commission, Flow and Law (Report No 108, May 2008) vol 1, 339", "Law Commission Rivers (NZLC R123, 2011)".
 */
export function readSorted(writing: Writing): KindReading | null {
  const { parts, imprint, head } = writing;
  if (imprint === null || imprint.year === null || writing.journal !== null || writing.collection !== null)
    return null;
  const sort = SORTED.exec(imprint.inner);
  if (sort === null) return null;
  const [issuer, from] = furtherIssuer(parts.plain, head.end, imprint.start);
  const named = head.institution === null ? null : tidy(`${head.institution}${issuer}`);
  const quoted = writing.quoted;
  const title = quoted === null ? slice(parts, from, imprint.start) : slice(parts, quoted.start, quoted.end);
  const number = NUMBER.exec(sort[0])?.[0];
  const found = {
    authors: head.authors,
    institution: title === '' ? null : named,
    title: title === '' ? named : title,
    year: imprint.year,
    date: imprint.date,
    identifiers: number === undefined ? [] : [identifier('paper', number)],
  };
  const volume = VOLUME.exec(parts.plain.slice(imprint.end))?.[0].length ?? 0;
  const pin = pinsFrom(parts.plain, imprint.end + volume, true);
  return makeReading('report', parts, found, 0.94, pin === null ? null : slice(parts, pin.start, pin.end));
}

/** ", Parliament of Utopia": another body behind the first, where a title still follows. */
function furtherIssuer(plain: string, from: number, stop: number): [issuer: string, from: number] {
  const next =
    /^[\s,]*(?<name>(?:Parliament|Department|Government|Legislative Assembly|House) [^,()"]{2,60}), /.exec(
      plain.slice(from, stop),
    );
  const name = next?.groups?.['name'];
  return next === null || name === undefined || !isInstitution(name)
    ? ['', from]
    : [`, ${name}`, from + next[0].length];
}

// "Report No 108, ", "Final Report, ", "Issues Paper 12, ", "Wai 262, ", "NZLC R123, ", "TR 2005/1, "
const SORTED =
  /^(?:(?:(?:Final|Interim|First|Second|Third|Fourth|Annual|Special|Technical|Inquiry|Audit|Committee|Progress|Research|Summary|Background|Consultation|Conference|Discussion|Information|Issues|Occasional|Options|Policy|Position|Green|White|Working|Briefing|Study|Preliminary|Parliamentary) )?(?:Report|Paper|Inquiry|Guidelines|Submission|Bulletin|Catalogue|Handbook|Review|Study)s?(?:,? (?:Series )?(?:No\.? ?)?[\d./-]{1,9}[A-Z]?)?|Wai \d{1,4}|NZLC [A-Z]{1,3} ?\d{1,4}|(?:TR|TD|GSTR|CR|PR|TA|MT|SGR) (?:19|20)\d\d\/\d{1,3}|CAB(?: Min)? \(\d\d\) [\d/]{1,8}|WP ?\d[\w.]{0,11}), /;
const NUMBER =
  /No\.? ?[\d./-]+|Wai \d+|NZLC [A-Z]{1,3} ?\d+|[A-Z]{2,4} \d{4}\/\d+|CAB(?: Min)? \(\d\d\) [\d/]+|WP ?\d[\w.]*/;
const VOLUME = /^,? vol(?:ume)? (?:[IVX]{1,4}|\d{1,2}),?/;
