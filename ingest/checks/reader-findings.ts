import type { Found } from './rule.js';
import type { Desk } from './desk/index.js';

/** What the reader of notes told under this slug: it knows the sequence of notes better than any rule after it. */
export function told(desk: Desk, slug: string): Found[] {
  return desk.read.findings
    .filter(({ rule }) => rule === slug)
    .map(({ confidence, note, citation, spans, message, suggestion }) => ({
      confidence,
      note,
      citation,
      spans,
      message,
      suggestion,
      severity: null,
      evidence: [],
    }));
}
