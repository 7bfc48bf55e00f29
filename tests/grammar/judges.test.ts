import { expect, test } from 'vitest';
import { judgeEnd } from '#ingest/grammar/judges.js';
import { cited } from './cited.js';

test.each([
  ['Lord Poe in Re B', 'Re B'],
  ['per Moe J in Lee v Roe', 'Lee v Roe'],
  ['Baroness Roe of Utopia in Re B', 'Re B'],
  ['Lord Poe and Lady Roe JSC in Lee v Moe', 'Lee v Moe'],
  ['Lord Poe SCJ in Lee v Roe', 'Lee v Roe'],
  ['Moe LJ (dissenting) in Lee v Roe', 'Lee v Roe'],
  ['Lord Poe in the House', null],
  ['Harbours in Utopia', null],
  ['Lord Poe, Harbours', null],
])('%s: the case begins at %j', (text, rest) => {
  const end = judgeEnd(text, 0);
  expect(end === null ? null : text.slice(end)).toBe(rest);
});

const SET_UP = 'Re B (Children) [2018] UKHL 35; [2019] 1 AC 11, para 13.';

test.each([
  [[SET_UP], ['[full] Re B (Children) [2018] UKHL 35; [2019] 1 AC 11, para 13']],
  [[SET_UP, 'Lord Poe in Re B at para 15.'], ['[short] Re B at para 15']],
  [[SET_UP, 'Per Lord Poe in Re B, para 15.'], ['[short] Re B, para 15']],
  [[SET_UP, 'In re B (Children), para 70, per Baroness Roe.'], ['[short] In re B (Children), para 70']],
  [
    ['Moe J in Harbours CC v R [2013] EWHC 3064 (Fam) at [8].'],
    ['[full] Harbours CC v R [2013] EWHC 3064 (Fam) at [8]'],
  ],
  [
    ['Lord Poe in R (Lee) v Harbour Master [2004] UKHL 26 at [20].'],
    ['[full] R (Lee) v Harbour Master [2004] UKHL 26 at [20]'],
  ],
  [['cf Moe LJ in Re L [2013] EWCA Civ 1778 at [12].'], ['cf [full] Re L [2013] EWCA Civ 1778 at [12]']],
  [
    ['Lord Poe in A Moe (ed), Harbours and the Law (OUP 2001) 12.'],
    ['[full] Lord Poe in A Moe (ed), Harbours and the Law (OUP 2001) 12'],
  ],
])('%j', (texts, expected) => {
  expect(cited(...texts)).toEqual(expected);
});
