import type { DocumentText, MarkedNote } from '#schema/document.js';
import type { Note } from '#schema/note.js';
import type { Span } from '#schema/selector.js';
import { without } from '#ingest/pages/without.js';
import { noteFindings } from './findings.js';
import type { SplitNotes } from './split.js';

/** The notes that a source's markup sets apart, as they are; numbers that begin again open a new series. */
export function markedNotes(document: DocumentText, marked: readonly MarkedNote[]): SplitNotes {
  let series = 0;
  let highest = 0;
  const notes = marked.map((note): Note => {
    if (note.number > 0 && note.number <= highest && note.number === 1) series++;
    highest = note.number;
    const start = note.spans[0]?.[0] ?? note.callOut?.[0] ?? 0;
    return {
      number: note.number,
      series,
      label: note.spans.length > 0 ? note.label : null,
      page: document.pages.findLast(({ span }) => span[0] <= start)?.number ?? null,
      spans: note.spans,
      callOut: note.callOut,
      status: note.spans.length > 0 ? 'read' : 'lost',
    };
  });
  return { notes, body: bodyOf(document, marked), findings: noteFindings(notes) };
}

/** What a reader sees (the runs where there are any) less the notes, their labels and the call-outs. */
function bodyOf(document: DocumentText, marked: readonly MarkedNote[]): Span[] {
  const runs = joined(
    document.pages.flatMap((page) =>
      page.runs.length > 0 ? page.runs.map(({ span }) => span) : [page.span],
    ),
  );
  const holes = marked.flatMap((note) => {
    const block = blockOf(document.text, note);
    return [...(block ? [block] : []), ...(note.callOut ? [note.callOut] : [])];
  });
  return without(
    runs,
    holes.sort((a, b) => a[0] - b[0]),
  );
}

/** Spans that touch are one: a change of type within a word is no gap. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const [start, end] of spans) {
    const last = whole.at(-1);
    if (last?.[1] === start) whole[whole.length - 1] = [last[0], end];
    else whole.push([start, end]);
  }
  return whole;
}

/** A note with its label: from the head of its first line. One that stands where it is called has a bracket around it. */
function blockOf(text: string, note: MarkedNote): Span | null {
  const first = note.spans[0];
  const last = note.spans.at(-1);
  if (last && first && note.callOut?.[1] === first[0]) return [note.callOut[0], last[1] + 1];
  return first && last ? [text.lastIndexOf('\n', first[0] - 1) + 1, last[1]] : null;
}
