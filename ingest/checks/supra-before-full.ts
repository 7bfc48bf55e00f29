import { at, evidence, whereIs } from './desk/place.js';
import { isNamedBefore } from './desk/prose.js';
import type { Cited, Desk } from './desk/index.js';
import { isBeyondLast } from './desk/last-note.js';
import { slips } from './desk/slips.js';
import { ALL_STYLES } from './desk/style.js';
import { toNote } from './desk/supras.js';
import type { Found, Rule } from './rule.js';

/** Supra to its own or a later note, or of a source that is cited in full only later or nowhere. */
export const supraBeforeFull: Rule = {
  rule: 'supra-before-full',
  code: 'SUP-02',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rules 3.5 and 4.2; Indigo Book R6.1',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, note, work, outcome } = cited;
  if (citation.form !== 'supra' || !note || /\binfra\b/i.test(citation.text)) return [];
  const { targetNote } = citation;
  // told by `supra-to-missing-note`
  if (isBeyondLast(targetNote, cited, desk)) return [];
  const name = citation.name ?? 'this work';
  if (targetNote !== null && targetNote >= note.number) {
    const [first] = work ? desk.fullsOf(work.id) : [];
    const self = first?.note === note && targetNote === note.number;
    if (self) return [];
    const earlier = first?.note && first.note.number < note.number ? first.note.number : null;
    return [
      at(cited, {
        confidence: 0.9,
        message: `Unexpected supra to note ${targetNote}, which is not before note ${note.number}, expected ${earlier === null ? 'an earlier note' : `note ${earlier}`}`,
        ...(earlier === null ? {} : { suggestion: toNote(citation.text, targetNote, earlier) }),
        evidence: first ? [evidence(first)] : [],
      }),
    ];
  }
  const [first] = work ? desk.fullsOf(work.id) : [];
  if (first?.note && first.note.series === note.series && first.note.number > note.number) {
    return [
      at(cited, {
        confidence: 0.75,
        message: `Unexpected supra of ${name}, which is cited in full only in ${whereIs(first)}, expected the full citation here`,
        suggestion: first.citation.text,
        evidence: [evidence(first)],
      }),
    ];
  }
  if (slips(desk).some((slip) => slip.cited === cited)) return [];
  if (citation.name === null || desk.hasGapBefore(note) || isNamedBefore(desk, citation.name, note))
    return [];
  if (outcome.status === 'resolved' && outcome.method === 'note-only' && work) {
    return [
      at(cited, {
        confidence: 0.5,
        severity: 'question',
        message: `Unexpected name ${name}, which no source cited before has, expected that of ${work.label}, which note ${targetNote ?? ''} cites`,
        evidence: first ? [evidence(first)] : [],
      }),
    ];
  }
  if (outcome.status !== 'unresolved') return [];
  return [
    at(cited, {
      confidence: 0.6,
      severity: 'warning',
      message: `Unexpected supra of ${name}, which no earlier note cites in full, expected a full citation`,
    }),
  ];
}
