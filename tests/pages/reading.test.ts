import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingView } from '#ingest/pages/reading.js';
import { sourceSpans } from '#ingest/pages/view.js';

const read = (text: string): string => readingView(text, [[0, text.length]]).text;

describe('lines', () => {
  it('are joined by one space', () => {
    expect(read('the Court held\nthat it may.\n\nIt may  not')).toBe(
      'the Court held that it may. It may not',
    );
  });
  it('with carriage returns too', () => {
    expect(read('one\r\ntwo\r\n')).toBe('one two');
  });
  it('have no blanks at their ends', () => {
    expect(read('\n  Id. at 4. \n')).toBe('Id. at 4.');
  });
  it('keep a dash close', () => {
    expect(read('cooperation—\ncooperation')).toBe('cooperation—cooperation');
  });
  it('keep a range close', () => {
    expect(read('195–\n96')).toBe('195–96');
  });
});

describe('a hyphen at a line’s end', () => {
  it('goes from a broken word', () => {
    expect(read('the coop-\neration of states')).toBe('the cooperation of states');
  });
  it('stays after a prefix', () => {
    expect(read('self-\ndefence')).toBe('self-defence');
  });
  it('stays in a compound that is written with it elsewhere', () => {
    expect(read('a blood-letting and blood-\nletting')).toBe('a blood-letting and blood-letting');
  });
  it('stays before a capital', () => {
    expect(read('ICC-\nASP/20/Res.2')).toBe('ICC-ASP/20/Res.2');
  });
  it('stays between figures', () => {
    expect(read('at 155-\n57')).toBe('at 155-57');
  });
  it('goes from a word in capitals', () => {
    expect(read('INTERNA-\nTIONAL')).toBe('INTERNATIONAL');
    expect(read('THE RIVER COURTS IN CRI-\nSIS')).toBe('THE RIVER COURTS IN CRISIS');
    expect(read('of the ICC-\nASP')).toBe('of the ICC-ASP');
  });
  it('may be soft', () => {
    expect(read('coop\u00ad\neration and co\u00adoperation')).toBe('cooperation and cooperation');
  });
});

describe('an address', () => {
  it('goes on over a line’s end after a hyphen', () => {
    expect(read('https://example.org/news/one-\ntwo [')).toBe('https://example.org/news/one-two [');
  });
  it('goes on after a slash', () => {
    expect(read('https://example.org/\na/b.pdf')).toBe('https://example.org/a/b.pdf');
  });
  it('goes on inside a word of it', () => {
    expect(read('https://example.org/understand\ning-the-icc.pdf (last')).toBe(
      'https://example.org/understanding-the-icc.pdf (last',
    );
  });
  it('ends before a sentence', () => {
    expect(read('https://example.org/news\nSee also')).toBe('https://example.org/news See also');
  });
  it('ends before a bracket', () => {
    expect(read('https://example.org/news\n[https://perma.cc/AB2C-3DE4]')).toBe(
      'https://example.org/news [https://perma.cc/AB2C-3DE4]',
    );
  });
  it('has its slashes mended', () => {
    expect(read('[https:/perma.cc/AB2C-3DE4]')).toBe('[https://perma.cc/AB2C-3DE4]');
  });
  it('has one slash too many taken out', () => {
    expect(read('https:///www.example.org')).toBe('https://www.example.org');
  });
  it('has a blank in a perma code taken out', () => {
    expect(read('[https://perma.cc/58 BP-83V5].')).toBe('[https://perma.cc/58BP-83V5].');
  });
  it('has a blank before a perma code taken out', () => {
    expect(read('[https:/perma.cc/\nL2E9-4ZJ5]')).toBe('[https://perma.cc/L2E9-4ZJ5]');
  });
  it('is joined after its scheme', () => {
    expect(read('[https:/\nperma.cc/M4LC-82X9]')).toBe('[https://perma.cc/M4LC-82X9]');
  });
});

describe('spans', () => {
  it('read on over what stands between them', () => {
    const text = 'they com-\n\n1. Id.\n\n54 A REVIEW\n\nmit crimes';
    expect(
      readingView(text, [
        [0, 9],
        [32, 42],
      ]).text,
    ).toBe('they commit crimes');
  });
  it('close up where a call-out is left out', () => {
    expect(
      readingView('of law.12 The', [
        [0, 7],
        [9, 13],
      ]).text,
    ).toBe('of law. The');
  });
  it('keep the blank at the end of one', () => {
    expect(
      readingView('See <https://a.org/>', [
        [0, 4],
        [5, 19],
      ]).text,
    ).toBe('See https://a.org/');
  });
  it('lead back to the document', () => {
    const text = 'See the Sta-\ntute, art. 5.';
    const view = readingView(text, [[0, text.length]]);
    const start = view.text.indexOf('Statute');
    expect(sourceSpans(view, start, start + 7)).toEqual([[8, 17]]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'law',
    'coop-',
    '-',
    ' ',
    '\n',
    '\n\n',
    'https:/',
    'perma.cc/',
    'AB2C',
    '“',
    '.',
    '\u00ad',
    '’s',
    '12',
    '—',
  );
  it('has offsets that never fall and stay inside', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const view = readingView(text, [[0, text.length]]);
        expect(view.offsets.length).toBe(view.text.length + 1);
        for (let at = 1; at < view.offsets.length; at++) {
          expect(view.offsets[at]).toBeGreaterThanOrEqual(view.offsets[at - 1] ?? 0);
          expect(view.offsets[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
  it('keeps all that is no blank, hyphen or slash', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const bare = (words: string): string => words.replace(/[\s\u00ad:/-]/g, '');
        expect(bare(read(text))).toBe(bare(text));
      }),
    );
  });
});
