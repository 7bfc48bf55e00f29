import type { ReadDocument } from '#schema/apparatus.js';
import type { Finding } from '#schema/finding.js';

/** One thing that a cite-checking editor looks for. It reads outcomes and never resolves again. */
export interface Rule {
  /** Its slug: "id-ambiguous". */
  readonly rule: string;
  /** Every place where the rule is broken, in reading order. Silent where the text gives no reason to speak. */
  check(read: ReadDocument): readonly Finding[];
}
