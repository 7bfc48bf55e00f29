// Origin: the courts' own statutes, rules and decisions; facts only. Sorted by the letters of the docket.

/** What documents of a court, and on it, call its laws by one word, without ever citing them in full. */
export interface CourtLaws {
  /** How the numbers of its cases, its filings and the evidence before it begin. */
  readonly docket: RegExp;
  /** Word and name: "the Statute" is the Rome Statute. */
  readonly laws: readonly (readonly [called: string, name: string])[];
}

const RULES = 'Rules of Procedure and Evidence';

// prettier-ignore
export const courtLaws: readonly CourtLaws[] = [
  { docket: /^(?:ICC-|EVD-|[A-Z]{3}-OTP-)/, laws: [
    ['Statute', 'Rome Statute of the International Criminal Court'],
    ['Rules', `${RULES} of the International Criminal Court`],
    [RULES, `${RULES} of the International Criminal Court`],
    ['Regulations', 'Regulations of the Court'],
  ] },
  { docket: /^ICTR-/, laws: [
    ['Statute', 'Statute of the International Criminal Tribunal for Rwanda'],
    ['Rules', `${RULES} of the International Criminal Tribunal for Rwanda`],
    [RULES, `${RULES} of the International Criminal Tribunal for Rwanda`],
  ] },
  { docket: /^(?:IT|ICTY)-/, laws: [
    ['Statute', 'Statute of the International Criminal Tribunal for the Former Yugoslavia'],
    ['Rules', `${RULES} of the International Criminal Tribunal for the Former Yugoslavia`],
    [RULES, `${RULES} of the International Criminal Tribunal for the Former Yugoslavia`],
  ] },
  { docket: /^SCSL-/, laws: [
    ['Statute', 'Statute of the Special Court for Sierra Leone'],
    ['Rules', `${RULES} of the Special Court for Sierra Leone`],
    [RULES, `${RULES} of the Special Court for Sierra Leone`],
  ] },
  { docket: /^STL-/, laws: [
    ['Statute', 'Statute of the Special Tribunal for Lebanon'],
    ['Rules', `${RULES} of the Special Tribunal for Lebanon`],
    [RULES, `${RULES} of the Special Tribunal for Lebanon`],
  ] },
];
