/** A number, year or volume in a line, as its shape tells it. */
export type Mark =
  | {
      readonly mark: 'volume';
      readonly volume: string;
      readonly first: string | null;
      readonly year: number | null;
    }
  | { readonly mark: 'year'; readonly year: number }
  /** "2019]" before the title of the piece. */
  | { readonly mark: 'title-year'; readonly year: number }
  /** "pp. 123-145": the pages of the whole piece. */
  | { readonly mark: 'pages'; readonly first: string }
  | { readonly mark: 'number'; readonly value: string }
  | { readonly mark: 'issue' };

type Make = (found: Readonly<Record<string, string | undefined>>) => Mark;

const MONTH =
  '(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Michaelmas|Hilary|Trinity)';
const YEAR = '(?<year>(?:18|19|20)\\d\\d)';
const END = '(?![\\d\\p{L}/.])';

/** Shapes of marks in the order in which they are tried; each is sticky. */
const shapes: readonly (readonly [pattern: RegExp, make: Make])[] = [
  // "[Vol. 116:1", "Vol. 12, ", "Volume XIV", "vol. 3 (2)", "[Vol. 1:2 2016]"
  [
    /\[?Vol(?:ume|\.)? ?(?<volume>\d{1,4}|[IVXLC]{1,8})(?: ?: ?(?<first>\d{1,4})| ?\(\d{1,2}\))?(?!\d|\p{L}|\.\d)(?:,? (?<year>(?:18|19|20)\d\d)\]|\])?/iuy,
    volumeMark,
  ],
  // "[67:1", "[67:1]", "109 : 1985"
  [/\[?(?<volume>\d{1,4}) ?: ?(?<first>\d{1,4})(?!\d)\]?/y, volumeMark],
  // "(2012)", "[2012]", "(Spring 2012)"
  [
    new RegExp(`(?:\\(|\\[)(?:${MONTH} )?${YEAR}(?:\\)|\\])`, 'iuy'),
    ({ year }) => ({ mark: 'year', year: Number(year) }),
  ],
  // "2019]", "Spring 2019]"
  [new RegExp(`(?:${MONTH} )?${YEAR}\\]`, 'iuy'), ({ year }) => ({ mark: 'title-year', year: Number(year) })],
  // "January 2016", "July 4, 2016"
  [
    new RegExp(`${MONTH} (?:\\d{1,2}, )?${YEAR}${END}`, 'iuy'),
    ({ year }) => ({ mark: 'year', year: Number(year) }),
  ],
  // "No. 3", "Issue 2", "Number 1", "Heft 3"
  [new RegExp(`(?:No|Nr|Issue|Iss|Number|Heft)\\.? ?\\d{1,3}${END}`, 'iuy'), () => ({ mark: 'issue' })],
  // "71(2)"
  [/(?<volume>\d{1,3}) ?\(\d{1,2}\)/y, volumeMark],
  // "123-145", "pp. 123–145"
  [
    new RegExp(`(?:pp?\\.? ?)?(?<first>\\d{1,4})[-–]\\d{1,4}${END}`, 'iuy'),
    ({ first = '' }) => ({ mark: 'pages', first }),
  ],
  [
    new RegExp(`(?:p\\.? ?|page )?(?<value>\\d{1,4})${END}`, 'iuy'),
    ({ value = '' }) => ({ mark: 'number', value }),
  ],
];

function volumeMark({ volume = '', first, year }: Readonly<Record<string, string | undefined>>): Mark {
  return { mark: 'volume', volume, first: first ?? null, year: year === undefined ? null : Number(year) };
}

/** The mark that begins at `at`, and where it ends; null where none does. */
export function markAt(line: string, at: number): { readonly mark: Mark; readonly end: number } | null {
  for (const [pattern, make] of shapes) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) return { mark: make(found.groups ?? {}), end: at + found[0].length };
  }
  return null;
}
