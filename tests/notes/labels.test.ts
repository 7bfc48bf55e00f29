import { describe, expect, it } from 'vitest';
import { garbledLabel, type LabelPlace } from '#ingest/notes/garbled.js';
import { labelShape } from '#ingest/notes/label-shape.js';
import { labelWeight } from '#ingest/notes/label-weight.js';
import { breaksMidway, breaksOff, isRule, saysContinued } from '#ingest/notes/unfinished.js';

const shape = (line: string) => {
  const found = labelShape(line, 0, line.length);
  return found ? `${found.form} ${found.number || found.mark} | ${line.slice(found.textStart)}` : null;
};

describe('a label', () => {
  it.each([
    ['12. See Lee', 'stop 12 | See Lee'],
    ['12.  See Lee', 'stop 12 | See Lee'],
    ['12.See Lee', 'stop 12 | See Lee'],
    ['44, Happenings', 'slip 44 | Happenings'],
    ['91 See Lee', 'bare 91 | See Lee'],
    ['12See Lee', 'tight 12 | See Lee'],
    ['12“Never”', 'tight 12 | “Never”'],
    ['[12] See Lee', 'bracket 12 | See Lee'],
    ['(12) See Lee', 'bracket 12 | See Lee'],
    ['12) See Lee', 'bracket 12 | See Lee'],
    ['12/ See Lee', 'slash 12 | See Lee'],
    ['[FN12] See Lee', 'named 12 | See Lee'],
    ['FN12. See Lee', 'named 12 | See Lee'],
    ['¹² See Lee', 'raised 12 | See Lee'],
    ['* Professor', 'mark * | Professor'],
    ['†The author', 'mark † | The author'],
  ])('%s', (line, expected) => {
    expect(shape(line)).toBe(expected);
  });
  it.each([
    'See 12. Lee',
    '3.5 per cent',
    '12/98 of',
    '2d Cir. 1999',
    '0 Kelvin',
    '12345. Lee',
    '* * *',
    'Note',
    '',
  ])('is not %s', (line) => {
    expect(shape(line)).toBeNull();
  });
  it('may stand alone above its text', () => {
    const text = '12\n   Id. at 4.';
    expect(labelShape(text, 0, 2)).toMatchObject({ form: 'alone', number: 12, textStart: 6 });
  });
});

describe('the weight of a label', () => {
  const weight = (line: string): number => {
    const found = labelShape(line, 0, line.length);
    return found ? labelWeight(line, found, false) : Number.NaN;
  };
  it.each(['12. See Lee', '12. Id.', '12 Cf. Lee', '12. vgl. Lee', '12. Ann Lee'])(
    'is above 0.3 for %s',
    (line) => {
      expect(weight(line)).toBeGreaterThan(0.3);
    },
  );
  it.each([
    '44 of the members',
    '559 F.3d 671',
    '17 June 2005',
    '337 S.E.2d 504',
    '16, 1966, 993 U.N.T.S. 3',
    '64 (9th Cir. 1996)',
  ])('is below 0 for %s', (line) => {
    expect(weight(line)).toBeLessThan(0);
  });
});

describe('a garbled label', () => {
  const place: LabelPlace = { apart: true, ended: true, tight: true };
  const loose: LabelPlace = { apart: false, ended: false, tight: false };
  const read = (line: string, low: number, high: number, where = place): number | null =>
    garbledLabel(line, 0, line.length, low, high, where)?.number ?? null;
  it.each([
    ['1217. See Lee', 127, 127],
    ['l5. Id.', 15, 15],
    ['2O. Id.', 20, 20],
    ['4S See Lee', 44, 46],
    ['l The passage', 1, 1],
    ['’® See Lee', 18, 18],
  ])('%s is %i', (line, low, high) => {
    expect(read(line, low, high)).not.toBeNull();
  });
  it('is not a word', () => {
    expect(read('So See', 50, 50, loose)).toBeNull();
    expect(read('Id. at 12', 1, 9)).toBeNull();
  });
  it('is not a number of another length', () => {
    expect(read('1998. It was', 12, 15)).toBeNull();
  });
  it('is not read in the middle of a sentence', () => {
    expect(read('l5 The', 15, 15, loose)).toBeNull();
  });
});

describe('a text that breaks off', () => {
  const ends = (text: string): boolean => breaksOff(text, 0, text.length);
  it.each(['a national who has committed', 'the Court (June 2,', 'inter-', 'Moe v.', 'see para.'])(
    'ends “%s”',
    (text) => {
      expect(ends(text)).toBe(true);
    },
  );
  it.each([
    'Id. at 4.',
    '(quoting Lee).',
    '[https://perma.cc/AB2C-3DE4]',
    'https://example.org/news/one',
    'he said “never.”',
    '',
  ])('does not end “%s”', (text) => {
    expect(ends(text)).toBe(false);
  });
  it('is whole where notes end without a stop and it ends with the day of a visit', () => {
    const [visited, open] = [
      '(https://example.org/a accessed 25th July 2022',
      '(https://example.org/a in 2022',
    ];
    expect([visited, open].map((text) => breaksMidway(text, 0, text.length))).toEqual([false, true]);
  });
  it('may say so', () => {
    expect(saysContinued('(continued . . .)')).toBe(true);
    expect(saysContinued('(. . . continued)')).toBe(true);
    expect(saysContinued('The trial continued.')).toBe(false);
  });
});

describe('a rule', () => {
  it('is a line of strokes', () => {
    expect(isRule('__________', 0, 10)).toBe(true);
    expect(isRule('—————', 0, 5)).toBe(true);
    expect(isRule('a————', 0, 5)).toBe(false);
    expect(isRule('--', 0, 2)).toBe(false);
  });
});
