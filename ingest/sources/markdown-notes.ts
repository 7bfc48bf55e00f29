import type { MarkedNote } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { inlineNotes } from './markdown-inline.js';
import { marksIn, type Mark } from './markdown-marks.js';
import { cutMarkup } from './markdown-runs.js';

/**
 * The notes that Markdown sets apart, by number. A label stands at a line's head; the note runs to the next
 * blank line, and over indented paragraphs after it. A call-out whose note is nowhere gives a note without text.
 */
export function markdownNotes(text: string): MarkedNote[] {
  const marks = marksIn(text);
  const labels = marks.filter((mark) => mark.label);
  const calls = marks.filter((mark) => !mark.label);
  const inline = inlineNotes(text);
  const numbers = numbering(
    labels,
    [...calls, ...inline].sort((a, b) => a.start - b.start),
  );
  const bodies = labels.map((label, at) => noteSpan(text, label, labels[at + 1]?.start ?? text.length));
  const inBody = outside(calls, bodies);
  const queues = new Map<string, Mark[]>();
  for (const call of inBody) {
    const queue = queues.get(call.key);
    if (queue) queue.push(call);
    else queues.set(call.key, [call]);
  }
  const notes = labels.map((label, at): MarkedNote => {
    const call = queues.get(label.key)?.shift();
    return {
      number: numbers.get(label.key) ?? 0,
      label: label.printed,
      spans: cutMarkup(text, bodies[at] ?? [label.end, label.end]),
      callOut: call ? [call.start, call.end] : null,
    };
  });
  for (const { key, start, text: span } of inline)
    notes.push({
      number: numbers.get(key) ?? 0,
      label: String(numbers.get(key) ?? ''),
      spans: cutMarkup(text, span),
      callOut: [start, span[0]],
    });
  const known = new Set(labels.map((label) => label.key));
  for (const call of calls) {
    if (!call.key.startsWith('^') || known.has(call.key)) continue;
    known.add(call.key);
    const number = numbers.get(call.key) ?? 0;
    notes.push({ number, label: call.printed, spans: [], callOut: [call.start, call.end] });
  }
  return notes.sort((a, b) => a.number - b.number);
}

/** Numbers as printed; words as labels are numbered in the order in which they are called. Stars have 0. */
function numbering(
  labels: readonly Pick<Mark, 'key'>[],
  calls: readonly Pick<Mark, 'key'>[],
): Map<string, number> {
  const numbers = new Map<string, number>();
  let next = 1;
  for (const { key } of [...calls, ...labels]) {
    if (numbers.has(key)) continue;
    const printed = Number(key.replace('^', ''));
    const number = key === '*' ? 0 : Number.isInteger(printed) ? printed : next;
    numbers.set(key, number);
    next = Math.max(next, number + 1);
  }
  return numbers;
}

/** From the label to the next blank line; on over paragraphs that are indented by four blanks or a tab. */
function noteSpan(text: string, label: Mark, limit: number): Span {
  let end = paragraphEnd(text, label.end, limit);
  while (end < limit) {
    const next = text.slice(end, limit).search(/\S/);
    if (next < 0 || !/\n(?: {4}|\t)[ \t]*$/.test(text.slice(end, end + next))) break;
    end = paragraphEnd(text, end + next, limit);
  }
  let start = label.end;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

function paragraphEnd(text: string, from: number, limit: number): number {
  const blank = /\n[ \t\r]*\n/g;
  blank.lastIndex = from;
  return Math.min(blank.exec(text)?.index ?? limit, limit);
}

/** The marks that stand in none of the spans; both by offset. */
function outside(marks: readonly Mark[], spans: readonly Span[]): Mark[] {
  let at = 0;
  return marks.filter((mark) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= mark.start) at++;
    return mark.start < (spans[at]?.[0] ?? Infinity);
  });
}
