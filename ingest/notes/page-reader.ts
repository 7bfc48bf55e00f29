import { isBlankLine } from '#ingest/pages/lines.js';
import type { Printed } from './printed.js';
import type { Profile } from './profile.js';
import { CALLING, ELSEWHERE } from './resumed-body.js';
import { breaksOff, isRule, type BreaksOff } from './unfinished.js';

/** What a line is. */
export const BODY = 0;
export const NOTES = 1;
const NEVER = 1e6;
/** What speaks against a page without the rest of a note that the page before broke off. */
const NO_REST = 1.5;
/** What speaks against each line of a note where pages are not known: the body may go on at once. */
const UNPAGED = 0.06;
/** What speaks against notes where the body surely goes on. */
const RESUMED = 9;

/**
 * Tells for each line of a page whether it is body or notes: the cheapest way through the page, where each line
 * costs what speaks against it (width, call-outs, spacing) and each change what speaks against a change there.
 * Pages are read in order, since a note that a page breaks off goes on on the next.
 */
export class PageReader {
  /** The page before ended in a note that breaks off. */
  private broken = false;
  /** The page before was notes from top to bottom (endnotes). */
  private full = false;

  constructor(
    private readonly printed: Printed,
    private readonly profile: Profile,
    private readonly labels: Uint8Array,
    private readonly calls: Float32Array,
    private readonly resumed: Uint8Array,
    private readonly kinds: Uint8Array,
    private readonly breaksOff: BreaksOff,
  ) {}

  read(page: number): void {
    const { firstLine, lines } = this.printed;
    const first = firstLine[page] ?? 0;
    const end = page + 1 < firstLine.length ? (firstLine[page + 1] ?? lines.count) : lines.count;
    const path = this.cheapest(first, end);
    for (let line = first; line < end; line++) this.kinds[line] = path[line - first] ?? BODY;
    this.remember(first, end);
  }

  private cheapest(first: number, end: number): Uint8Array {
    const from = new Uint8Array((end - first) * 2);
    let body = 0;
    let notes = this.broken ? 0.6 : this.full ? 0.3 : 2.5;
    for (let line = first; line < end; line++) {
      const at = (line - first) * 2;
      const toNotes = line === first ? NEVER : body + this.beginNotes(line);
      const toBody = line === first ? NEVER : notes + this.endNotes(line);
      from[at + BODY] = toBody < body ? NOTES : BODY;
      from[at + NOTES] = this.labels[line] && line === first ? NOTES : toNotes < notes ? BODY : NOTES;
      const nextBody = Math.min(body, toBody) + this.against(line, BODY);
      notes =
        (this.labels[line] ? Math.min(notes, line === first ? 0 : toNotes) : Math.min(notes, toNotes)) +
        this.against(line, NOTES);
      body = nextBody;
    }
    const path = new Uint8Array(end - first);
    let kind = notes < body + (this.broken ? NO_REST : 0) ? NOTES : BODY;
    for (let line = end - 1; line >= first; line--) {
      path[line - first] = kind;
      kind = from[(line - first) * 2 + kind] ?? BODY;
    }
    return path;
  }

  /** What speaks against a line's being of a kind. */
  private against(line: number, kind: number): number {
    const { lines, furniture, paged } = this.printed;
    if (isBlankLine(lines, line) || furniture[line]) return 0;
    if (this.labels[line]) return kind === BODY ? NEVER : 0;
    const width = (lines.last[line] ?? 0) - (lines.start[line] ?? 0);
    const { bodyWidth, tells, doubleSpaced } = this.profile;
    const goesOn = !isBlankLine(lines, line + 1);
    if (kind === BODY) {
      const wide = tells && width > bodyWidth + 1 ? Math.min(2.5, 0.8 + 0.1 * (width - bodyWidth)) : 0;
      return wide + (doubleSpaced && goesOn && !isBlankLine(lines, line - 1) ? 0.4 : 0);
    }
    const narrow = tells && goesOn && width <= bodyWidth + 1 && width > bodyWidth * 0.75 ? 0.35 : 0;
    const called = (this.calls[line] ?? 0) >= 0.6 ? 0.7 : 0;
    if (this.resumed[line] === CALLING) return RESUMED;
    const loose = doubleSpaced && !goesOn ? 0.4 : 0;
    return (paged ? 0.03 : UNPAGED + this.asHeading(line)) + narrow + called + loose;
  }

  private beginNotes(line: number): number {
    if (this.labels[line]) return this.broken ? NO_REST : 0;
    const { lines, text } = this.printed;
    const ruled = isRule(text, lines.first[line - 1] ?? 0, lines.last[line - 1] ?? 0);
    if (ruled) return this.broken ? 0 : 1.5;
    const apart = isBlankLine(lines, line - 1);
    if (this.broken) return apart ? 0.6 : 2.5;
    return apart ? 3.2 : 8;
  }

  private endNotes(line: number): number {
    if (!this.printed.paged) return this.endUnpaged(line);
    const apart = isBlankLine(this.printed.lines, line - 1);
    if (this.resumed[line] !== ELSEWHERE) return apart ? 0.8 : this.isAfterShort(line) ? 2.5 : 5;
    return apart ? 5 : 8;
  }

  /** Where pages are not known the body goes on anywhere below a note, most likely where a sentence of it ends. */
  private endUnpaged(line: number): number {
    const { lines, text } = this.printed;
    const apart = isBlankLine(lines, line - 1);
    const above = apart ? line - 2 : line - 1;
    const indent = (at: number): number => (lines.first[at] ?? 0) - (lines.start[at] ?? 0);
    const indented = indent(line) > indent(above) + 1;
    if (breaksOff(text, lines.first[above] ?? 0, lines.last[above] ?? 0))
      return apart ? 2.5 : indented ? 3 : 6;
    if (apart || indented) return 0.8;
    if (this.goesOnSmall(line)) return 0.05;
    if (this.asHeading(line) > 0) return 0.3;
    return this.isAfterShort(line) ? 1.2 : 3;
  }

  /** After a full stop that is no abbreviation's a small letter goes on with a sentence of the body that broke off. */
  private goesOnSmall(line: number): boolean {
    const { lines, text } = this.printed;
    if (!/\p{Ll}/u.test(text[lines.first[line] ?? 0] ?? ' ')) return false;
    const end = lines.last[line - 1] ?? 0;
    return /(?:\p{L}{5}|[\d)\]])[.!?][)\]”"’']*$/u.test(text.slice(Math.max(0, end - 12), end));
  }

  /** A line in capitals ("CONCLUSION", a judge's title) heads or closes the body. */
  private asHeading(line: number): number {
    const { lines, text } = this.printed;
    const words = text.slice(lines.first[line] ?? 0, lines.last[line] ?? 0);
    return /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words) ? 0.7 : 0;
  }

  /** The line before is a paragraph's last: it ends a sentence and leaves room. */
  private isAfterShort(line: number): boolean {
    const { lines, text } = this.printed;
    const width = (at: number): number => (lines.last[at] ?? 0) - (lines.start[at] ?? 0);
    const ended = !breaksOff(text, lines.first[line - 1] ?? 0, lines.last[line - 1] ?? 0);
    return ended && width(line - 1) < 0.85 * Math.max(width(line), width(line - 2));
  }

  private remember(first: number, end: number): void {
    const { lines, furniture, text } = this.printed;
    let last = end - 1;
    while (last >= first && (isBlankLine(lines, last) || furniture[last])) last--;
    let top = first;
    while (top < last && (isBlankLine(lines, top) || furniture[top])) top++;
    this.full = last >= first && this.kinds[top] === NOTES && this.kinds[last] === NOTES;
    this.broken =
      last >= first &&
      this.kinds[last] === NOTES &&
      this.breaksOff(text, lines.first[top] ?? 0, lines.last[last] ?? 0);
  }
}
