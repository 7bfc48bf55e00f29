const FACTS: Readonly<Record<string, string>> = {
  kind: 'Kind',
  title: 'Title',
  label: 'Short name',
  authors: 'Authors',
  institution: 'Issuer',
  container: 'Container',
  volume: 'Volume',
  page: 'First page',
  year: 'Year',
  date: 'Date',
};

/** "Year set to 1927", "Volume taken away". */
export function editInWords(field: string, value: string | null): string {
  const fact = FACTS[field] ?? field;
  return value === null || value === '' ? `${fact} taken away` : `${fact} set to ${value}`;
}

/** What the form calls a fact. */
export const factWord = (field: string): string => FACTS[field] ?? field;
