import { bare } from '#ingest/works/fold.js';
import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Cited } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** One citation twice in one note, word for word: a slip of copying. */
export const repeatedInNote: Rule = {
  rule: 'repeated-in-note',
  code: 'REP-03',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'A string cite names each source once',
  check: (desk) => desk.notes.flatMap((note) => report(desk.inNote(note), desk.view(note).text)),
};

function report(there: readonly Cited[], text: string): Found[] {
  const own = there.filter(({ citation }) => !citation.nested);
  return strings(own, text).flatMap((string) => {
    const seen = new Map<string, Cited>();
    return string.flatMap((cited) => {
      const { form, text: printed } = cited.citation;
      const words = bare(printed);
      const before = seen.get(words);
      if (!before) seen.set(words, cited);
      if (!before || (form !== 'full' && form !== 'supra') || words.length < 12) return [];
      return at(cited, {
        confidence: 0.8,
        message: `Unexpected second "${printed.slice(0, 60)}" in one string of citations, expected it once`,
        evidence: [evidence(before)],
      });
    });
  });
}

/** Citations of a note, those together between which nothing but a semicolon stands. */
function strings(cited: readonly Cited[], text: string): Cited[][] {
  const all: Cited[][] = [];
  let end = 0;
  for (const one of cited) {
    const printed = one.citation.text;
    const start = text.indexOf(printed, end);
    if (start >= 0 && text.slice(end, start).trim() === ';') all.at(-1)?.push(one);
    else all.push([one]);
    if (start >= 0) end = start + printed.length;
  }
  return all;
}
