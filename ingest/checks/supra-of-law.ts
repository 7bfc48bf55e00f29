import { filedIn } from '#ingest/kinds/case/filing.js';
import { at, evidence } from './desk/place.js';
import { reportersOf } from './desk/reporters.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** As many are a house's way, which is told once. */
const WAY = 6;

/** Supra of a decision, a statute or a constitution, which have short forms of their own. */
export const supraOfLaw: Rule = {
  rule: 'supra-of-law',
  code: 'SUP-06',
  severity: 'info',
  byDefault: 'on',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook rule 4.2; Indigo Book R6.2.3',
  check: (desk) => {
    const found = desk.cited.flatMap((cited) => report(cited, desk));
    return found.length < WAY ? found : asOne(found);
  },
};

function asOne(found: readonly Found[]): Found[] {
  const [first] = found;
  if (!first) return [];
  const notes = [...new Set(found.flatMap(({ note }) => note ?? []))];
  const shown =
    notes.length > 8 ? `${notes.slice(0, 8).join(', ')} and ${notes.length - 8} more` : notes.join(', ');
  return [
    {
      ...first,
      message: `Unexpected supra of decisions or statutes in ${found.length} citations (notes ${shown}), expected their short forms, unless it is the house's way`,
    },
  ];
}

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, work, outcome } = cited;
  if (
    citation.form !== 'supra' ||
    citation.targetNote === null ||
    !work ||
    citation.nested ||
    outcome.status !== 'resolved'
  )
    return [];
  const { reading } = work;
  const isCase = reading.kind === 'case' && reportersOf(reading).length > 0 && filedIn(reading) === null;
  const isStatute = reading.identifiers.some(({ scheme }) => scheme === 'statute');
  const [first] = desk.fullsOf(work.id);
  // a name that is too long for a short form may be set up by hereinafter
  if ((!isCase && !isStatute) || !first || first.citation.hereinafter !== null) return [];
  return [
    at(cited, {
      confidence: 0.75,
      message: `Unexpected supra of a ${isCase ? 'decision' : 'statute'}, expected its short form`,
      evidence: [evidence(first)],
    }),
  ];
}
