import type { Evidence, Finding, Severity } from '#schema/finding.js';
import type { Desk } from './desk/index.js';
import type { Style } from './desk/style.js';

/** One thing that a cite-checking editor looks for. It reads outcomes and never resolves again. */
export interface Rule {
  /** Its slug: "id-ambiguous". */
  readonly rule: string;
  /** Group and number: "IDX-01". Rules may share one. */
  readonly code: string;
  /** Error: a reader is misled or cannot find the source. Info: style. Question: only a person can tell. */
  readonly severity: Severity;
  /** Off: pedantry of style, or a rule that is wrong too often to be heard unasked. */
  readonly byDefault: 'on' | 'off';
  /** The guides that ask for it, all where none is named. */
  readonly styles: readonly Style[];
  /** Whose rule it is: "Indigo Book R6.2.2". */
  readonly basis: string;
  /** Every place where the rule is broken, in reading order. Silent where the text gives no reason to speak. */
  check(desk: Desk): readonly Found[];
}

/** A finding before the registry gives it rule, code and id. Severity null: the rule's own. */
export interface Found extends Omit<Finding, 'rule' | 'severity'> {
  readonly severity: Severity | null;
  readonly evidence: readonly Evidence[];
}
