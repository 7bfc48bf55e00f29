import { describe, expect, it } from 'vitest';
import type { Span } from '#schema/selector.js';
import { runningHeads } from '#ingest/pages/running-heads.js';

function furniture(...pages: readonly string[]): string[][] {
  const text = pages.join('\f');
  return runningHeads(text, spansOf(pages)).map((page) => page.spans.map((span) => text.slice(...span)));
}

function labels(...pages: readonly string[]): (string | null)[] {
  return runningHeads(pages.join('\f'), spansOf(pages)).map(({ label }) => label);
}

function spansOf(pages: readonly string[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const page of pages) {
    spans.push([start, start + page.length]);
    start += page.length + 1;
  }
  return spans;
}

describe('running heads', () => {
  it('come again on other pages', () => {
    expect(furniture('Moe v. Lee\n\nText one.', 'Moe v. Lee\n\nText two.', 'Text three.')).toEqual([
      ['Moe v. Lee'],
      ['Moe v. Lee'],
      [],
    ]);
  });
  it('may alternate', () => {
    const left = (n: number): string => `${n}     JOURNAL OF PROCEDURE\n\nText ${n}.`;
    const right = (n: number): string => `THE DUTY OF STATES     ${n}\n\nText ${n}.`;
    expect(furniture(left(2), right(3), left(4), right(5))).toEqual([
      ['2     JOURNAL OF PROCEDURE'],
      ['THE DUTY OF STATES     3'],
      ['4     JOURNAL OF PROCEDURE'],
      ['THE DUTY OF STATES     5'],
    ]);
  });
  it('may be spoilt by a scan', () => {
    expect(
      furniture(
        '12 JOURNAL OF PROCEDURE\n\nA.',
        '14 J0URNAL OF PROCEDURE\n\nB.',
        '16 JOURNAL OF PROCEDURE\n\nC.',
      )[1],
    ).toEqual(['14 J0URNAL OF PROCEDURE']);
  });
});

describe('a foot that counts pages beside words that stay', () => {
  it('may begin with the number, set apart from them', () => {
    const right = (n: number): string => `Text ${n}.\n9 Ibid.\n\nGE.22-08101               ${n}`;
    const left = (n: number): string => `Text ${n}.\n9 Ibid.\n\n${n}               GE.22-08101`;
    expect(furniture(left(2), right(3), left(4))).toEqual([
      ['2               GE.22-08101'],
      ['GE.22-08101               3'],
      ['4               GE.22-08101'],
    ]);
  });
  it('may have them at either end', () => {
    expect(
      furniture(
        'Text one.\n4 A/HRC/22/1, para. 9.\n\n2/4     16-01234',
        'Text two.\n5 Ibid.\n\n16-01234     3/4',
        'Text three.\n\n4/4     16-01234',
      ),
    ).toEqual([['2/4     16-01234'], ['16-01234     3/4'], ['4/4     16-01234']]);
  });
  it('may have them in the middle, with a line under it', () => {
    const page = (number: number): string =>
      `Text ${'abc'.charAt(number - 56)}.\n\n7 Ibid., para. ${number}.\n\nNo. HC-01/04     ${number}/660     7 March 2014\nOfficial Court Translation`;
    expect(furniture(page(56), page(57), page(58))).toEqual(
      [56, 57, 58].map((number) => [
        `No. HC-01/04     ${number}/660     7 March 2014`,
        'Official Court Translation',
      ]),
    );
    expect(labels(page(56), page(57), page(58))).toEqual(['56', '57', '58']);
  });
  it('is no note whose number rises', () => {
    expect(furniture('One.\n\n1 See Lee, at 4.', 'Two.\n\n2 See Moe, at 5.', 'Three.\n\n3 Ibid.')).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('a symbol over every page', () => {
  it('is no text, however short', () => {
    expect(furniture('A/63/1\n\nOne.', 'A/63/1\n\nTwo.', 'A/63/1\n\nThree.')).toEqual([
      ['A/63/1'],
      ['A/63/1'],
      ['A/63/1'],
    ]);
  });
});

describe('page numbers', () => {
  it('stand at the foot', () => {
    expect(furniture('Text one.\n\n1', 'Text two.\n\n- 2 -', 'Text three.\n\n3')).toEqual([
      ['1'],
      ['- 2 -'],
      ['3'],
    ]);
  });
  it('counts a page whose number stands at its foot by the heads of the others', () => {
    expect(
      furniture(
        'A first page has no head.\n\n55',
        '56    Severn Law Review (2023) 9\n\nText two.',
        'Text three.',
        '58    Severn Law Review (2023) 9\n\nText four.',
      ),
    ).toEqual([['55'], ['56    Severn Law Review (2023) 9'], [], ['58    Severn Law Review (2023) 9']]);
  });
  it('are not numbers that do not count pages', () => {
    expect(furniture('Text one.\n\n1998', 'Text two.\n\n40', 'Text three.\n\n7')).toEqual([[], [], []]);
  });
});

describe('a note at the foot', () => {
  it('is no running foot, though it comes again', () => {
    const page = (n: number): string => `Text.\n\n${n}. Id. at ${n}, supra note 1.`;
    expect(furniture(page(1), page(2), page(3), page(4))).toEqual([[], [], [], []]);
  });
});

describe('a stamp', () => {
  const stamp = 'Downloaded from https://example.org/a/12 by guest on 12 May 2021';
  it('comes again on every page, wherever it stands', () => {
    const pages = ['One', 'Two', 'Three', 'Four'].map((name) => {
      const words = (part: string): string => `${name} says ${part} at some length.\n`.repeat(4);
      return `${words('the first')}     ${stamp}\n${words('the rest')}`;
    });
    expect(furniture(...pages)).toEqual([[stamp], [stamp], [stamp], [stamp]]);
  });
});
