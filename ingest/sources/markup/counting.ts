/** Ways to write a number, as word processors name them. */
export const COUNTINGS = [
  'decimal',
  'lowerRoman',
  'upperRoman',
  'lowerLetter',
  'upperLetter',
  'symbols',
] as const;
export type Counting = (typeof COUNTINGS)[number];

/** 4 -> "4", "iv", "IV", "d", "D", "§" (the fourth of *, †, ‡, §; then doubled). */
export function counted(number: number, counting: Counting): string {
  switch (counting) {
    case 'decimal':
      return String(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'lowerLetter':
      return repeated(number, 'abcdefghijklmnopqrstuvwxyz');
    case 'upperLetter':
      return repeated(number, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'symbols':
      return repeated(number, '*†‡§');
  }
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 4999) return String(number);
  let left = number;
  let letters = '';
  for (const [value, letter] of ROMAN) {
    while (left >= value) {
      letters += letter;
      left -= value;
    }
  }
  return letters;
}

/** 27 of 26 letters -> the first one twice. */
function repeated(number: number, marks: string): string {
  if (number < 1 || number > 200) return String(number);
  const mark = marks[(number - 1) % marks.length] ?? '';
  return mark.repeat(Math.ceil(number / marks.length));
}
