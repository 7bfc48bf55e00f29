// Origin: by hand, from the styles of address of judges in common law courts. Sorted.

/** What stands before a judge's name. */
export const judgesStyles: readonly string[] = [
  'Baroness',
  'Chief Justice',
  'Dame',
  'Judge',
  'Justice',
  'Lady',
  'Lord',
  'Mr Justice',
  'Mrs Justice',
  'Ms Justice',
  'Sir',
  'Viscount',
];

/** Letters behind it, which say what sort of judge it is. */
export const judgesLetters: readonly string[] = [
  'ACJ',
  'AJ',
  'AJA',
  'C',
  'CJ',
  'DCJ',
  'DP',
  'DPSC',
  'J',
  'JA',
  'JJ',
  'JJA',
  'JJSC',
  'JSC',
  'LC',
  'LCJ',
  'LJ',
  'LJJ',
  'MR',
  'P',
  'PSC',
  'SCJ',
  'VC',
];
