import { describe, expect, it } from 'vitest';
import type { Finding } from '#client/desk/findings.js';
import { grouped, inOrder, only, placeIn, findingsInWords } from '#client/desk/findings.js';
import { excerptOf } from '#client/desk/places.js';
import { findWords, lastSentence, wordsAt } from '#client/desk/words.js';
import { lightUp } from '#client/citation/marks.js';

const finding = (
  rule: string,
  note: number | null,
  start: number,
  severity: Finding['severity'] = 'warning',
): Finding => ({
  __typename: 'Finding',
  id: `finding-${rule}-${start}`,
  status: 'open',
  decision: null,
  rule,
  severity,
  confidence: 0.9,
  note,
  citation: null,
  spans: [{ __typename: 'Span', start, end: start + 5 }],
  message: 'Unexpected a, expected b',
  suggestion: null,
});

const ALL = { rule: null, severity: null, status: null };

describe('the findings of a document', () => {
  it('stand in the order of notes and words, and have names of their own', () => {
    const findings = [
      finding('url', 9, 900),
      finding('url', 2, 250),
      finding('url', 2, 200),
      finding('id', null, 5),
    ];
    expect(inOrder(findings).map((one) => one.key)).toEqual(['id.text', 'url.2', 'url.2.2', 'url.9']);
  });

  it('are narrowed by rule and by severity', () => {
    const all = inOrder([finding('a', 1, 1), finding('b', 2, 2, 'error'), finding('b', 3, 3)]);
    expect(only(all, { ...ALL, rule: 'b' }).map((one) => one.key)).toEqual(['b.2', 'b.3']);
    expect(only(all, { ...ALL, rule: 'b', severity: 'error' }).map((one) => one.key)).toEqual(['b.2']);
    expect(only(all, { ...ALL, severity: 'question' })).toEqual([]);
  });

  it('are narrowed by status', () => {
    const all = inOrder([finding('a', 1, 1), { ...finding('a', 2, 2), status: 'dismissed' }]);
    expect(only(all, { ...ALL, status: 'open' }).map((one) => one.key)).toEqual(['a.1']);
    expect(only(all, { ...ALL, status: 'dismissed' }).map((one) => one.key)).toEqual(['a.2']);
  });

  it('go on with the next where one has left the list', () => {
    const all = inOrder([finding('a', 1, 1), finding('a', 2, 2), finding('a', 3, 3)]);
    const without = (key: string) => all.filter((one) => one.key !== key);
    expect(placeIn(all, 'a.2', all)).toBe(1);
    expect(without('a.2')[placeIn(without('a.2'), 'a.2', all)]?.key).toBe('a.3');
    expect(without('a.3')[placeIn(without('a.3'), 'a.3', all)]?.key).toBe('a.2');
    expect(placeIn(all, null, all)).toBe(0);
    expect(placeIn([], 'a.2', all)).toBe(0);
  });

  it('stand by rule with the gravest rule first, then the longest', () => {
    const all = inOrder([
      finding('a', 1, 1),
      finding('b', 2, 2),
      finding('b', 3, 3),
      finding('c', 4, 4, 'error'),
    ]);
    expect(grouped(all, 'rule').map((group) => [group.name, group.findings.length])).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 1],
    ]);
    expect(grouped([], 'note')).toEqual([]);
  });

  it('are counted in words, gravest first', () => {
    const severities = ['info', 'error', 'error', 'question'] as const;
    expect(findingsInWords(severities.map((severity) => ({ severity, status: 'open' })))).toBe(
      '2 errors, 1 question, 1 remark',
    );
    expect(findingsInWords([{ severity: 'error', status: 'dismissed' }])).toBe('1 dismissed');
  });
});

describe('the words at fault', () => {
  it('are read over the ends of lines', () => {
    expect(wordsAt('See the Juris-\ndiction of\nStates.', [{ start: 8, end: 33 }])).toBe(
      'Jurisdiction of States.',
    );
  });

  it('are found in a note whose lines are joined', () => {
    expect(findWords('See Jurisdiction of States.', 'Juris- diction of')).toEqual({ start: 4, end: 19 });
  });

  it('are those nearest to where they were', () => {
    expect(findWords('Id. at 3; Roth; id. at 3; id. at 3', 'id. at 3', 27)).toEqual({ start: 26, end: 34 });
  });

  it('are nowhere where the note has lost them', () => {
    expect(findWords('Id. at 3', 'Roth')).toBeNull();
    expect(findWords('Id. at 3', '')).toBeNull();
  });

  it('are lit across citations and between them', () => {
    const pieces = lightUp(
      [
        { what: 'words', text: 'See also' },
        { what: 'words', text: ' Roth' },
      ],
      {
        start: 4,
        end: 10,
      },
    );
    expect(pieces.map(({ piece, lit }) => (lit ? `[${piece.text}]` : piece.text))).toEqual([
      'See ',
      '[also]',
      '[ R]',
      'oth',
    ]);
  });
});

describe('the sentence before a call-out', () => {
  it('is the last one', () => {
    expect(lastSentence('The rule holds. The Court said "no." It left the duty as it was.')).toBe(
      'It left the duty as it was.',
    );
  });

  it('is cut at a word where it is long', () => {
    const cut = lastSentence(`First ${'word '.repeat(80)}last`);
    expect(cut.startsWith('… word')).toBe(true);
    expect(cut.endsWith('word last')).toBe(true);
  });
});

describe('a long note', () => {
  const place = { note: null, marks: [], before: null };

  it('is cut around the words', () => {
    const text = `${'before '.repeat(100)}HERE ${'after '.repeat(100)}`;
    const cut = excerptOf({ ...place, text, lit: { start: 700, end: 704 } });
    expect(cut.text.slice(cut.lit?.start, cut.lit?.end)).toBe('HERE');
    expect([cut.cutBefore, cut.cutAfter, cut.text.length < 860]).toEqual([true, true, true]);
  });

  it('is whole where it is short', () => {
    const cut = excerptOf({ ...place, text: 'Id. at 3.', lit: { start: 0, end: 8 } });
    expect([cut.text, cut.cutBefore, cut.cutAfter]).toEqual(['Id. at 3.', false, false]);
  });
});
