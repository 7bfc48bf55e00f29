import { told } from './reader-findings.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A note that breaks off in mid-sentence. */
export const truncatedNote: Rule = {
  rule: 'truncated-note',
  code: 'STR-06',
  severity: 'question',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Order of notes',
  check: (desk) => told(desk, 'truncated-note'),
};
