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
  return own.flatMap((cited, i) => {
    const { form, text: printed } = cited.citation;
    const words = bare(printed);
    if ((form !== 'full' && form !== 'supra') || words.length < 12) return [];
    const first = own.slice(0, i).findIndex(({ citation }) => bare(citation.text) === words);
    const before = own[first];
    if (!before || !isOneString(own.slice(first, i + 1), text)) return [];
    return at(cited, {
      confidence: 0.8,
      message: `Unexpected second "${printed.slice(0, 60)}" in one string of citations, expected it once`,
      evidence: [evidence(before)],
    });
  });
}

/** Nothing but a semicolon stands between one and the next. */
function isOneString(cited: readonly Cited[], text: string): boolean {
  let at = text.indexOf(cited[0]?.citation.text ?? '');
  return cited.every(({ citation }, i) => {
    const start = text.indexOf(citation.text, at);
    const isNext = i === 0 || text.slice(at, start).trim() === ';';
    at = start + citation.text.length;
    return start >= 0 && isNext;
  });
}
