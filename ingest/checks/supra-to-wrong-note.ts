import type { ReadDocument } from '#schema/apparatus.js';
import type { SupraCitation } from '#schema/citation.js';
import type { Finding } from '#schema/finding.js';
import type { Outcome } from '#schema/outcome.js';
import { findingAt } from './place.js';
import type { Rule } from './rule.js';

/**
 * Supra to a note that does not cite the work named, as the name leads elsewhere (Bluebook rule 4.2); or to one
 * that has a short form of it only, where the reader has to go on to another.
 */
export const supraToWrongNote: Rule = {
  rule: 'supra-to-wrong-note',
  check(read) {
    return read.outcomes.flatMap((outcome, i) => {
      const citation = read.citations[i];
      if (citation?.form !== 'supra' || citation.targetNote === null) return [];
      if (!isThere(read, citation, citation.targetNote)) return [];
      const right = rightNote(read, outcome);
      return right === null || right === citation.targetNote
        ? []
        : report(citation, outcome, citation.targetNote, right);
    });
  },
};

function isThere(read: ReadDocument, citation: SupraCitation, number: number): boolean {
  const series = citation.place.in === 'note' ? citation.place.series : 0;
  return read.notes.some(
    (note) => note.number === number && note.series === series && note.status === 'read',
  );
}

/** The note of the full citation that the outcome stands on; null where that says nothing. */
function rightNote(read: ReadDocument, outcome: Outcome): number | null {
  if (outcome.status !== 'resolved' || outcome.method === 'note-only') return null;
  const antecedent = read.citations.find((citation) => citation.id === outcome.antecedent);
  return antecedent?.form === 'full' && antecedent.place.in === 'note' ? antecedent.place.note : null;
}

function report(citation: SupraCitation, outcome: Outcome, wrong: number, right: number): Finding {
  const absent = outcome.status === 'resolved' && outcome.method === 'name-only';
  const name = citation.name ?? 'this work';
  const fault = absent ? `which does not cite ${name}` : `which has ${name} in short form only`;
  return findingAt(citation, {
    rule: 'supra-to-wrong-note',
    severity: absent ? 'error' : 'warning',
    confidence: outcome.status === 'resolved' ? outcome.confidence : 0,
    message: `Unexpected note ${wrong}, ${fault}, expected note ${right}`,
    suggestion: citation.text.replace(new RegExp(`(?<!\\d)${wrong}(?!\\d)`), String(right)),
  });
}
