import type { PrintedFacts } from '#schema/document.js';
import { UnreadableDocument } from '../errors.js';
import { factsOfOpening } from '../facts.js';
import type { SourceReading } from '../source.js';
import type { Flow } from './flow.js';
import { typedNotes } from './typed/index.js';

/** How much of a text is looked at for its title. */
const OPENING = 4000;

/**
 * A document whose markup sets its notes apart. `stated` is what it says of itself; without a title there, its first
 * lines are looked at. Throws UnreadableDocument where it has no text.
 */
export function markedReading(flow: Flow, stated: PrintedFacts, file: string): SourceReading {
  const { text, pages, notes } = flow.end();
  if (!/\S/.test(text)) {
    throw new UnreadableDocument({
      name: file,
      place: null,
      met: 'document without text',
      expected: 'a document with text',
      advice: 'If it shows pictures of pages, save these as PDF and run text recognition on it.',
    });
  }
  const facts = stated.title === null ? factsOfOpening(text.slice(0, OPENING).split('\n')) : stated;
  return { text, pages, apparatus: { status: 'marked', notes }, facts, findings: [] };
}

/** The same of a word processor's file: where it has no notes of its own, those that its author typed. */
export function typedReading(flow: Flow, stated: PrintedFacts, file: string): SourceReading {
  const reading = markedReading(flow, stated, file);
  if (reading.apparatus.status !== 'marked' || reading.apparatus.notes.length > 0) return reading;
  return { ...reading, apparatus: { status: 'marked', notes: typedNotes(reading.text, reading.pages) } };
}
