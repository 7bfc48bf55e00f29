import { expect, test } from 'vitest';
import { nextPaper, paperEnd } from '#ingest/grammar/papers.js';

test.each([
  ['HL Paper 126, HC 1012', ''],
  ['HL98-HC848)', ')'],
  ['HL. 126-HC. 1012', ''],
  ['HL 27-1-HC 175-1.', '.'],
  ['HC 175-I (2012)', ' (2012)'],
  ['HC 2013-14, 772', ''],
  ['SP Paper 12', ''],
  ['Cm 8356', ''],
  ['Cmnd. 1234', ''],
  ['CP 89', ''],
  ['Law Com No 255, 1998', ', 1998'],
  ['Scot Law Com No 12', ''],
  ['COM(2012) 345 final', ''],
  ['HM Treasury', null],
  ['HLA Hart', null],
  ['Cmt 3', null],
  ['CPR 3', null],
])('%s: what is left behind the number is %j', (text, rest) => {
  const end = paperEnd(text, 0);
  expect(end === null ? null : text.slice(end)).toBe(rest);
});

test.each([
  ['First Report (HC 12), Second Report (HC 13)', 'Second Report (HC 13)'],
  ['First Report (HC 12) and the Second Report (HC 13)', 'Second Report (HC 13)'],
  ['First Report (HC 12), and Second Report (HC 13)', 'Second Report (HC 13)'],
  ['First Report (HC 12) Second Report (HC 13)', null],
  ['First Report (HC 12), which the Second Report (HC 13) repeats', null],
  ['First Report (HC 12), Second Report (2013)', null],
  ['First Report (2012), Second Report (HC 13)', null],
  ['First Report (HC 12), Moe says. Second Report (HC 13)', null],
])('%s goes on with %j', (text, next) => {
  const from = nextPaper(text, text.indexOf(' ', text.indexOf(')')));
  expect(from === null ? null : text.slice(from)).toBe(next);
});
