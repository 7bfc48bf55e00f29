// Origin: usage of UN documents, ICC filings and European judgments; by hand. Sorted.

/** Words with which a source without a title of its own is described: "the second report of", "judgment of 3 May 2001". */
export const describedSources: readonly string[] = [
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|interim|annual|preliminary) report',
  'contribution',
  'e-?mail from',
  'interview with',
  'judgments? of (?=\\d)',
  'letter from',
  'opinions? (?=[Nn]os?\\. \\d)',
  'oral statement',
  'order of (?=\\d)',
  'press release',
  'remarks',
  'speech',
  'statements? (?:by|of)',
  'submissions? (?:by|of|from)',
  'written submissions? (?:by|of|from)',
];
