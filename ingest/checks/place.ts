import type { Citation } from '#schema/citation.js';
import type { Finding } from '#schema/finding.js';

/** A finding at a citation of a note or of the body. */
export function findingAt(
  citation: Citation,
  finding: Pick<Finding, 'rule' | 'severity' | 'confidence' | 'message' | 'suggestion'>,
): Finding {
  const note = citation.place.in === 'note' ? citation.place.note : null;
  return { ...finding, note, citation: citation.id, spans: citation.spans };
}
