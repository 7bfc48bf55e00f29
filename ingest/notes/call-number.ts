/** Words that a number goes with: "No.1", "p.12", "art.5", "§12". */
const COUNTED =
  /(?:\b(?:nos?|pp?|arts?|paras?|vols?|ch|ex|exh|doc|dkt|fig|rev|res|add|corr|sec|n|nn|fn|dec|v|ver|tit)|[§¶#])\.?$/i;

/** Does a text end in such a word? */
export function isCounted(head: string): boolean {
  return COUNTED.test(head);
}

/** "https://x.org/a", "name@", "a=b", "www.x.y" */
const ADDRESS = /[/=@_][\p{L}\d.]*$|www\.|\.[a-z]+\.[a-z]*$/u;

/** What a call-out stands close after, last characters first looked at. */
const AFTER_WORD: readonly RegExp[] = [
  /\p{L}\p{Ll}$/u, // word12
  /\p{Lu}{3}$/u, // ASEAN12
  /[^\d\s.,:;][.,;:!?]$/, // word,12  (word),12
  /[^\d\s)][)\]”"’']$/, // word)12  word”12
  /[.,;:\d)][”"’]$/, // 1998.”12
  /[\d.,;:)][.,;:]?\)[.,;:]?$/, // (a)).12
  /\d{4}[.,;:]$/, // 1998,12
];

/** A year and its point: "in 1998,12" is no decimal. */
const AFTER_YEAR = /(?:^|\s)(?:1[5-9]|20)\d{2}[.,;:)]{1,2}$/;

/** May a clean number that begins at `start` and ends at `end` be a call-out, by what stands before it? */
export function followsWord(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 24), start);
  if (!AFTER_WORD.some((pattern) => pattern.test(head))) return false;
  const word = head.slice(Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n')) + 1);
  if (AFTER_YEAR.test(head)) return true;
  if (!isCounted(head) && !ADDRESS.test(word) && !/\d[.,]$/.test(head)) return true;
  return /\d[”"’).,;:]{1,2}$/.test(head) && /^\s+[\p{Lu}“"]/u.test(text.slice(end, end + 4));
}

/** A figure that ends a sentence, after a word: "Article 98."  "paras 44–46." */
const FIGURE_ENDS = /[\p{L})] (?:\d{1,4}[–-])?\d{1,4}\.$/u;

/** "the two sentences of Article 98.11 One text": the sentence ends with a figure, and the next begins. */
export function followsFigure(text: string, start: number, end: number): boolean {
  return (
    FIGURE_ENDS.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s+\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text.slice(end, end + 24))
  );
}
