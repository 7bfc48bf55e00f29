import { isBlank, isLineEnd } from '#ingest/pages/lines.js';

/**
 * Which quotation marks are open, so that a closing one is told from a misread figure. Forgotten at the end of
 * a paragraph, since a mark may be lost; in double-spaced text a blank line after a word ends none.
 */
export class Quotes {
  private double = false;
  private single = false;
  private straight = false;

  lineEnd(text: string, at: number): void {
    if (!isLineEnd(text.charCodeAt(at + 1)) || /[\p{L}\p{N},-]/u.test(text[at - 1] ?? ' ')) return;
    this.double = this.single = this.straight = false;
  }

  /** Steps over marks from `start` that open or close what the text says; gives where the rest begins. */
  stepOver(text: string, start: number, end: number): number {
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    const opening =
      isBlank(before) || isLineEnd(before) || before === 40 || before === 91 || before === 0x2014;
    let at = start;
    while (at < end && this.isMark(text, at, opening)) at++;
    return at;
  }

  private isMark(text: string, at: number, opening: boolean): boolean {
    const sign = text[at];
    if (sign === '“') return opening && (this.double = true);
    if (sign === '‘') return opening && (this.single = true);
    if (sign === '”') return this.double && !(this.double = false);
    if (sign === '"' && (this.straight || opening)) {
      this.straight = !this.straight;
      return true;
    }
    return (sign === "'" || sign === '’') && this.isApostrophe(text, at, opening);
  }

  /** An apostrophe in a word or after a plural, or the end of a quotation that was opened. */
  private isApostrophe(text: string, at: number, opening: boolean): boolean {
    if (opening) return (this.single = true);
    if (/\p{L}/u.test(text[at - 1] ?? ' ')) return /[\p{L}\s]/u.test(text[at + 1] ?? ' ');
    return this.single && !(this.single = false);
  }
}
