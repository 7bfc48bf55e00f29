import { bare, nearlySame, words } from '#ingest/works/fold.js';
import type { Note } from '#schema/note.js';
import type { Work } from '#schema/work.js';
import type { Cited, Desk } from './index.js';
import { once } from './memo.js';

/** A word of a short name that is nearly, but not quite, one of the names of its work. */
export interface Slip {
  readonly cited: Cited;
  readonly work: Work;
  readonly found: string;
  readonly expected: string;
}

/** All misspelt short names: of the work that was found, else of the only one of the note pointed to that is so named. */
export const slips = once((desk: Desk): Slip[] =>
  desk.cited.flatMap((cited) => {
    const { citation } = cited;
    if (citation.form !== 'supra' && citation.form !== 'short') return [];
    const found = worksOf(cited, desk).flatMap((work) => {
      const slip = slipIn(citation.name ?? '', namesOf(work, desk));
      return slip ? [{ cited, work, ...slip }] : [];
    });
    return found.length === 1 ? found : [];
  }),
);

/** The work meant; where that is not known, those that the note pointed to cites. */
function worksOf({ citation, work, outcome, note }: Cited, desk: Desk): Work[] {
  if (work) return [work];
  if (citation.form !== 'supra' || citation.targetNote === null || !note || outcome.status !== 'unresolved')
    return [];
  const target = desk.note(note.series, citation.targetNote);
  return target ? (worksByNote(desk).get(target) ?? []) : [];
}

/** What each note cites, each work once. */
const worksByNote = once(
  (desk: Desk): ReadonlyMap<Note, Work[]> =>
    new Map(
      desk.notes.map((note) => [note, [...new Set(desk.inNote(note).flatMap(({ work }) => work ?? []))]]),
    ),
);

function namesOf({ reading, citations }: Work, desk: Desk): string[] {
  const setUp = citations.flatMap((id) => {
    const full = desk.byId(id)?.citation;
    return full?.form === 'full' ? (full.hereinafter ?? []) : [];
  });
  return [...reading.authors, reading.title ?? [], reading.institution ?? [], setUp].flat();
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
    const expected = printed.find((word) => bare(word).length >= 4 && isSlip(bare(word), letters));
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

function isSlip(word: string, letters: string): boolean {
  if (word[0] !== letters[0] || startsSame(word, letters)) return false;
  return nearlySame(word, letters) || isTurned(word, letters);
}

/** Two neighbours changed places: "Morrsi" for "Morris". */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
