import { told } from './reader-findings.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A number of the sequence whose note is not in the document. */
export const missingNote: Rule = {
  rule: 'missing-note',
  code: 'STR-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Order of notes',
  check: (desk) => told(desk, 'missing-note'),
};
