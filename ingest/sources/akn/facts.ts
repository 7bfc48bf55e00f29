import type { PrintedFacts } from '#schema/document.js';
import { NO_FACTS } from '../facts.js';
import { childOf, descendants, textOf, type MarkupElement } from '../markup/tree.js';

/** Name and date of the work, from its identification; else the title that the text marks. */
export function factsOf(document: MarkupElement): PrintedFacts {
  const work = childOf(childOf(childOf(document, 'meta'), 'identification'), 'FRBRWork');
  const date = childOf(work, 'FRBRdate')?.attributes['date'] ?? '';
  const named = childOf(work, 'FRBRname')?.attributes['value']?.trim();
  const marked = ['docTitle', 'shortTitle'].flatMap((name) => descendants(document, name).map(textOf));
  return {
    ...NO_FACTS,
    title: [named ?? '', ...marked].find((title) => title !== '') ?? null,
    year: Number(/^\d{4}/.exec(date)?.[0] ?? Number.NaN) || null,
  };
}
