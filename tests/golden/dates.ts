const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** ISO to "Mar. 4, 2009". */
export function american(date: string): string {
  const [year, month, day] = parts(date);
  return `${SHORT[month - 1] ?? ''} ${day}, ${year}`;
}

/** ISO to "4 March 2009". */
export function british(date: string): string {
  const [year, month, day] = parts(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

export const yearOf = (date: string): number => parts(date)[0];

function parts(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}
