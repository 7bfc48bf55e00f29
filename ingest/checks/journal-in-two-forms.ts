import { fold } from '#ingest/works/fold.js';
import { grouped } from './desk/index.js';
import { at, evidence, whereIs } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** One journal by its name and by its abbreviation, or by two abbreviations. */
export const journalInTwoForms: Rule = {
  rule: 'journal-in-two-forms',
  code: 'JRN-01',
  severity: 'info',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R30.3; Bluebook table T13; OSCOLA 3.3.1',
  check: (desk) => report(firstOfEach(desk)),
};

/** The first article of each spelling of a journal, in reading order. */
function firstOfEach(desk: Desk): CitedInFull[] {
  const articles = desk.fulls.filter(
    ({ citation }) => citation.reading.kind === 'article' && !citation.nested && citation.confidence >= 0.7,
  );
  const bySpelling = grouped(articles, ({ citation }) => spelling(citation.reading.container));
  return [...bySpelling.values()].flatMap(([first]) => first ?? []);
}

/** Capitals, stops and blanks are typography. */
function spelling(journal: string | null): string | null {
  const folded = fold((journal ?? '').replace(/^the /i, '').replace(/&/g, ' and '));
  return folded.replaceAll(' ', '') === '' ? null : folded.replaceAll(' ', '');
}

function report(firsts: readonly CitedInFull[]): Found[] {
  return firsts.flatMap((one, i): Found[] => {
    const before = firsts.slice(0, i).find((other) => isSameJournal(nameOf(other), nameOf(one)));
    if (!before) return [];
    return [
      at(one, {
        confidence: 0.7,
        message: `Unexpected "${nameOf(one)}", expected "${nameOf(before)}" as in ${whereIs(before)}, or one form in both`,
        evidence: [evidence(before)],
      }),
    ];
  });
}

const nameOf = ({ citation }: CitedInFull) => citation.reading.container ?? '';

/** Word for word, an abbreviation or not: "Yale L.J.", "Yale Law Journal". */
function isSameJournal(a: string, b: string): boolean {
  const [x, y] = [parted(a), parted(b)];
  return x.length > 2 && x.length === y.length && x.every((word, i) => isShortFor(word, y[i] ?? ''));
}

/** The letters of the shorter stand in the longer in order, its first at the start. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (short.length >= long.length - 1 || short[0] !== long[0]) return false;
  let at = 0;
  return [...short].every((letter) => (at = long.indexOf(letter, at) + 1) > 0);
}

/** "Yale L.J." in three words. */
function parted(name: string): string[] {
  return fold(name.replace(/^the /i, '').replace(/\./g, '. ').replace(/&/g, ' and '))
    .split(' ')
    .filter((word) => word !== 'of' && word !== 'the');
}
