import type { Span } from '#schema/selector.js';
import { keepsHyphen } from './hyphens.js';
import { isBlank, isLineEnd } from './lines.js';
import { addressAt, addressGoesOn, type Address } from './repair.js';
import type { View } from './view.js';

/**
 * The spans as a reader reads them: line ends and runs of blanks are one space, words broken by a hyphen at a
 * line's end are whole (the hyphen stays in compounds and addresses), addresses broken over lines are joined
 * and "https:/" is mended. What stands between the spans is absent; blanks at both ends are dropped.
 * Offsets never fall; a character that was put in has the offset of the one before. Linear.
 */
export function readingView(text: string, spans: readonly Span[]): View {
  const writer = new Writer(text, spans);
  spans.forEach((span, at) => writer.span(span, spans[at + 1]));
  return writer.view();
}

const HYPHEN = 45;
const SOFT_HYPHEN = 0xad;
const NOT_SIGN = 0xac;

function isGap(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}

/** "ht", "hi", "pe", "ww": looked at closely only then. */
function mayBeginAddress(code: number, next: number): boolean {
  const first = code | 32;
  const second = next | 32;
  if (first === 104) return second === 116 || second === 105;
  return (first === 112 && second === 101) || (first === 119 && second === 119);
}

/** Collects slices of the text and the offset of every character. */
class Writer {
  private readonly parts: string[] = [];
  private offsets: Int32Array;
  private length = 0;
  private last = 0;

  constructor(
    private readonly text: string,
    private readonly spans: readonly Span[],
  ) {
    const characters = spans.reduce((sum, [start, end]) => sum + Math.max(0, end - start), 0);
    this.offsets = new Int32Array(characters + spans.length + 64);
  }

  /** Copies one span; `next` is the span that is read after it. */
  span([start, end]: Span, next: Span | undefined): void {
    let from = start;
    let at = start;
    while (at < end) {
      const code = this.text.charCodeAt(at);
      if (isGap(code)) {
        this.copy(from, at);
        at = this.skipBlanks(at, end);
        if (at < end) this.join(at, code);
        from = at;
      } else if (code === SOFT_HYPHEN && !this.endsLine(at + 1, end)) {
        this.copy(from, at);
        from = ++at;
      } else if (mayBeginAddress(code, this.text.charCodeAt(at + 1))) {
        const address = addressAt(this.text, at, end);
        if (address) {
          this.copy(from, at);
          at = this.address(address, end);
          from = at;
        } else at++;
      } else at++;
    }
    this.copy(from, end);
    if (next) this.bridge(end, next, end > start && isGap(this.text.charCodeAt(end - 1)));
  }

  view(): View {
    let text = this.parts.join('');
    if (text.endsWith(' ')) text = text.slice(0, -1);
    const offsets = this.offsets.slice(0, text.length + 1);
    offsets[text.length] = this.spans.at(-1)?.[1] ?? this.last;
    return { text, offsets, spans: this.spans };
  }

  private copy(from: number, to: number): void {
    if (to <= from) return;
    this.parts.push(this.text.slice(from, to));
    this.reserve(to - from);
    for (let at = from; at < to; at++) this.offsets[this.length++] = at;
    this.last = to - 1;
  }

  private put(characters: string, at: number): void {
    this.parts.push(characters);
    this.reserve(characters.length);
    for (let count = 0; count < characters.length; count++) this.offsets[this.length++] = at;
  }

  private reserve(characters: number): void {
    if (this.length + characters + 1 <= this.offsets.length) return;
    const larger = new Int32Array((this.length + characters) * 2);
    larger.set(this.offsets);
    this.offsets = larger;
  }

  private skipBlanks(at: number, end: number): number {
    while (at < end && isGap(this.text.charCodeAt(at))) at++;
    return at;
  }

  private endsLine(at: number, end: number): boolean {
    while (at < end && isBlank(this.text.charCodeAt(at))) at++;
    return at >= end || isLineEnd(this.text.charCodeAt(at));
  }

  /**
   * Between two spans: as over a line's end where the text between them has a blank, or is what parts a link's
   * words from its address in Markdown; else as if it were not there.
   */
  private bridge(end: number, [next, nextEnd]: Span, blank: boolean): void {
    const gap = next > end ? this.text.slice(end, Math.min(next, end + 64)) : '\n';
    const parted = gap.startsWith('](') ? gap === '](' : /\s/.test(gap);
    if (!blank && !parted && next - end < 64) return;
    const at = this.skipBlanks(next, nextEnd);
    if (at < nextEnd) this.join(at, 10);
  }

  /** Joins what was read to the character at `at`, over blanks that began with `code`. */
  private join(at: number, code: number): void {
    const before = this.parts.at(-1) ?? '';
    if (before === '' || before.endsWith(' ')) return;
    const broke = isLineEnd(code) || this.brokeLine(at);
    const tail = before.charCodeAt(before.length - 1);
    if (broke && (tail === HYPHEN || tail === SOFT_HYPHEN || tail === NOT_SIGN))
      return this.unbreak(at, tail);
    // an em dash, or a dash between figures, stands close on both sides
    if (broke && (tail === 0x2014 || (tail === 0x2013 && /\d/.test(this.text[at] ?? '')))) return;
    if (broke && this.text.charCodeAt(at) === 0x2014) return;
    this.put(' ', this.last);
  }

  private brokeLine(at: number): boolean {
    for (let back = at - 1; back > this.last; back--) if (isLineEnd(this.text.charCodeAt(back))) return true;
    return false;
  }

  /** "cooper-" + "ation": the hyphen goes, unless the word is written with one. */
  private unbreak(at: number, tail: number): void {
    const left = this.parts.slice(-10).join('').slice(-60);
    const right = this.text.slice(at, at + 40);
    if (tail === HYPHEN && keepsHyphen(this.text, left, right)) return;
    if (tail === HYPHEN && /\s-$/.test(left)) return this.put(' ', this.last);
    const part = this.parts.pop() ?? '';
    this.parts.push(part.slice(0, -1));
    this.length--;
  }

  /** Copies an address to its end, over line ends where it goes on. Gives the offset after it. */
  private address(address: Address, end: number): number {
    if (address.scheme !== '') this.put(address.scheme, address.start);
    this.last = address.start;
    let from = address.rest;
    let at = from;
    for (;;) {
      while (at < end && !isGap(this.text.charCodeAt(at))) at++;
      this.copy(from, at);
      const next = this.skipBlanks(at, end);
      if (next >= end || !addressGoesOn(this.text, address.start, at, next, end)) return at;
      from = next;
      at = next;
    }
  }
}
