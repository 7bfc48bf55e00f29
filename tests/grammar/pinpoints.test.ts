import { expect, test } from 'vitest';
import { pinpointAt } from '#ingest/grammar/pinpoints.js';

const labelled: readonly (readonly [text: string, pinpoint: string])[] = [
  ['at 155-57', 'at 155-57'],
  ['at 12 n.4', 'at 12 n.4'],
  ['at 235 –94.', 'at 235 –94'],
  ['p. 621, at p. 630', 'p. 621, at p. 630'],
  ['pp. 73–115', 'pp. 73–115'],
  ['para 94', 'para 94'],
  ['paras 63–78, and more', 'paras 63–78'],
  ['paras. 3, 5 and 7', 'paras. 3, 5 and 7'],
  ['¶ 23', '¶ 23'],
  ['¶¶ 12-14', '¶¶ 12-14'],
  ['§ IV.B', '§ IV.B'],
  ['§§ III., IV', '§§ III'],
  ['art. 87(7)', 'art. 87(7)'],
  ['arts. 15(3), 53(1)', 'arts. 15(3), 53(1)'],
  ['Art. 8(2)(b)(xxvi)', 'Art. 8(2)(b)(xxvi)'],
  ['Art. 5 Abs. 2 S. 1 GG', 'Art. 5 Abs. 2 S. 1'],
  ['section 142L (5) and (6)', 'section 142L (5) and (6)'],
  ['Annex II', 'Annex II'],
  ['Annex I, ¶ 7(b)', 'Annex I, ¶ 7(b)'],
  ['Preamble', 'Preamble'],
  ['points 12 and 13', 'points 12 and 13'],
  ['S. 63', 'S. 63'],
  ['Part III', 'Part III'],
  ['Recital 9', 'Recital 9'],
  ['Rn. 12', 'Rn. 12'],
  ['S. 12 ff.', 'S. 12 ff'],
  ['[82]', '[82]'],
  ['page 12, line 4 to page 13, line 2', 'page 12, line 4 to page 13, line 2'],
  ['p. 12, l. 3–p. 14, l. 10', 'p. 12, l. 3–p. 14, l. 10'],
  ['at 668, MN 12', 'at 668, MN 12'],
  ['vol. 2, p. 3', 'vol. 2, p. 3'],
  ['note 4', 'note 4'],
  ['ch 3', 'ch 3'],
  ['s 6(1)', 's 6(1)'],
  ['at *5', 'at *5'],
];

test.each(labelled)('%s', (text, pinpoint) => {
  const found = pinpointAt(text, 0, text.length, 'none');
  expect(found?.text.replace(/\.$/u, '')).toBe(pinpoint);
});

const slips: readonly (readonly [text: string, pinpoint: string])[] = [
  ['{1', '¶ 1'],
  ['{ 139', '¶ 139'],
  ['] 21', '¶ 21'],
  ['q 48', '¶ 48'],
  ['1 22', '¶ 22'],
  ['19 23-28', '¶¶ 23-28'],
  ['99 11-27, 9 28-42, ] 43-47', '¶¶ 11-27, ¶ 28-42, ¶ 43-47'],
];

test.each(slips)('a scan’s %s is %s', (text, pinpoint) => {
  expect(pinpointAt(text, 0, text.length, 'pages')?.text).toBe(pinpoint);
});

const bare: readonly (readonly [text: string, pinpoint: string | null])[] = [
  ['34', '34'],
  ['5–6, 15', '5–6, 15'],
  ['xii', 'xii'],
  ['12, 504 U.S. 655', '12'],
  ['The Court', null],
];

test.each(bare)('bare pages: %s', (text, pinpoint) => {
  expect(pinpointAt(text, 0, text.length, 'pages')?.text ?? null).toBe(pinpoint);
});

test('bare numbers are none where they are not asked for', () => {
  expect(pinpointAt('34', 0, 2, 'none')).toBeNull();
});

test('stays before the end it is given', () => {
  expect(pinpointAt('at 155-57', 0, 6, 'none')?.end ?? 0).toBeLessThanOrEqual(6);
});

test('a ship is no page', () => {
  expect(pinpointAt('S.S. Roe', 0, 8, 'none')).toBeNull();
});
