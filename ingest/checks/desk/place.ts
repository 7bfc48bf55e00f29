import { sourceSpans } from '#ingest/pages/view.js';
import type { Evidence, Severity } from '#schema/finding.js';
import type { Note } from '#schema/note.js';
import type { Span } from '#schema/selector.js';
import type { Found } from '../rule.js';
import type { Cited, Desk } from './index.js';

interface Said {
  readonly confidence: number;
  readonly message: string;
  readonly suggestion?: string;
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
  readonly spans?: readonly Span[];
}

/** A finding at a citation of a note or of the body; at its whole extent where no spans are given. */
export function at({ citation }: Cited, said: Said): Found {
  const note = citation.place.in === 'note' ? citation.place.note : null;
  return { ...whole(said), note, citation: citation.id, spans: said.spans ?? citation.spans };
}

/** A finding at a note, or at a stretch of what a reader reads of it. */
export function atNote(desk: Desk, note: Note, said: Said, stretch?: Span): Found {
  const place = note.spans[0] ?? note.callOut;
  const spans = stretch ? sourceSpans(desk.view(note), ...stretch) : place ? [place] : [];
  return { ...whole(said), note: note.number, citation: null, spans: said.spans ?? spans };
}

function whole({ confidence, message, suggestion, severity, evidence }: Said) {
  return {
    confidence,
    message,
    suggestion: suggestion ?? null,
    severity: severity ?? null,
    evidence: evidence ?? [],
  };
}

/** The other place that a finding rests on. */
export function evidence({ citation }: Cited): Evidence {
  const note = citation.place.in === 'note' ? citation.place.note : null;
  return { note, citation: citation.id, spans: citation.spans, text: citation.text };
}

/** "note 12", "the text". */
export function whereIs({ note }: Cited): string {
  return note ? `note ${note.number}` : 'the text';
}
