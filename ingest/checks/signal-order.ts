import type { Note } from '#schema/note.js';
import { at, evidence } from './desk/place.js';
import { signalGroup } from './desk/signals.js';
import type { Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Signals of one sentence in another order than support, comparison, contradiction, background. Off by default. */
export const signalOrder: Rule = {
  rule: 'signal-order',
  code: 'SIG-01',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R4.2-4.3; Bluebook rule 1.3',
  check: (desk) => desk.notes.flatMap((note) => report(desk, note)),
};

function report(desk: Desk, note: Note): Found[] {
  const cited = desk.inNote(note).filter(({ citation }) => !citation.nested && citation.form !== 'crossref');
  const { text } = desk.view(note);
  for (const [i, one] of cited.entries()) {
    const before = cited[i - 1];
    if (!before || one.citation.signal === null) continue;
    const [a, b] = [signalGroup(before.citation.signal), signalGroup(one.citation.signal)];
    if (a === null || b === null || b >= a || !isOneSentence(text, before.citation.text, one.citation.text))
      continue;
    return [
      at(one, {
        confidence: 0.7,
        message: `Unexpected ${one.citation.signal} after ${before.citation.signal ?? 'no signal'}, expected support, comparison, contradiction and background in this order`,
        evidence: [evidence(before)],
      }),
    ];
  }
  return [];
}

/** A semicolon stands between them, no full stop before a capital. */
function isOneSentence(text: string, first: string, second: string): boolean {
  const from = text.indexOf(first) + first.length;
  const to = text.indexOf(second, from);
  return to >= from && /;/.test(text.slice(from, to)) && !/[.)] \p{Lu}/u.test(text.slice(from, to));
}
