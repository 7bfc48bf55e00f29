import type { Anchor, Spotted } from './anchor.js';

/**
 * Resolutions by number in prose: "Security Council resolution 1593 (2005)", "its resolutions 661 (1990),
 * 665 (1990) and 670 (1990) of 25 September 1990", "General Assembly resolution 60/1". Each item of a list is
 * a citation of its own. A number with a year in brackets is the Security Council's way, one with a stroke or
 * Roman session the General Assembly's (UN editorial manual).
 */
export const resolutions: Anchor = (text) => {
  const spotted: Spotted[] = [];
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    const organ = organBefore(text, head.index);
    let at = HEAD.lastIndex;
    let first = true;
    for (let item = itemAt(text, at); item !== null; item = itemAt(text, at)) {
      const start = first ? head.index - organ.length : item.start;
      const segment = `${organ}resolution ${text.slice(item.start, item.end)}`;
      spotted.push({
        start,
        end: item.end,
        form: 'full',
        segment,
        name: null,
        pinpoint: null,
        targetNote: null,
      });
      first = false;
      at = nextItem(text, item.end);
      if (at < 0) break;
      HEAD.lastIndex = at;
    }
  }
  return spotted;
};

function itemAt(text: string, at: number): { start: number; end: number } | null {
  ITEM.lastIndex = at;
  return ITEM.test(text) ? { start: at, end: ITEM.lastIndex } : null;
}

function nextItem(text: string, end: number): number {
  BETWEEN.lastIndex = end;
  return BETWEEN.test(text) ? BETWEEN.lastIndex : -1;
}

/** "Security Council " where it stands right before the word. */
function organBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 50), at);
  return ORGAN.exec(before)?.[0] ?? '';
}

const HEAD = /\b[Rr]esolutions? (?=\d)/g;
/** "713 (1991)", "713 (1991) of 25 September 1991", "217 A (III)", "60/1" */
const ITEM =
  /\d{1,4}(?:\/\d{1,3}[A-Z]?| ?(?:[A-Z] )?\((?:(?:19|20)\d\d|[IVXLS-]+)\))(?: of \d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d)?/y;
const BETWEEN = /(?:, and |, | and )(?=\d{1,4}(?:\/\d| ?(?:[A-Z] )?\())/y;
const ORGAN =
  /(?:(?:UN |United Nations )?(?:Security Council|General Assembly|Human Rights Council)|UNSC|UNGA) $/;
