// Origin: the law reviews' and newspapers' own usage; facts only. Sorted.

/** What sort of piece it is, between the author's name and the title: "Jane Roe, Note, Title". */
export const pieceSorts: ReadonlySet<string> = new Set([
  'Article',
  'Book Note',
  'Book Review',
  'Case Comment',
  'Case Note',
  'Comment',
  'Commentary',
  'Editorial',
  'Essay',
  'Guest Essay',
  'Note',
  'Op-Ed',
  'Opinion',
  'Recent Case',
  'Special Project',
  'Student Note',
  'Symposium',
]);
