/**
 * The label `number` inside a line of [from, to), after the end of the note before it and before a new sentence:
 * "13 Id. 14 Kozal v. Nebraska" has label 14. Null where there is none.
 */
export function inlineLabel(
  text: string,
  from: number,
  to: number,
  number: number,
): { readonly start: number; readonly end: number; readonly textStart: number } | null {
  const figures = String(number);
  for (let at = text.indexOf(figures, from); at >= 0 && at < to; at = text.indexOf(figures, at + 1)) {
    const end = text[at + figures.length] === '.' ? at + figures.length + 1 : at + figures.length;
    if (!/[.)\]”"’]\s{1,3}$/.test(text.slice(Math.max(from, at - 4), at))) continue;
    const gap = /^ {1,3}(?=[\p{Lu}“"§])/u.exec(text.slice(end, end + 5));
    if (
      !gap ||
      /\b(?:at|nos?|arts?|paras?|pp?|§{1,2}|ch|vol)\.?\s{1,3}$/i.test(text.slice(Math.max(from, at - 8), at))
    )
      continue;
    if (isVolume(text.slice(end + gap[0].length, end + gap[0].length + 30))) continue;
    return { start: at, end, textStart: end + gap[0].length };
  }
  return null;
}

/** "U.S. 55" goes on after a volume, "March 2013" after a day. */
function isVolume(rest: string): boolean {
  return /^[A-Z][A-Za-z]{0,9}\.[A-Za-z\d.’' ]{0,20} \d|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
    rest,
  );
}
