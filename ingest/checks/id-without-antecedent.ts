import { at } from './desk/place.js';
import { mayCite } from './desk/prose.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** Id. before anything has been cited. */
export const idWithoutAntecedent: Rule = {
  rule: 'id-without-antecedent',
  code: 'IDX-02',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R6.2.2; Bluebook rule 4.1; OSCOLA 1.2.3',
  check(desk) {
    const first = desk.cited.find(({ citation }) => citation.form !== 'crossref');
    if (first?.citation.form !== 'id' || !first.note) return [];
    const { number } = first.note;
    if (number !== 1 && desk.notes.some((note) => note.number < number && mayCite(desk, note))) return [];
    return [
      at(first, {
        confidence: 0.9,
        message: `Unexpected ${first.citation.text} before any source is cited, expected a full citation`,
      }),
    ];
  },
};
