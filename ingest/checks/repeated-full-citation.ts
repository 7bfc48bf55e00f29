import type { FullCitation } from '#schema/citation.js';
import type { WorkKind } from '#schema/work.js';
import type { CitedInFull, Desk } from './desk/index.js';
import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** Decisions and laws have no supra in most styles, so that they are rightly cited in full again. */
const REPEATABLE: readonly WorkKind[] = ['case', 'legislation', 'treaty'];

/** A source cited in full that an earlier note cites in full. */
export const repeatedFullCitation: Rule = {
  rule: 'repeated-full-citation',
  code: 'REP-01',
  severity: 'info',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R6.1-6.2; Bluebook rule 4.2; OSCOLA 1.2.1',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { citation, note, outcome } = cited;
  if (!note || !couldBeShort(citation) || outcome.status !== 'resolved' || !outcome.antecedent) return [];
  const first = desk.byId(outcome.antecedent);
  if (!first?.note || first.note === note) return [];
  const { number } = first.note;
  const name = nameOf(cited, desk);
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected full citation of a source that note ${number} cites in full, expected a short form`,
      suggestion:
        desk.style === 'oscola'
          ? `${name} (n ${number})${placeOf(citation, ' ')}`
          : `${name}, supra note ${number}${placeOf(citation, ', at ')}`,
      evidence: [evidence(first)],
    }),
  ];
}

/** What a short form would call it: its authors, with its title where they wrote another source that is cited. */
function nameOf({ citation, work }: CitedInFull, desk: Desk): string {
  const names = familiesOf(citation);
  if (names === null) return work.label;
  const others = desk.fulls.some((one) => one.work.id !== work.id && familiesOf(one.citation) === names);
  const title = others ? citation.reading.title?.split(/[:?!]/, 1)[0]?.trim() : undefined;
  return title === undefined ? names : `${names}, ${title}`;
}

function familiesOf({ reading }: FullCitation): string | null {
  const families = reading.authors.map((author) => author.split(/\s+/).at(-1) ?? author);
  return families.length === 0 || families.length > 2 ? null : families.join(' & ');
}

/** The pinpoint as a short form has it: bare pages behind `sign`. */
function placeOf({ pinpoint }: FullCitation, sign: string): string {
  if (pinpoint === null) return '';
  return /^\d/.test(pinpoint) ? `${sign}${pinpoint}` : `, ${pinpoint}`;
}

/** A citation of a number alone is short already. */
function couldBeShort({ reading, nested }: FullCitation): boolean {
  if (nested || reading.kind === null || REPEATABLE.includes(reading.kind)) return false;
  return reading.title !== null || reading.kind === 'resolution';
}
