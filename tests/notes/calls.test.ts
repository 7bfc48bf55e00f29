import { describe, expect, it } from 'vitest';
import { scanCalls } from '#ingest/notes/call-scan.js';

/** "12 after Act," for each call-out found with some weight. */
const calls = (text: string): string[] =>
  scanCalls(text, 0, text.length)
    .filter(({ weight }) => weight >= 0.4)
    .map(
      ({ start, end, number }) =>
        `${number || text.slice(start, end)} after ${text.slice(0, start).split(/\s/).at(-1) ?? ''}`,
    );

describe('clean call-outs', () => {
  it.each([
    ['The Act,12 which', ['12 after Act,']],
    ['The Act12 which', ['12 after Act']],
    ['He said “no.”4 Then', ['4 after “no.”']],
    ['in 1998.5 Some', ['5 after 1998.']],
    ['in March 2013,11 whereby', ['11 after 2013,']],
    ['the Act of 186643 and', ['43 after 1866']],
    ['article 4(2).7 It', ['7 after 4(2).']],
    ['The Act.[12] It', ['12 after Act.[12]']],
    ['The Act.¹² It', ['12 after Act.']],
    ['The Act.12,13 It', ['12 after Act.', '13 after Act.12,']],
    ['The Act.12, 13 It', ['12 after Act.', '13 after ']],
    ['The Act.1 2 It', ['1 after Act.', '2 after ']],
    ['The Act.12–14 It', ['12 after Act.', '14 after Act.12–']],
    ['as was found.2410 It', ['2410 after found.']],
  ])('%s', (text, expected) => {
    expect(calls(text).map((call) => call.replace(/\[12\]$/, '[12]'))).toEqual(
      expected.map((call) => call.replace('.[12]', '.')),
    );
  });
  it('may follow a figure that ends a sentence', () => {
    const weights = (text: string) =>
      scanCalls(text, 0, text.length).map(({ number, weight }) => [number, weight]);
    expect(weights('of Article 98.11 One text says')).toEqual([[11, 0.3]]);
    expect(weights('see paras 44–46.15 The court said')).toEqual([[15, 0.3]]);
    expect(weights('paid 98.11 dollars for it')).toEqual([]);
    expect(weights('see section 98.11 of it')).toEqual([]);
  });
  it('may stand apart from the sentence that they end', () => {
    const weights = (text: string) =>
      scanCalls(text, 0, text.length).map(({ number, weight }) => [number, weight]);
    expect(weights('of the scholars. 3\n        Argue')).toEqual([[3, 0.3]]);
    expect(weights('of the scholars. 3\n\n1 Id.')).toEqual([[3, 0.3]]);
    expect(weights('of the tribunal. 3,4 It')).toEqual([
      [3, 0.3],
      [4, 0.3],
    ]);
    expect(weights('in the harbour, 35 but not')).toEqual([[35, 0.2]]);
    expect(weights('in the harbour, 12 May')).toEqual([]);
    expect(weights('see paras. 3\nand')).toEqual([]);
    expect(weights('of the scholars. 3 others')).toEqual([]);
  });
  it.each([
    'No.1 of',
    'at p.12 of',
    'art.5 of',
    '3.5 per cent',
    '12,000 men',
    'the Act,12,000 men',
    'the Act.12,15 and',
    'F.3d 12',
    'S/RES/1970 of',
    'www.a.b12 is',
    'ECF No. 12, 3',
  ])('are not in %s', (text) => {
    expect(calls(text)).toEqual([]);
  });
});

describe('call-outs in brackets and before a stroke', () => {
  const first = (text: string): string | null => {
    const [call] = scanCalls(text, 0, text.length);
    return call && call.weight >= 0.6 ? `${call.number} ${text.slice(call.start, call.end)}` : null;
  };
  it.each([
    ['as was said.(12) The', '12 (12)'],
    ['« comme dit »(3) et', '3 (3)'],
    ['was held,[FN12] and', '12 [FN12]'],
    ['of the Convention, 4/ and', '4 4/'],
    ['of the Convention 12/', '12 12/'],
  ])('%s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
  it.each(['article 12(1) of', 'under s(1) of', 'at 3/ 4 of it', 'No. 4/ of', 'paras 4/5', 'in 2010/11 it'])(
    'are not in %s',
    (text) => {
      expect(first(text)).toBeNull();
    },
  );
});

describe('misread call-outs', () => {
  it.each([
    ['delivers justice.®® Without', ['®® after justice.']],
    ['the Court (ICC).> The', ['> after (ICC).']],
    ['of aggression.? However', ['? after aggression.']],
    ['in the lexicon.”3¢\n', ['3¢ after lexicon.”']],
    ['the decision.l Later', ['l after decision.']],
    ['the decision.l6 Later', ['16 after decision.']],
    ['the States.’ While', ['’ after States.']],
  ])('%s', (text, expected) => {
    const open = text.startsWith('in the lexicon') ? `“${text}` : text;
    expect(calls(open)).toEqual(expected);
  });
  it.each([
    'He asked why? She',
    'He said “never.” She',
    'the states’ duty',
    'ten % of',
    'the U.S. could',
    'He said ‘no.’ She',
    '* * *',
  ])('are not in %s', (text) => {
    expect(calls(text)).toEqual([]);
  });
});
