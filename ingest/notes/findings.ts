import type { Finding } from '#schema/finding.js';
import type { Note } from '#schema/note.js';

/** What the notes themselves tell an editor: numbers without a note, notes that break off, numbers that come twice. */
export function noteFindings(notes: readonly Note[]): Finding[] {
  const findings: Finding[] = [];
  notes.forEach((note, at) => {
    const before = notes[at - 1];
    if (note.number > 0 && note.label === null) findings.push(missingNote(note));
    else if (note.status === 'truncated') findings.push(truncatedNote(note));
    if (before && before.number > 0 && before.series === note.series) {
      if (before.number === note.number) findings.push(duplicateMarker(note));
      else if (note.number < before.number) findings.push(outOfSequence(note, before));
    }
  });
  return findings;
}

function missingNote(note: Note): Finding {
  const tail = note.spans.length > 0;
  return {
    ...finding(note, 'missing-note', 'error', 0.9),
    message: tail
      ? `Unexpected text without a label, expected note ${note.number} with its beginning: compare with the original`
      : `Unexpected gap in the notes, expected note ${note.number}: compare with the original`,
    suggestion: null,
  };
}

function truncatedNote(note: Note): Finding {
  return {
    ...finding(note, 'truncated-note', 'question', 0.6),
    message: `Unexpected end of note ${note.number} in mid-sentence, expected its rest on the next page: compare with the original`,
    suggestion: null,
  };
}

function duplicateMarker(note: Note): Finding {
  return {
    ...finding(note, 'duplicate-marker', 'error', 0.8),
    message: `Unexpected second note ${note.number}, expected note ${note.number + 1}`,
    suggestion: null,
  };
}

function outOfSequence(note: Note, before: Note): Finding {
  return {
    ...finding(note, 'out-of-sequence-note', 'error', 0.8),
    message: `Unexpected note ${note.number} after note ${before.number}, expected note ${before.number + 1}`,
    suggestion: null,
  };
}

function finding(
  note: Note,
  rule: string,
  severity: Finding['severity'],
  confidence: number,
): Omit<Finding, 'message' | 'suggestion'> {
  const place = note.spans[0] ?? note.callOut;
  return { rule, severity, confidence, note: note.number, citation: null, spans: place ? [place] : [] };
}
