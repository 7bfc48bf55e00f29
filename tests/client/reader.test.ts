import { describe, expect, it } from 'vitest';
import { paragraphsOf, placeIn, type CallOutMark } from '#client/reader/paragraphs.js';
import { placeNotes } from '#client/reader/place.js';
import type { PageStretch } from '#client/reader/furniture.js';

/** Pages from their texts; "{" and "}" stand around notes, "^n^" is a call-out of note n. */
function printed(...texts: readonly string[]) {
  let text = '';
  const pages: PageStretch[] = [];
  const notes: { start: number; end: number }[] = [];
  const callOuts: CallOutMark[] = [];
  let opened = 0;
  texts.forEach((page, index) => {
    const start = text.length;
    for (const part of page.split(/([{}]|\^\d+\^)/)) {
      if (part === '{') opened = text.length;
      else if (part === '}') notes.push({ start: opened, end: text.length });
      else if (part.startsWith('^')) {
        const number = part.slice(1, -1);
        callOuts.push({ start: text.length, end: text.length + number.length, note: `n${number}` });
        text += number;
      } else text += part;
    }
    pages.push({ number: index + 1, label: String(101 + index), span: { start, end: text.length } });
  });
  return { text, pages, notes, callOuts, markdown: false };
}

const texts = (source: ReturnType<typeof printed>) => paragraphsOf(source).map((one) => one.text);

describe('the body of a printed document', () => {
  it('joins lines and mends words cut at a line end', () => {
    expect(texts(printed('The duty to coop-\nerate is old.\n'))).toEqual(['The duty to cooperate is old.']);
  });

  it('keeps the hyphen of a compound', () => {
    expect(texts(printed('A case of non-\ncompliance.\n'))).toEqual(['A case of non-compliance.']);
  });

  it('leaves out a running head that two pages have with their numbers, however the scan damaged it', () => {
    const source = printed(
      '162 NORTH SEA LAW REVIEW [67:1\nThe duty is\n',
      '202 NORTH SEA LAW REVIEW (67.1\nold.\n',
    );
    expect(texts(source)).toEqual(['The duty is old.']);
  });

  it('leaves out notes with their labels', () => {
    expect(texts(printed('The duty is old.^1^\n\n1. {See Roth.}\n'))).toEqual(['The duty is old.']);
  });

  it('leaves out what the heads of three pages have in common, and page numbers', () => {
    const page = (number: number, words: string) =>
      `${String(number)} HARROW LAW REVIEW\n\n${words}\n\n${String(number)}\n`;
    expect(texts(printed(page(101, 'One.'), page(102, 'Two.'), page(103, 'Three.')))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('joins a sentence over a page, and says where the page begins', () => {
    const [paragraph] = paragraphsOf(printed('The duty\n\n1. {See Roth.}\n', 'is old.\n'));
    expect(paragraph?.text).toBe('The duty is old.');
    expect(paragraph?.insertions).toEqual([{ what: 'page', at: 9, label: '102', number: 2 }]);
  });

  it('knows where call-outs stand in what is read', () => {
    const [paragraph] = paragraphsOf(printed('It is old.^1^ It\nholds.^2^\n'));
    expect(paragraph?.text).toBe('It is old. It holds.');
    expect(paragraph?.insertions).toEqual([
      { what: 'call-out', at: 10, note: 'n1' },
      { what: 'call-out', at: 20, note: 'n2' },
    ]);
  });

  it('parts paragraphs at blank lines', () => {
    expect(texts(printed('One.\n\nTwo.\n'))).toEqual(['One.', 'Two.']);
  });

  it('tells headings, and does not shout them', () => {
    const paragraphs = paragraphsOf(
      printed('II. REFERRAL AND DUTY\nThe Council bound Sudan by name and urged the rest.\n'),
    );
    expect(paragraphs.map((one) => [one.heading, one.text])).toEqual([
      [true, 'II. Referral and Duty'],
      [false, 'The Council bound Sudan by name and urged the rest.'],
    ]);
  });
});

describe('Markdown', () => {
  it('is read without its marks', () => {
    const source = {
      ...printed('# Findings\n\nThe *duty* is [old](https://example.org/a).^1^\n\n[^1]: {See Roth.}\n'),
      markdown: true,
    };
    expect(paragraphsOf(source).map((one) => [one.heading, one.text])).toEqual([
      [true, 'Findings'],
      [false, 'The duty is old.'],
    ]);
  });
});

describe('a place', () => {
  it('in the document leads to its place in the paragraph', () => {
    const source = printed('It is old.^1^ Rome\nStatute holds.\n');
    const [paragraph] = paragraphsOf(source);
    const start = source.text.indexOf('Rome');
    const end = source.text.indexOf('Statute') + 'Statute'.length;
    const found = paragraph === undefined ? null : placeIn(paragraph, { start, end });
    expect(found).not.toBeNull();
    expect(paragraph?.text.slice(found?.start, found?.end)).toBe('Rome Statute');
  });

  it('outside of a paragraph is none', () => {
    const [first] = paragraphsOf(printed('One.\n\nTwo.\n'));
    expect(first === undefined ? undefined : placeIn(first, { start: 6, end: 9 })).toBeNull();
  });
});

describe('notes beside the text', () => {
  it('start at the line of their call-out', () => {
    expect(placeNotes([{ height: 100, notes: [{ wanted: 28, height: 22 }] }], 7, 200)).toEqual([
      { gap: 0, tops: [28] },
    ]);
  });

  it('move down only where they would touch', () => {
    const notes = [
      { wanted: 0, height: 60 },
      { wanted: 28, height: 22 },
    ];
    expect(placeNotes([{ height: 100, notes }], 7, 200)).toEqual([{ gap: 0, tops: [0, 67] }]);
  });

  it('may stand beside the next paragraph', () => {
    const blocks = [
      { height: 50, notes: [{ wanted: 0, height: 90 }] },
      { height: 50, notes: [{ wanted: 10, height: 20 }] },
    ];
    expect(placeNotes(blocks, 10, 200)).toEqual([
      { gap: 0, tops: [0] },
      { gap: 0, tops: [50] },
    ]);
  });

  it('make the text wait where they fall too far behind', () => {
    const blocks = [
      { height: 50, notes: [{ wanted: 0, height: 400 }] },
      { height: 50, notes: [{ wanted: 0, height: 20 }] },
    ];
    expect(placeNotes(blocks, 0, 200)).toEqual([
      { gap: 0, tops: [0] },
      { gap: 150, tops: [200] },
    ]);
  });
});
