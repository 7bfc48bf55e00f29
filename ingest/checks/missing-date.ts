import type { WorkKind } from '#schema/work.js';
import type { CitedInFull, Desk } from './desk/index.js';
import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

const DATED: readonly WorkKind[] = ['article', 'book', 'chapter', 'report', 'news', 'web', 'resolution'];

/** A source of a kind that is cited with its year, without any. */
export const missingDate: Rule = {
  rule: 'missing-date',
  code: 'DAT-01',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R22-R33; OSCOLA 3.2-3.4',
  check: (desk) => desk.fulls.flatMap((cited) => (isDatedInText(cited, desk) ? [] : report(cited))),
};

/** 1999, "forthcoming", "n.d.", "last visited", "(n 12)" and "supra", which give the date elsewhere. */
const DATED_ELSEWHERE =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|forthcoming|\bn\.d\.|undated|visited|accessed|on file|\(nn? \d|\bsupra\b|\binfra\b/i;

function report(cited: CitedInFull): Found[] {
  const { citation, note, outcome } = cited;
  const { reading, confidence, nested, text } = citation;
  if (!note || nested || reading.kind === null || !DATED.includes(reading.kind)) return [];
  if (reading.year !== null || reading.date !== null || DATED_ELSEWHERE.test(text) || confidence < 0.7)
    return [];
  if (note.status !== 'read' || isByNumber(cited)) return [];
  const again =
    outcome.status === 'resolved' && outcome.antecedent !== null && cited.work.reading.year !== null;
  const expected = again
    ? `its year, ${cited.work.reading.year ?? ''}`
    : reading.kind === 'web'
      ? 'a date or "last visited"'
      : 'its year';
  return [
    at(cited, { confidence: 0.7, message: `Unexpected citation without a date, expected ${expected}` }),
  ];
}

/** The text, or its bibliography, says the year. */
function isDatedInText({ work }: CitedInFull, desk: Desk): boolean {
  return desk.fullsOf(work.id).some(({ citation, note }) => note === null && citation.reading.year !== null);
}

/** "U.N. Doc. S/PV.5158, at 3": a number is enough for a paper that is cited again or bears its year in it. */
function isByNumber({ citation: { reading }, outcome }: CitedInFull): boolean {
  const again = outcome.status === 'resolved' && outcome.antecedent !== null;
  const bySymbol = reading.kind === 'report' && reading.identifiers.some(({ scheme }) => scheme === 'symbol');
  return bySymbol || (reading.identifiers.length > 0 && (reading.title === null || again));
}
