import { judgesLetters, judgesStyles } from '#ingest/tables/judges.js';
import { hit } from './hit.js';

/**
 * "Lord Hoffmann in ", "per Mostyn J in " at `at`: where the name of the case begins behind the judge who speaks in it.
 * Null where no judge does.
 */
export function judgeEnd(text: string, at: number): number | null {
  return hit(JUDGE, text, at)?.end ?? null;
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:of\s)?\p{Lu}\p{Ll}[\p{L}’'-]*){0,2}`;
const LETTERS = `(?:${judgesLetters.join('|')})`;
const ONE = `(?:(?:${judgesStyles.join('|')})\\s${NAME}(?:\\s${LETTERS})?|${NAME},?\\s${LETTERS})`;
// "Lord Bingham in Lee v Moe", "Per Baroness Hale and Lord Reed JSC in Re B", "Mostyn J in Re L"
const JUDGE = new RegExp(
  `(?:[Pp]er\\s)?${ONE}(?:,?\\sand\\s${ONE})?(?:\\s\\([^()]{1,40}\\))?,?\\sin\\s(?:the\\scase\\sof\\s)?(?=\\p{Lu})`,
  'uy',
);
