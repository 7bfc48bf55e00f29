import { describe, expect, it } from 'vitest';
import { inSequence } from '#ingest/sources/ocr/label-column.js';
import type { PixelBox, RecognisedWord } from '#ingest/sources/ocr/recognised.js';

/** Labels under each other, a line apart; "" where nothing was read. */
function column(readings: readonly string[], x = 220): { groups: PixelBox[]; read: RecognisedWord[] } {
  const groups = readings.map((_, at): PixelBox => [x, 100 + 40 * at, x + 12, 111 + 40 * at]);
  const read = readings.flatMap((text, at) => {
    const box = groups[at];
    return box && text !== '' ? [{ text, box, confidence: 0.9 }] : [];
  });
  return { groups, read };
}

const texts = ({ groups, read }: ReturnType<typeof column>) =>
  inSequence(groups, read).map(({ text }) => text);

describe('labels under each other', () => {
  it.each([
    ['one that was not read', ['3', '4', '', '6'], ['3', '4', '5', '6']],
    ['parts of numbers', ['65', '66', '6', '68', '1', '70'], ['65', '66', '67', '68', '69', '70']],
    [
      'misread figures',
      ['89', '20', '21', '2', '9', '', '95', '', '9'],
      ['89', '90', '91', '92', '93', '94', '95', '96', '97'],
    ],
    ['the last', ['7', '8', ''], ['7', '8', '9']],
    ['all as read', ['1', '2', '3'], ['1', '2', '3']],
    ['too little to tell', ['1', '5', '9'], ['1', '5', '9']],
    ['a number left out by the author', ['1', '2', '7', '8', '14'], ['1', '2', '7', '8', '14']],
    [
      'a label that was not seen at all',
      ['39', '41', '42', '', '44', '47', '4', '49'],
      ['39', '41', '42', '43', '44', '47', '48', '49'],
    ],
    ['two only', ['3', ''], ['3']],
  ])('%s', (_, readings, expected) => {
    expect(texts(column(readings))).toEqual(expected);
  });

  it('leave two call-outs side by side alone', () => {
    expect(texts(column(['3', '4', '5,6', '', '6']))).toEqual(['3', '4', '5,6', '5', '6']);
  });
  it('leave figures elsewhere alone', () => {
    const [labels, calls] = [column(['3', '', '5']), column(['1', '9'], 700)];
    const both = { groups: [...labels.groups, ...calls.groups], read: [...labels.read, ...calls.read] };
    expect(texts(both).toSorted()).toEqual(['1', '3', '4', '5', '9']);
  });

  it('are put right by the call-outs of the page', () => {
    const labels = column(['4', '4', '41', '4', '4']);
    expect(texts(labels)).toEqual(['4', '4', '41', '4', '4']);
    const calls = [39, 40, 42, 43].map((number, at): RecognisedWord => ({
      text: String(number),
      box: [500 + 90 * at, 20 + 30 * at, 512 + 90 * at, 32 + 30 * at],
      confidence: 0.9,
    }));
    const both = {
      groups: [...labels.groups, ...calls.map(({ box }) => box)],
      read: [...labels.read, ...calls],
    };
    expect(texts(both).slice(0, 5)).toEqual(['39', '40', '41', '42', '43']);
  });

  it('that follow from others are less sure', () => {
    const { groups, read } = column(['3', '', '5']);
    expect(inSequence(groups, read).map(({ confidence }) => confidence)).toEqual([0.9, 0.5, 0.9]);
  });
});
