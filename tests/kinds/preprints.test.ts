import { describe, expect, it } from 'vitest';
import { cited, readAll } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

describe('papers of arXiv', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'Ann Lee, Bo Moe & Cy Roe, Rivers That Learn, arXiv:2105.99345 (May 21, 2021)',
      {
        authors: ['Ann Lee', 'Bo Moe', 'Cy Roe'],
        title: 'Rivers That Learn',
        year: 2021,
        date: '2021-05-21',
      },
    ],
    [
      'Ann Lee et al., Rivers Are All You Need, arXiv:2105.99345v5 [cs.CL] (2021)',
      { authors: ['Ann Lee'], title: 'Rivers Are All You Need', year: 2021 },
    ],
    [
      "Ann Lee and Bo Moe, 'On the Rivers of Models' (2021) arXiv:2105.99345 [cs.LG] 12",
      { authors: ['Ann Lee', 'Bo Moe'], title: 'On the Rivers of Models', year: 2021, pinpoint: '12' },
    ],
    [
      'Ann Lee et al., Taking Rivers Seriously (Nov. 4, 2024) (unpublished manuscript), https://arxiv.org/abs/2105.99345',
      { authors: ['Ann Lee'], title: 'Taking Rivers Seriously', year: 2024 },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject({
      kind: 'article',
      container: 'arXiv',
      identifiers: ['10.48550/arXiv.2105.99345'],
      ...expected,
    });
  });

  it('are one work by number and by address', () => {
    const number = keysOf('Ann Lee, Rivers, arXiv:2105.99345 (2021)');
    const address = keysOf('Ann Lee, Rivers Once More (2022), https://arxiv.org/pdf/2105.99345v2');
    expect(number.filter((key) => address.includes(key))).toEqual(['doi:10.48550/arxiv.2105.99345']);
  });

  it('go on behind the year in brackets', () => {
    expect(
      cited(
        'Bo Moe and Cy Roe, ‘Rivers of Models’ (2021) arXiv:2105.99345 [cs.LG] 12; Lee v. Moe, 505 U.S. 903 (1992).',
      ),
    ).toEqual([
      '[full] Bo Moe and Cy Roe, ‘Rivers of Models’ (2021) arXiv:2105.99345 [cs.LG] 12',
      '[full] Lee v. Moe, 505 U.S. 903 (1992)',
    ]);
  });
});

describe('works without author or year', () => {
  it.each<[string, Record<string, unknown>]>([
    ['Utopian Law Dictionary, 11th ed, sub verbo "river"', { title: 'Utopian Law Dictionary' }],
    [
      "Utopian English Dictionary (2nd edn, OUP 1989) vol 3, 'weir'",
      { title: 'Utopian English Dictionary', year: 1989 },
    ],
  ])('a dictionary: %s', (text, expected) => {
    expect(read(text)).toMatchObject({ kind: 'book', ...expected });
  });

  it('finds dictionaries and restatements where they are cited first', () => {
    const found = readAll(
      'Utopian Law Dictionary, 11th ed, sub verbo “river”; Restatement (Third) of Agency §§ 2.01–2.03.',
    );
    expect(found.map(({ form, text }) => [form, text])).toEqual([
      ['full', 'Utopian Law Dictionary, 11th ed, sub verbo “river”'],
      ['full', 'Restatement (Third) of Agency §§ 2.01–2.03'],
    ]);
  });

  it('is no dictionary that a sentence is about', () => {
    expect(
      cited('The Dictionary of Rivers was long in the making, and its third volume never came out.'),
    ).toEqual([]);
  });

  it('drops “supplemented” from a title', () => {
    expect(
      read(
        'Ann Roe, Law of Rivers, 5th ed supplemented, vol 2 (Toronto: Harbour Press, 2007), ch 36 at 36-5',
      ),
    ).toMatchObject({ kind: 'book', title: 'Law of Rivers', year: 2007 });
  });
});

describe('who stands in a byline', () => {
  it('reads spoken names in a row up to the last', () => {
    expect(read('Ann Lee, Bo Moe, Cy Roe & Di Poe, Rivers and Banks (2025)')).toMatchObject({
      authors: ['Ann Lee', 'Bo Moe', 'Cy Roe', 'Di Poe'],
      title: 'Rivers and Banks',
    });
  });

  it('takes a second name without “and” for no title', () => {
    expect(read('Ann Lee, Bo Lee, Rivers That Learn: A Framework, arXiv:2105.99345 (2026)')).toMatchObject({
      title: 'Rivers That Learn: A Framework',
    });
  });

  it('parts an organisation from the person beside it', () => {
    expect(read('Human Rights Watch & Jane Roe, Locked Out: Detention in the Delta (2019)')).toMatchObject({
      institution: 'Human Rights Watch',
      authors: ['Jane Roe'],
      title: 'Locked Out: Detention in the Delta',
    });
  });

  it('keeps an institution’s own “and”', () => {
    expect(read('Ministry of Justice and Home Affairs, Rivers (2019)')).toMatchObject({
      institution: 'Ministry of Justice and Home Affairs',
    });
  });

  it('takes the first page of a chapter for its page, and what “at” names for the place', () => {
    expect(
      read(
        'Ann Roe, “The Law of Weirs” in Bo Moe, ed, Rivers: Rights and Law (Vancouver: Harbour Press, 2007) 23 at 30',
      ),
    ).toMatchObject({ kind: 'chapter', page: '23', pinpoint: 'at 30', container: 'Rivers: Rights and Law' });
  });
});
