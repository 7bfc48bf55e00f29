import { functionWords } from '#ingest/tables/function-words.js';
import { atNote } from './desk/place.js';
import { withoutAddresses } from './desk/plain.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** "of of the": a word and a blank, and the word again */
const TWICE = /(?<![\p{L}\p{N}’'.-])(?<word>\p{Ll}{1,6}) \k<word>(?![\p{L}\p{N}’'.-])/gu;

/** A small word that was typed twice. */
export const doubledWord: Rule = {
  rule: 'doubled-word',
  code: 'TXT-01',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'A slip of typing',
  check: (desk) =>
    desk.notes.flatMap((note) =>
      [...withoutAddresses(desk, note).matchAll(TWICE)]
        .filter(({ groups }) => functionWords.has(groups?.word ?? ''))
        .map(({ index, 0: printed, groups }) =>
          atNote(
            desk,
            note,
            {
              confidence: 0.85,
              message: `Unexpected "${printed}", expected "${groups?.word ?? ''}" once`,
              suggestion: groups?.word ?? '',
            },
            [index, index + printed.length],
          ),
        ),
    ),
};
