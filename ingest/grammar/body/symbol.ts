import type { Anchor, Spotted } from './anchor.js';

/**
 * Dockets and document symbols: a word built of parts with strokes or colons that names its giver.
 * "ICC-02/05-01/09-302", "S/RES/1593", "A/HRC/12/48", "IT-94-1-AR72", "ECLI:EU:C:2009:465", "WT/DS160/R".
 */
export const symbols: Anchor = (text) => {
  const spotted: Spotted[] = [];
  SYMBOL.lastIndex = 0;
  for (let found = SYMBOL.exec(text); found; found = SYMBOL.exec(text)) {
    const start = found.index;
    const end = withYear(text, start + withoutClosing(found[0]));
    spotted.push({
      start,
      end,
      form: 'full',
      segment: text.slice(start, end),
      name: null,
      pinpoint: null,
      targetNote: null,
    });
  }
  return spotted;
};

/** Length of the symbol without a full stop or bracket that belongs to the sentence. */
function withoutClosing(word: string): number {
  let length = word.length;
  while (
    '.,:'.includes(word.charAt(length - 1)) ||
    (word.charAt(length - 1) === ')' && !word.slice(0, length).includes('('))
  )
    length -= 1;
  return length;
}

/** "S/RES/1593 (2005)": the year is part of it. */
function withYear(text: string, end: number): number {
  YEAR.lastIndex = end;
  return YEAR.test(text) ? YEAR.lastIndex : end;
}

const SYMBOL =
  /(?<![\w/-])(?:ICC-(?:ASP\/)?\d|I[CT]T?R?-\d\d-|SCSL-\d|STL-\d\d-|MICT-\d\d-|ECLI:[A-Z]{2}:|WT\/DS|CCPR\/C\/|CAT\/C\/|CEDAW\/C\/|CRC\/C\/|CERD\/C\/|E\/C[.N]|[AS]\/(?:RES\/|PV\.|PRST\/|HRC\/|CONF\.|CN\.|C\.|\d))[\w./():-]*/g;
const YEAR = / \((?:19|20)\d\d\)/y;
