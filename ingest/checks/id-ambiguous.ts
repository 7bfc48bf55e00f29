import type { Note } from '#schema/note.js';
import type { Cited, Desk } from './desk/index.js';
import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** Id. after a note that cites two works or more. */
export const idAmbiguous: Rule = {
  rule: 'id-ambiguous',
  code: 'IDX-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R15.3.3; Bluebook rule 4.1; OSCOLA 1.2.3',
  check(desk) {
    return desk.cited.flatMap((cited) => {
      const { citation, outcome } = cited;
      if (citation.form !== 'id' || outcome.status !== 'ambiguous') return [];
      if (standsOnAmbiguous(cited, desk)) return [];
      const meant = outcome.candidates.flatMap(({ work }) => desk.work(work) ?? []);
      if (meant.length < 2) return [];
      const works = meant.map(({ label }) => label);
      const sure = meant.every(({ reading }) => reading.kind !== null && reading.title !== null);
      const sources = outcome.candidates.flatMap(({ antecedent }) => desk.byId(antecedent) ?? []);
      return at(cited, {
        confidence: sure ? 0.85 : 0.5,
        severity: sure ? 'error' : 'question',
        message: `Unexpected ${citation.text} where ${works.length} works may be meant (${works.join('; ')}), expected a short form that names one`,
        evidence: sources.map(evidence),
      });
    });
  },
};

/** The citation before it is an Id. of which the same was said: one slip, one finding. */
function standsOnAmbiguous({ citation, note }: Cited, desk: Desk): boolean {
  if (!note) return false;
  const sources = (there: Note | null) =>
    there ? desk.inNote(there).filter((one) => one.citation.form !== 'crossref') : [];
  const here = sources(note);
  const at = here.findIndex((one) => one.citation === citation);
  const before = here[at - 1] ?? sources(desk.note(note.series, note.number - 1)).at(-1);
  return before?.citation.form === 'id' && before.outcome.status === 'ambiguous';
}
