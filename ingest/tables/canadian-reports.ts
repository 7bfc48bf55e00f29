// Origin: the series' own names, by the letters that the McGill Guide's way gives them; facts only. Sorted.

/** Series of Canadian decisions that are cited by volume, often with the number of a series: "79 DLR (4th) 185". */
export const canadianReports: readonly (readonly [letters: string, name: string])[] = [
  ['Alta LR', 'Alberta Law Reports'],
  ['BCLR', 'British Columbia Law Reports'],
  ['CCC', 'Canadian Criminal Cases'],
  ['CCEL', 'Canadian Cases on Employment Law'],
  ['CCLT', 'Canadian Cases on the Law of Torts'],
  ['CHRR', 'Canadian Human Rights Reporter'],
  ['CNLR', 'Canadian Native Law Reporter'],
  ['CRR', 'Canadian Rights Reporter'],
  ['DLR', 'Dominion Law Reports'],
  ['FTR', 'Federal Trial Reports'],
  ['Imm LR', 'Immigration Law Reporter'],
  ['Man R', 'Manitoba Reports'],
  ['NBR', 'New Brunswick Reports'],
  ['NSR', 'Nova Scotia Reports'],
  ['Nfld & PEIR', 'Newfoundland and Prince Edward Island Reports'],
  ['OAC', 'Ontario Appeal Cases'],
  ['RFL', 'Reports of Family Law'],
  ['Sask R', 'Saskatchewan Reports'],
  ['WAC', 'Western Appeal Cases'],
  ['WWR', 'Western Weekly Reports'],
];
