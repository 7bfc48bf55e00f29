import { filedIn } from '#ingest/kinds/case/filing.js';
import { at, evidence } from './desk/place.js';
import { reportersOf } from './desk/reporters.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Supra of a decision, a statute or a constitution, which have short forms of their own. */
export const supraOfLaw: Rule = {
  rule: 'supra-of-law',
  code: 'SUP-06',
  severity: 'info',
  byDefault: 'on',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook rule 4.2; Indigo Book R6.2.3',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

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
