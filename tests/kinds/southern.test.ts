import { expect, it } from 'vitest';
import { readSegment } from '#ingest/kinds/index.js';
import { read, segment } from './reading.js';

/** Australia's guide (AGLC): sorts of papers in brackets, issues by month, reports by their letters. */
const australian: readonly [string, Record<string, unknown>][] = [
  [
    'Rivers Law Act 1958 (Vic) s 6',
    { kind: 'legislation', title: 'Rivers Law Act 1958 (Vic)', pinpoint: 's 6' },
  ],
  [
    'Harbours Reduction Scheme Bill 2009 (Cth) cl 83',
    { kind: 'legislation', title: 'Harbours Reduction Scheme Bill 2009 (Cth)', pinpoint: 'cl 83' },
  ],
  [
    'Harbours Validity Act 1865 (Imp) 28 & 29 Vict, c 63',
    { kind: 'legislation', title: 'Harbours Validity Act 1865 (Imp)', year: 1865 },
  ],
  [
    'Harbour Courts (Utopian Court) (Forms) Rules 2001 (UK) SI 2001/2600, r 4',
    {
      kind: 'legislation',
      title: 'Harbour Courts (Utopian Court) (Forms) Rules 2001 (UK)',
      identifiers: ['SI 2001/2600'],
      pinpoint: 'r 4',
    },
  ],
  [
    'Explanatory Notes, Harbours Bill 2009 (Qld) 5–6, 29',
    { kind: 'legislation', title: 'Explanatory Notes, Harbours Bill 2009 (Qld)', pinpoint: '5–6, 29' },
  ],
  [
    'Utopian Constitution s 51(ii)',
    { kind: 'legislation', title: 'Utopian Constitution', pinpoint: 's 51(ii)' },
  ],
  [
    'Re Roe [No 2] [2017] HCA 4, [57]',
    { kind: 'case', title: 'Re Roe [No 2]', identifiers: ['[2017] HCA 4'], pinpoint: '[57]' },
  ],
  [
    'Application by Harbour Ltd [2009] ACompT 6, [6.1]–[6.5]',
    { kind: 'case', title: 'Application by Harbour Ltd', identifiers: ['[2009] ACompT 6'] },
  ],
  [
    'Roe v Moe [2004] HCATrans 8, 2589–93',
    { kind: 'case', identifiers: ['[2004] HCATrans 8'], pinpoint: '2589–93' },
  ],
  [
    'Roe v Moe (Supreme Court of the Northern Territory, Poe J, 5 April 1956) 77–8',
    { kind: 'case', title: 'Roe v Moe', date: '1956-04-05', pinpoint: '77–8' },
  ],
  [
    'Harbour Corporation v Utopia (Decision on Jurisdiction) (2000) 6 ICSID Rep 154, 158',
    { kind: 'case', identifiers: ['(2000) 6 ICSID Rep 154'], pinpoint: '158' },
  ],
  [
    'Roe v Utopia [1997] I Eur Court HR 47, 67',
    { kind: 'case', title: 'Roe v Utopia', identifiers: ['[1997] I Eur Court HR 47'], pinpoint: '67' },
  ],
  [
    'Roe v Utopia (1995) 320-B Eur Court HR (ser A) 28',
    {
      kind: 'case',
      title: 'Roe v Utopia',
      identifiers: ['(1995) 320-B Eur Court HR (ser A)'],
      pinpoint: '28',
    },
  ],
  [
    'Ann Roe, ‘Harbours at Law’ (2017) 133 (January) Law Quarterly Review 73',
    { kind: 'article', volume: '133', container: 'Law Quarterly Review', page: '73', year: 2017 },
  ],
  [
    'Ann Roe, ‘Harbours at Law’ [1987] (Winter) Public Law 543',
    { kind: 'article', container: 'Public Law', page: '543', year: 1987 },
  ],
  [
    '‘Trends in Harbours’ (2007) 32(II) United Nations Disarmament Yearbook 3, 4',
    { kind: 'article', volume: '32', page: '3', pinpoint: '4' },
  ],
  [
    'Ann Roe, ‘Harbour Master Quits’, The Utopian (Townham, 31 January 2017) 6',
    { kind: 'news', title: 'Harbour Master Quits', container: 'The Utopian', date: '2017-01-31' },
  ],
  [
    'Ann Roe, ‘Harbour Master Quits’, News, The Age (Melbourne, 31 January 2017) 6',
    { kind: 'news', container: 'The Age' },
  ],
  [
    'Ann Roe, ‘The Harbour Test’ (27 March 2017) The New Yorker 66',
    { kind: 'news', container: 'The New Yorker', date: '2017-03-27' },
  ],
  [
    'Ann Roe, ‘A Harbour Case’, Views of the Sea (Blog Post, 18 October 2017) <https://sea.example/1>',
    { kind: 'web', container: 'Views of the Sea', date: '2017-10-18' },
  ],
  [
    'Australian Harbour Commission, For Your Guidance: Harbours (Report No 108, May 2008) vol 1, 339 [7.7]',
    {
      kind: 'report',
      institution: 'Australian Harbour Commission',
      title: 'For Your Guidance: Harbours',
      year: 2008,
      pinpoint: '339 [7.7]',
    },
  ],
  [
    'Senate Harbours Committee, Parliament of Utopia, Operation of the Harbours Act 1958 (Report, March 2006) 280–1',
    {
      kind: 'report',
      institution: 'Senate Harbours Committee, Parliament of Utopia',
      title: 'Operation of the Harbours Act 1958',
      year: 2006,
    },
  ],
  [
    'Review of the Law of Harbours (Final Report, September 2002) 37–57',
    { kind: 'report', title: 'Review of the Law of Harbours', year: 2002, pinpoint: '37–57' },
  ],
  [
    'Ann Roe, ‘Harbours: The Great Tautology’ (Poe Lecture, Townham University, 24 October 2013)',
    { kind: 'speech', authors: ['Ann Roe'], date: '2013-10-24' },
  ],
  [
    'Utopia, Parliamentary Debates, House of Commons, 16 February 1998, vol 306, col 778',
    { kind: 'report', date: '1998-02-16', pinpoint: 'col 778' },
  ],
  [
    'Evidence to Standing Committee on Harbours, Parliament of Utopia, Townham, 30 November 2016, 2',
    { kind: 'report', date: '2016-11-30', pinpoint: '2' },
  ],
  [
    'Harbour Work Programme, WTO Doc WT/MIN(05)/DEC (22 December 2005) para 50(1)',
    {
      kind: 'report',
      title: 'Harbour Work Programme',
      identifiers: ['WTO Doc WT/MIN(05)/DEC'],
      pinpoint: 'para 50(1)',
    },
  ],
];

/** New Zealand's: no comma behind the author. */
const zealand: readonly [string, Record<string, unknown>][] = [
  [
    'Roe v Moe HC Wellington CP 291/85, 7 November 1985 at 5',
    {
      kind: 'case',
      title: 'Roe v Moe',
      identifiers: ['HC Wellington CP 291/85'],
      date: '1985-11-07',
      pinpoint: 'at 5',
    },
  ],
  ['(21 July 2009) 656 NZPD 5531', { kind: 'report', volume: '656', page: '5531', date: '2009-07-21' }],
  [
    'Ann Roe “The Harbour Settlements” (LLM Thesis, University of Utopia, 2015) at 45',
    { kind: 'speech', authors: ['Ann Roe'], title: 'The Harbour Settlements', pinpoint: 'at 45' },
  ],
  [
    'Ann Roe “Harbours” [2020] NZLJ 100',
    { kind: 'article', authors: ['Ann Roe'], title: 'Harbours', page: '100' },
  ],
  ['Treaty of Townham art 2', { kind: 'treaty', title: 'Treaty of Townham', pinpoint: 'art 2' }],
];

it.each([...australian, ...zealand])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

/** With the title, between two stars, in italics. */
function readItalic(marked: string) {
  const [before = '', title = '', after = ''] = marked.split('*');
  const italics = [[before.length, before.length + title.length]] as const;
  return readSegment({ ...segment(before + title + after), italics })?.reading ?? null;
}

it.each<[string, Record<string, unknown>]>([
  [
    'Ann Roe and Bo Moe *The Utopian Harbours Act: A Commentary* (2nd ed, LexisNexis, Wellington, 2015) at 134',
    { kind: 'book', authors: ['Ann Roe', 'Bo Moe'], title: 'The Utopian Harbours Act: A Commentary' },
  ],
  [
    'Law Commission *Review of the Harbours Act 1993* (NZLC R123, 2011) at 55',
    {
      kind: 'report',
      institution: 'Law Commission',
      title: 'Review of the Harbours Act 1993',
      year: 2011,
    },
  ],
  [
    'Waitangi Tribunal *Ko Te Awa* (Wai 262, 2011) at 23',
    { kind: 'report', institution: 'Waitangi Tribunal', title: 'Ko Te Awa', year: 2011 },
  ],
  ['Ann Roe v *Moe* [2015] UKSC 5', { kind: 'case', title: 'Ann Roe v Moe' }],
])('%s', (marked, expected) => {
  expect(readItalic(marked)).toMatchObject(expected);
});
