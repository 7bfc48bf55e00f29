import type { DocumentFacts } from '#schema/document.js';
import { UnreadableDocument } from '../errors.js';
import type { SourceReading } from '../source.js';
import type { Flow } from './flow.js';

/** A document whose markup sets its notes apart. Throws UnreadableDocument where it has no text. */
export function markedReading(flow: Flow, facts: DocumentFacts, file: string): SourceReading {
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
  return { text, pages, apparatus: { status: 'marked', notes }, facts, findings: [] };
}
