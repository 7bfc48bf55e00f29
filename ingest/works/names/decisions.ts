import { iccCases } from '#ingest/tables/icc-cases.js';
import { fold } from '../fold.js';

/** What sort of decision a name or a citation speaks of. */
export type DecisionSort = 'trial' | 'appeal' | 'confirmation' | 'sentence' | 'warrant' | 'judgment';

/** "Katanga Trial Judgment": the party's name, and what was decided. */
export interface DecisionName {
  readonly party: string;
  readonly sort: DecisionSort;
}

/** Takes "Kunarac et al. Appeal Judgement" apart; null for a name that ends in no decision. */
export function decisionNamed(name: string): DecisionName | null {
  for (const [sort, ending] of ENDINGS) {
    const at = name.search(ending);
    if (at > 1)
      return {
        party: name
          .slice(0, at)
          .replace(/,? et al\.?$/i, '')
          .trim(),
        sort,
      };
  }
  return null;
}

/** The sorts that a full citation's text speaks of: "Judgment pursuant to Article 74" is a trial judgment. */
export function decisionsIn(text: string): DecisionSort[] {
  return SIGNS.flatMap(([sort, sign]) => (sign.test(text) ? [sort] : []));
}

/** How well a name's decision fits what the citations of a work speak of; 0 where they speak of another. */
export function decisionFit(asked: DecisionSort, known: readonly DecisionSort[]): number {
  // An appeal judgment tells of the trial's, a confirmation decision of no judgment.
  const [own] = known;
  if (own === asked) return 0.9;
  const judged = ['trial', 'appeal', 'judgment'];
  const either = asked === 'judgment' || own === 'judgment';
  return own !== undefined && either && judged.includes(asked) && judged.includes(own) ? 0.82 : 0;
}

/** The accused of an ICC docket, folded: "ICC-01/04-01/07-3436" -> "katanga", "ngudjolo". */
export function accusedOf(docket: string): readonly string[] {
  return (
    iccCases
      .find(([number]) => docket.startsWith(number))
      ?.slice(1)
      .map(fold) ?? []
  );
}

const ENDINGS: readonly (readonly [DecisionSort, RegExp])[] = [
  ['trial', / (?:ICC |ICTY |ICTR |SCSL )?Trial Judge?ment$/],
  ['appeal', / (?:ICC |ICTY |ICTR |SCSL )?Appeals? Judge?ment$/],
  [
    'confirmation',
    / (?:Confirmation(?: of Charges)? Decision|Decision on the [Cc]onfirmation of [Cc]harges)$/,
  ],
  ['sentence', / (?:Sentencing|Sentence) (?:Judge?ment|Decision)$/],
  ['warrant', / (?:Arrest Warrant|Warrant of Arrest)$/],
  ['judgment', / Judge?ment$/],
];
/** In the order in which the first that is found decides. */
const SIGNS: readonly (readonly [DecisionSort, RegExp])[] = [
  ['confirmation', /[Cc]onfirmation of (?:the )?[Cc]harges/],
  ['warrant', /[Ww]arrant/],
  ['sentence', /[Ss]entenc/],
  ['appeal', /[Oo]n (?:the )?appeals?\b|Appeals? (?:Chamber|Judge?ment)|\d-A\b(?!-)/],
  ['trial', /[Aa]rticle 74|Trial (?:Chamber|Judge?ment)|\d-T\b(?!-)/],
  ['judgment', /[Jj]udge?ment/],
];
