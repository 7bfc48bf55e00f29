/** What the rules of a group look at, by the letters of their codes. */
export const GROUPS: Readonly<Record<string, string>> = {
  STR: 'order of the notes',
  IDX: 'Id. and ibid.',
  SUP: 'supra and (n 5)',
  HRN: 'short names and hereinafter',
  XRF: 'references to other notes and parts',
  REP: 'full citations said again',
  CON: 'one source, two statements',
  SYM: 'symbols of the United Nations',
  DOC: 'filings of courts',
  URL: 'addresses and archive codes',
  DAT: 'dates',
  LOC: 'pinpoints',
  PAR: 'parentheses',
  SIG: 'signals',
  TRT: 'treaties',
  CAS: 'cases',
  JRN: 'journals',
  QUO: 'quotations',
  EVD: 'what the citing work can know',
  TXT: 'slips of the pen',
  OCR: 'damage of scans',
};

/** "SUP-03" -> "SUP". */
export function groupOf(code: string): string {
  return code.slice(0, 3);
}
