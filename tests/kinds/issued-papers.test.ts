import { expect, it, test } from 'vitest';
import { read } from './reading.js';

/** Papers between whose author, or first body, and title other bodies stand, and what presidents say. */
it.each([
  [
    'ANN ROE & BO MOE, HARBOUR FOUND., RIVERS AND DAMS 14 (2011)',
    {
      kind: 'report',
      authors: ['ANN ROE', 'BO MOE'],
      institution: 'HARBOUR FOUND.',
      title: 'RIVERS AND DAMS',
      pinpoint: '14',
    },
  ],
  [
    'Ann Roe, Utopia Ctr. for Just., Rivers and Dams 14 (2011)',
    { kind: 'report', authors: ['Ann Roe'], institution: 'Utopia Ctr. for Just.', title: 'Rivers and Dams' },
  ],
  [
    'ANN ROE, HARBOUR CORP., RIVERS AND DAMS (May 1, 2018), https://www.harbour.org/rivers',
    { kind: 'report', institution: 'HARBOUR CORP.', title: 'RIVERS AND DAMS', date: '2018-05-01' },
  ],
  [
    'WATER FOR ALL INITIATIVE, U.S. DEP’T OF JUST., A FIRST REPORT (2014), https://www.justice.gov/first.pdf',
    {
      kind: 'report',
      institution: 'WATER FOR ALL INITIATIVE, U.S. DEP’T OF JUST.',
      title: 'A FIRST REPORT',
    },
  ],
  [
    'BUREAU OF JUST. STAT., U.S. DEP’T OF JUST., NCJ 251925, SAILORS IN 2017, at 4 (2019)',
    {
      kind: 'report',
      institution: 'BUREAU OF JUST. STAT., U.S. DEP’T OF JUST.',
      title: 'SAILORS IN 2017',
      identifiers: ['NCJ 251925'],
      pinpoint: 'at 4',
    },
  ],
  [
    'U.S. DEP’T OF JUST., C.R. DIV., INVESTIGATION OF THE UTOPIA POLICE 15 tbl.2 (2016)',
    {
      institution: 'U.S. DEP’T OF JUST., C.R. DIV.',
      title: 'INVESTIGATION OF THE UTOPIA POLICE',
      pinpoint: '15 tbl.2',
    },
  ],
  [
    'Memorandum on Rivers, 2016 DAILY COMP. PRES. DOC. 645, 646 (Sept. 22, 2016)',
    {
      kind: 'report',
      title: 'Memorandum on Rivers',
      container: 'DAILY COMP. PRES. DOC.',
      volume: '2016',
      page: '645',
      pinpoint: '646',
    },
  ],
  [
    'Remarks on Signing the River Act, 36 WEEKLY COMP. PRES. DOC. 1237 (Sept. 22, 2000)',
    { kind: 'speech', title: 'Remarks on Signing the River Act', date: '2000-09-22', page: '1237' },
  ],
])('reads %s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test('a headline that names a company is a title', () => {
  expect(
    read('Bo Moe, Harbour Sues Roe Corp., REUTERS (Mar. 3, 2010), https://www.reuters.com/x'),
  ).toMatchObject({ kind: 'news', title: 'Harbour Sues Roe Corp' });
  expect(
    read('Bo Moe, Court Rejects the Leader’s Case, N.Y. TIMES (Mar. 3, 2010), https://www.nytimes.com/x'),
  ).toMatchObject({ kind: 'news', container: 'N.Y. TIMES' });
});

test('a page whose archived copy alone is given is no book', () => {
  expect(
    read('Words You Might Hear, HARBOUR, https://harbour.org/words (last visited May 6, 2020)'),
  ).toMatchObject({
    kind: 'web',
    title: 'Words You Might Hear',
    container: 'HARBOUR',
  });
});

/** Journals with a second name, by seasons, and pieces whose title begins with a quoted word; lists of authors. */
it.each([
  [
    'Ann Roe, Rivers: A Turn?, 60 HARBOUR: GLOB. POL. & STRATEGY 9, 24–25 (2018)',
    {
      kind: 'article',
      container: 'HARBOUR: GLOB. POL. & STRATEGY',
      volume: '60',
      page: '9',
      pinpoint: '24–25',
    },
  ],
  ['Ann Roe, Rivers, 12 DAEDALUS, no. 3, 2019, at 4', { kind: 'article', container: 'DAEDALUS', page: '4' }],
  ['Ann Roe, Rivers, DAEDALUS, Fall 2019, at 4', { kind: 'article', container: 'DAEDALUS', year: 2019 }],
  [
    'Ann Roe, “Rivers:” The Curse and the Cure, 9 UTOPIA L. REV. 1063, 1074 (2019)',
    { kind: 'article', title: '“Rivers:” The Curse and the Cure', volume: '9', page: '1063' },
  ],
  [
    'Ann H. Roe, Bo Moe, Cy Poe, Di Lee Doe & Ed Foe, Rivers, 78 UTOPIA L. REV. 553 (2014)',
    { authors: ['Ann H. Roe', 'Bo Moe', 'Cy Poe', 'Di Lee Doe', 'Ed Foe'], title: 'Rivers' },
  ],
  [
    'Will Moe, Bo Poe & Cy S. Roe, Rivers, 108 UTOPIA L. REV. 201 (2018)',
    { authors: ['Will Moe', 'Bo Poe', 'Cy S. Roe'] },
  ],
  ['Symposium, Rivers and Lakes, 8 UTOPIA L. REV. 1 (2001)', { title: 'Rivers and Lakes' }],
  ['John 0. Moe, Rivers, 8 UTOPIA L. REV. 1 (2001)', { authors: ['John O. Moe'] }],
])('reads the writing %s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'article', ...expected });
});

test('a symposium is no author', () => {
  expect(read('Symposium, Rivers and Lakes, 8 UTOPIA L. REV. 1 (2001)')).not.toHaveProperty('authors');
});

/** Places that American writers give. */
it.each([
  ['Ann Roe, Rivers, 12 HARV. L. REV. 34, 36 tbl.2 (2011)', { pinpoint: '36 tbl.2' }],
  ['ANN ROE, RIVERS 15–17 & n.3 (2011)', { title: 'RIVERS', pinpoint: '15–17 & n.3' }],
  ['Ann Roe, Rivers, 2 UTOPIA TECH. L. REV. 1, ¶¶ 30–46 (June 8, 2001)', { pinpoint: '¶¶ 30–46' }],
  ['Ann Roe, Rivers, 110 CALIF. L. REV. (forthcoming 2027) (manuscript at 12)', { pinpoint: 'at 12' }],
  ['Ann Roe, Rivers, 72 FED. PROB., Dec. 2008, at 2', { volume: '72', page: '2', year: 2008 }],
  ['S. Rep. No. 1981, 79th Cong., 2d Sess., 45 (1946)', { pinpoint: '45' }],
  ['S. 98, 119th Cong. § 3 (2026)', { pinpoint: '§ 3' }],
  ['Harbour Dues Act § 203, 17 U.S.C. § 273(e) (2012)', { title: 'Harbour Dues Act' }],
  ['Harbour Dues Standards, 10 C.F.R. § 1010.3 (2001)', { title: 'Harbour Dues Standards' }],
  [
    'Listing of the River Mussel, 65 Fed. Reg. 77,125 (Dec. 8, 2000)',
    { title: 'Listing of the River Mussel' },
  ],
  [
    'In re Residence in Harbour, Cal., 354 F. Supp. 3d 1013 (N.D. Cal. 2019)',
    { title: 'In re Residence in Harbour, Cal.' },
  ],
])('reads the place or the title of %s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});
