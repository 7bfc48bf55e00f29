// Origin: by hand. Sorted.

const words = `
  Act Art Article Assembly Case Cases Chamber Chapter Commission Committee Convention Council Court Decision
  Directive Division General Journal Judgment Law Note Order Panel Part Parties Press Publishers Publishing
  Ordinary Quarterly Regulation Report Resolution Review Rights Section Security See Session States Statute Treaty University
  Verlag`;

/** Words of institutions, laws and journals, never of a person's name. */
export const impersonalWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
