// Origin: common knowledge of legal writing; facts only. Sorted by abbreviation.

/** A series in which treaties are printed: how it is written, and its canonical abbreviation. */
interface TreatySeries {
  readonly abbreviation: string;
  readonly name: string;
  /** Cited by number alone ("T.I.A.S. No. 123"), or by volume and page. */
  readonly cited: 'number' | 'volume';
  readonly example: string;
}

export const treatySeries: readonly TreatySeries[] = [
  { abbreviation: 'A.T.S.', name: 'Australian Treaty Series', cited: 'number', example: '[1991] A.T.S. 4' },
  {
    abbreviation: 'Bevans',
    name: 'Treaties and Other International Agreements of the United States',
    cited: 'volume',
    example: '3 Bevans 1153',
  },
  {
    abbreviation: 'C.E.T.S.',
    name: 'Council of Europe Treaty Series',
    cited: 'number',
    example: 'C.E.T.S. No. 197',
  },
  { abbreviation: 'C.T.S.', name: 'Consolidated Treaty Series', cited: 'volume', example: '187 C.T.S. 227' },
  {
    abbreviation: 'Consol. T.S.',
    name: 'Consolidated Treaty Series',
    cited: 'volume',
    example: '187 Consol. T.S. 227',
  },
  { abbreviation: 'E.T.S.', name: 'European Treaty Series', cited: 'number', example: 'E.T.S. No. 5' },
  {
    abbreviation: 'I.L.M.',
    name: 'International Legal Materials',
    cited: 'volume',
    example: '37 I.L.M. 1002',
  },
  { abbreviation: 'K.A.V.', name: 'Kavass Treaties', cited: 'number', example: 'K.A.V. No. 3718' },
  {
    abbreviation: 'L.N.T.S.',
    name: 'League of Nations Treaty Series',
    cited: 'volume',
    example: '94 L.N.T.S. 57',
  },
  {
    abbreviation: 'O.A.S.T.S.',
    name: 'Organization of American States Treaty Series',
    cited: 'number',
    example: 'O.A.S.T.S. No. 36',
  },
  {
    abbreviation: 'T.I.A.S.',
    name: 'Treaties and Other International Acts Series',
    cited: 'number',
    example: 'T.I.A.S. No. 6347',
  },
  { abbreviation: 'T.S.', name: 'Treaty Series', cited: 'number', example: 'T.S. No. 993' },
  {
    abbreviation: 'U.K.T.S.',
    name: 'United Kingdom Treaty Series',
    cited: 'number',
    example: 'U.K.T.S. No. 38',
  },
  {
    abbreviation: 'U.N.T.S.',
    name: 'United Nations Treaty Series',
    cited: 'volume',
    example: '2187 U.N.T.S. 90',
  },
  { abbreviation: 'U.S.T.', name: 'United States Treaties', cited: 'volume', example: '6 U.S.T. 3516' },
];
