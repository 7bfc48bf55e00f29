import { bare, nearlySame, words } from '#ingest/works/fold.js';
import type { Citation } from '#schema/citation.js';
import type { Work } from '#schema/work.js';
import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A short name that differs by a letter or two from the name in the full citation: "Van Schaak" for Van Schaack. */
export const misspeltShortName: Rule = {
  rule: 'misspelt-short-name',
  code: 'SUP-08',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 4.2; OSCOLA 1.2.1',
  check(desk) {
    const setUp = hereinafters(desk.read.citations);
    return desk.cited.flatMap((cited) => {
      const { citation, work } = cited;
      if (!work || (citation.form !== 'supra' && citation.form !== 'short')) return [];
      const slip = slipIn(citation.name ?? '', [
        ...namesOf(work),
        ...work.citations.flatMap((id) => setUp.get(id) ?? []),
      ]);
      if (!slip) return [];
      return at(cited, {
        confidence: 0.8,
        message: `Unexpected "${slip.found}", expected "${slip.expected}" as in the full citation`,
        suggestion: citation.text.replace(slip.found, slip.expected),
        evidence: desk.fullsOf(work.id).slice(0, 1).map(evidence),
      });
    });
  },
};

function hereinafters(citations: readonly Citation[]): Map<string, string> {
  return new Map(
    citations.flatMap((one) =>
      one.form === 'full' && one.hereinafter ? [[one.id, one.hereinafter] as const] : [],
    ),
  );
}

function namesOf({ reading }: Work): string[] {
  return [
    ...reading.authors,
    ...(reading.title ? [reading.title] : []),
    ...(reading.institution ? [reading.institution] : []),
  ];
}

/** The first word of the name that is no word of the full names but nearly one. */
function slipIn(name: string, full: readonly string[]): { found: string; expected: string } | null {
  const printed = full.flatMap((text) => text.split(/\s+/).map(trimmed));
  const known = new Set(printed.flatMap(words));
  for (const found of name.split(/\s+/).map(trimmed)) {
    const letters = bare(found);
    if (letters.length < 4 || words(found).every((word) => known.has(word))) {
      const twin = hasStrayCapital(found)
        ? printed.find((word) => bare(word) === letters && !hasStrayCapital(word))
        : undefined;
      if (twin) return { found, expected: twin };
      continue;
    }
    const expected = printed.find(
      (word) => bare(word).length >= 4 && nearlySame(bare(word), letters) && !startsSame(bare(word), letters),
    );
    if (expected) return { found, expected };
  }
  return null;
}

/** "Resolution" and "Resolutions" are one word in two numbers, no slip. */
function startsSame(a: string, b: string): boolean {
  return `${a}s` === b || `${b}s` === a;
}

/** "DIrective": two capitals before small letters. */
function hasStrayCapital(word: string): boolean {
  return /^\p{Lu}{2}\p{Ll}{2}/u.test(word);
}

function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\d]+/u, '').replace(/[^\p{L}\d]{1,5}$/u, '');
}
