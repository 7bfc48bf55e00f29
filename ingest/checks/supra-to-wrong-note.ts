import { findingAt } from './place.js';
import type { Rule } from './rule.js';

/** Supra to a note that does not cite the work named (Bluebook rule 4.2): the name leads elsewhere. */
export const supraToWrongNote: Rule = {
  rule: 'supra-to-wrong-note',
  check(read) {
    const byId = new Map(read.citations.map((citation) => [citation.id, citation]));
    return read.outcomes.flatMap((outcome, i) => {
      const citation = read.citations[i];
      if (citation?.form !== 'supra' || citation.targetNote === null) return [];
      if (outcome.status !== 'resolved' || outcome.method !== 'name-only') return [];
      const { targetNote } = citation;
      const target = read.notes.find(
        (note) =>
          note.number === targetNote &&
          (citation.place.in === 'body' || note.series === citation.place.series),
      );
      if (!target || target.status !== 'read') return [];
      const place = outcome.antecedent ? byId.get(outcome.antecedent)?.place : undefined;
      if (place?.in !== 'note' || place.note === targetNote) return [];
      return findingAt(citation, {
        rule: 'supra-to-wrong-note',
        severity: 'error',
        confidence: outcome.confidence,
        message: `Unexpected note ${targetNote}, which does not cite ${citation.name ?? 'this work'}, expected note ${place.note}`,
        suggestion: citation.text.replace(new RegExp(`(?<!\\d)${targetNote}(?!\\d)`), String(place.note)),
      });
    });
  },
};
