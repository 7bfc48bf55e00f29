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
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected full citation of a source that note ${number} cites in full, expected a short form`,
      suggestion:
        desk.style === 'oscola' ? `${nameOf(cited)} (n ${number})` : `${nameOf(cited)}, supra note ${number}`,
      evidence: [evidence(first)],
    }),
  ];
}

/** What a short form would call it. */
function nameOf({ citation, work }: CitedInFull): string {
  const families = citation.reading.authors.map((author) => author.split(/\s+/).at(-1) ?? author);
  if (families.length === 0 || families.length > 2) return work.label;
  return families.join(' & ');
}

/** A citation of a number alone is short already. */
function couldBeShort({ reading, nested }: FullCitation): boolean {
  if (nested || reading.kind === null || REPEATABLE.includes(reading.kind)) return false;
  return reading.title !== null || reading.kind === 'resolution';
}
