import type { ReadDocument } from '#schema/apparatus.js';
import type { Finding } from '#schema/finding.js';
import { idAmbiguous } from './id-ambiguous.js';
import { malformedPerma } from './malformed-perma.js';
import { malformedUrl } from './malformed-url.js';
import { misspeltShortName } from './misspelt-short-name.js';
import { repeatedFullCitation } from './repeated-full-citation.js';
import type { Rule } from './rule.js';
import { supraToWrongNote } from './supra-to-wrong-note.js';

/** All rules, by slug. A new rule is one file with its cases beside it, and a line here. */
export const rules: readonly Rule[] = [
  idAmbiguous,
  malformedPerma,
  malformedUrl,
  misspeltShortName,
  repeatedFullCitation,
  supraToWrongNote,
];

/** What the rules find in a read document, in the order of the rules. */
export function check(read: ReadDocument): Finding[] {
  return rules.flatMap((rule) => rule.check(read));
}
