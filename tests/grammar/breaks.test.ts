import { expect, test } from 'vitest';
import { cutPieces } from '#ingest/grammar/breaks.js';
import { nestingOf } from '#ingest/grammar/nesting.js';

function pieces(text: string): string[] {
  return cutPieces(text, nestingOf(text)).map(({ start, end }) => text.slice(start, end).trim());
}

const whole = [
  'Ann Lee, Courts, 12 J. INT’L L. 3 (2001)',
  'Ann Lee, Courts, 3 Harv. Negot. L. Rev. 5 (2001)',
  'the U.S. Supreme Court',
  'Lee v. The Queen',
  'Policy Brief No. 85 (2017)',
  'A. B. Moe et al. Courts',
  'Dec. 8, 2021',
  'Müller, Recht, S. 12',
  'Art. 5 Abs. 2 GG',
  'Urteil vom 12. Dezember 2017',
  'Kommentar, 7. Aufl. 2022',
  'Lee (describing one; two. Three)',
  'Lee, “War; Peace. Again,” 3',
  'Lee, ‘Who? Why; Then’ 3',
  'https://example.org/a;b.c?d=1. x',
  'J Black. ‘The Role of Risk’',
  'P. Moe, La responsabilité. Étude de droit, Paris 1928',
  'GLOB. JUST. J. (May 27, 2020)',
  'Id. § 5',
  '60th Sess., 5158th mtg. at 3',
];

test.each(whole)('%s is one piece', (text) => {
  expect(pieces(text)).toEqual([text]);
});

const cut: readonly (readonly [text: string, pieces: readonly string[]])[] = [
  ['A, B (2001); C, D (2002).', ['A, B (2001)', 'C, D (2002).']],
  ['Lee, Courts (2001). The Court held so.', ['Lee, Courts (2001)', 'The Court held so.']],
  ['Lee, Courts 3. See Moe, War 4.', ['Lee, Courts 3', 'See Moe, War 4.']],
  ['It was in Libya. S.C. Res. 1970', ['It was in Libya', 'S.C. Res. 1970']],
  ['He said “so it is.” Id. at 3.', ['He said “so it is.”', 'Id. at 3.']],
  ['Id. at 5. He agrees.', ['Id. at 5', 'He agrees.']],
  ['the rule of law, see Moe, War (2001)', ['the rule of law,', 'see Moe, War (2001)']],
  ['For more see Moe, War (2001)', ['For more', 'see Moe, War (2001)']],
  ['Moe, War (saying “no.”) See also Lee, Peace', ['Moe, War (saying “no.”)', 'See also Lee, Peace']],
  ['Moe, War, p. 3, [as quoted in:] Lee, Peace', ['Moe, War, p. 3,', 'Lee, Peace']],
  ['Why? See Moe.', ['Why?', 'See Moe.']],
];

test.each(cut)('%s', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test('a signal is not cut inside', () => {
  expect(pieces('See, e.g., Moe, War (2001)')).toEqual(['See, e.g., Moe, War (2001)']);
});
