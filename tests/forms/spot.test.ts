import { expect, test } from 'vitest';
import { readAll } from '../grammar/cited.js';

test('id: pinpoint', () => {
  expect(readAll('Id. at 155-57.')[0]).toMatchObject({
    form: 'id',
    pinpoint: 'at 155-57',
    text: 'Id. at 155-57',
  });
});

test('id: with a note’s number added', () => {
  expect(readAll('Ibid (n 49), 404–408')[0]).toMatchObject({
    form: 'id',
    pinpoint: '404–408',
    text: 'Ibid (n 49), 404–408',
  });
});

test('idem before a title is the author once more', () => {
  expect(readAll('Idem, Law and War, Oxford: OUP 1999.')[0]?.form).toBe('full');
});

test('supra: name, note, pinpoint', () => {
  expect(readAll('Roth, supra note 10, at 3.')[0]).toMatchObject({
    form: 'supra',
    name: 'Roth',
    targetNote: 10,
    pinpoint: 'at 3',
  });
});

test('supra: pinpoint before the note’s number', () => {
  expect(readAll('First Report, paras 63–78, (n 11).')[0]).toMatchObject({
    form: 'supra',
    name: 'First Report',
    targetNote: 11,
    pinpoint: 'paras 63–78',
  });
});

test('supra: a title in brackets belongs to the name', () => {
  expect(readAll('POSNER [ECONOMICS OF LAW], supra note 2.')[0]).toMatchObject({
    form: 'supra',
    name: 'POSNER [ECONOMICS OF LAW]',
    targetNote: 2,
  });
});

test.each([
  ['Roth (see footnote 4 above), para. 7.', { name: 'Roth', targetNote: 4, pinpoint: 'para. 7' }],
  ['“Libya” (see footnote 16 above).', { name: '“Libya”', targetNote: 16 }],
])('supra: the United Nations’ way, %s', (text, expected) => {
  expect(readAll(text)[0]).toMatchObject({ form: 'supra', ...expected });
});

test('supra: in a parenthetical of a source that stands before it', () => {
  const text = 'Yousuf v. Samantar, 699 F.3d 763, 779 (4th Cir. 2012) (quoting Koh, supra note 21, at 1159).';
  expect(readAll(text)).toMatchObject([
    { form: 'full', nested: false },
    { form: 'supra', name: 'Koh', targetNote: 21, nested: true },
  ]);
});

test('supra: without a name', () => {
  expect(readAll('Supra note 5, para. 3.')[0]).toMatchObject({
    form: 'supra',
    name: null,
    targetNote: 5,
    pinpoint: 'para. 3',
  });
});

test('a new essay in a collection named by an earlier note is a full citation', () => {
  expect(readAll('Ann Lee, ‘Risk’, in Moe and Rau (eds) (n 9), 205–225.')[0]?.form).toBe('full');
});

test('crossref: direction and place', () => {
  expect(readAll('See infra note 144.')[0]).toMatchObject({
    form: 'crossref',
    direction: 'ahead',
    targetNote: 144,
    targetPart: null,
  });
  expect(readAll('See supra Part III.A.3.')[0]).toMatchObject({
    form: 'crossref',
    direction: 'back',
    targetNote: null,
    targetPart: 'III.A.3',
  });
  expect(readAll('See Part IV.')[0]).toMatchObject({
    form: 'crossref',
    direction: 'unsaid',
    targetPart: 'IV',
  });
});

test('short: name and pinpoint', () => {
  expect(readAll('Tadić Appeal Judgment, para. 120.')[0]).toMatchObject({
    form: 'short',
    name: 'Tadić Appeal Judgment',
    pinpoint: 'para. 120',
  });
  expect(readAll('§ 5 UrhG.')[0]).toMatchObject({ form: 'short', name: 'UrhG', pinpoint: '§ 5' });
  expect(readAll('Lee, 504 U.S. at 660.')[0]).toMatchObject({
    form: 'short',
    name: 'Lee',
    pinpoint: 'at 660',
  });
});

test('full: the short name it sets up', () => {
  expect(readAll('Ann Lee, Courts, 3 HARV. L. REV. 4 (1991) [hereinafter Courts].')[0]).toMatchObject({
    form: 'full',
    hereinafter: 'Courts',
  });
  expect(readAll('Ann Lee, ‘Courts’ (2010) 12 OJLS 34 (‘Lee One’).')[0]).toMatchObject({
    form: 'full',
    hereinafter: 'Lee One',
  });
});

test('ids count within a note and name the series', () => {
  expect(readAll('Id. at 3; id. at 4.').map(({ id }) => id)).toEqual(['1.1', '1.2']);
});
