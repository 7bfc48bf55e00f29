import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

describe('place, publisher and year without brackets, as the humanities of the continent print them', () => {
  const books: readonly [string, Record<string, unknown>][] = [
    [
      'A. B. Roe, C. Moe, Rivers: The Judge as Pilot, London, New York: Routledge 1994, pp. 68-75',
      {
        authors: ['A. B. Roe', 'C. Moe'],
        title: 'Rivers: The Judge as Pilot',
        year: 1994,
        pinpoint: 'pp. 68-75',
      },
    ],
    [
      'A. Roe, Harbour Law: Studies in Legal Theory, Aldershot: Ashgate 2008, chs. 6 and 7',
      { title: 'Harbour Law: Studies in Legal Theory', year: 2008 },
    ],
    [
      'A. Roe, Fleuves et justice (1830-42), vol. 6, Paris: J. B. Poe et fils 1869, pp. 651-2',
      { title: 'Fleuves et justice (1830-42)', year: 1869, pinpoint: 'pp. 651-2' },
    ],
    [
      'A. Roe, Peace in Utopia, 1890-1914, Albany: State University of New York Press 1985',
      { title: 'Peace in Utopia, 1890-1914', year: 1985 },
    ],
    [
      'A. Roe, Rivers and Society 1870–1923, Cambridge, Massachusetts: MIT Press 1988, pp. 11-12',
      { title: 'Rivers and Society 1870–1923', year: 1988 },
    ],
    [
      'O. v. Roe, Rivers and Law, Nowhere Falls, New Jersey: Bedminster Press 1964',
      { authors: ['O. v. Roe'], title: 'Rivers and Law', year: 1964 },
    ],
    [
      'A. Roe, Économie des fleuves, Paris: F. Poe, 1922, p. 168',
      { title: 'Économie des fleuves', year: 1922, pinpoint: 'p. 168' },
    ],
    [
      'A. Roe, B. Moe (eds), The Impact of Rivers, 2nd edn., London/New York: Hart 2012',
      { title: 'The Impact of Rivers', year: 2012 },
    ],
  ];
  it.each(books)('is a book: %s', (text, expected) => {
    expect(read(text)).toMatchObject({ kind: 'book', ...expected });
  });

  const chapters: readonly [string, Record<string, unknown>][] = [
    [
      'A. Roe, Two Rivers, [in:] B. Moe (ed.), The Pilots: A Reader, Cambridge: Harvard University Press 1970, pp. 45-51',
      { authors: ['A. Roe'], title: 'Two Rivers', container: 'The Pilots: A Reader', page: '45', year: 1970 },
    ],
    [
      'A. Roe, Le fleuve, 1898 [reprinted in:] A. Roe, La science des fleuves, Paris: Presses universitaires de France 1987',
      { title: 'Le fleuve, 1898', container: 'La science des fleuves', year: 1987 },
    ],
  ];
  it.each(chapters)('is a chapter: %s', (text, expected) => {
    expect(read(text)).toMatchObject({ kind: 'chapter', ...expected });
  });

  it('leaves a title that has a colon and a year alone', () => {
    expect(read('A. Roe, Rivers, Paris: A History to 1914 (Hart 2004) 12')).toMatchObject({
      kind: 'book',
      title: 'Rivers, Paris: A History to 1914',
      year: 2004,
    });
    expect(read('O. v. Utopia, App. No. 1234/05 (Eur. Ct. H.R. May 3, 2007)')).toMatchObject({
      kind: 'case',
    });
  });
});

it('reads the year of a journal before its volume', () => {
  expect(
    read('A. Roe, Rivers and Ideas, Journal of the History of Ideas 1984, vol. 45, p. 549'),
  ).toMatchObject({
    kind: 'article',
    title: 'Rivers and Ideas',
    container: 'Journal of the History of Ideas',
    volume: '45',
    page: '549',
    year: 1984,
  });
});

it.each([
  'Ann Roe, “The Rule of Rivers” (Penguin 2010)Pp 37',
  'Ann Roe, ‘Rivers and Law’ (Cambridge University Press 2014) ch 3',
  'Ann Roe, “Rivers in Utopia” (Macmillan 2010)',
])('takes a quoted title before a publisher in brackets for a book: %s', (text) => {
  expect(read(text)).toMatchObject({ kind: 'book', authors: ['Ann Roe'] });
  expect(read(text)).not.toHaveProperty('container');
});
