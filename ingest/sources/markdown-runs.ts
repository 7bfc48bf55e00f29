import type { Run } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { linksIn } from '#ingest/pages/links.js';

/**
 * What a reader sees of Markdown: stretches between emphasis marks and the like, with italics; of a link its
 * words, not its address. By offset.
 */
export function visibleRuns(text: string): Run[] {
  const marks = markupIn(text, 'hidden');
  const runs: Run[] = [];
  let from = 0;
  let italic = false;
  const show = (to: number): void => {
    if (to > from)
      runs.push({ span: [from, to], box: null, size: null, italic, smallCaps: false, raised: false });
  };
  for (const mark of marks) {
    show(mark.start);
    from = mark.end;
    italic = mark.italic ?? italic;
  }
  show(text.length);
  return runs;
}

/** A span without the markup in it; of a link the words and the address stay. */
export function cutMarkup(text: string, [start, end]: Span): Span[] {
  const kept: Span[] = [];
  let from = start;
  for (const mark of markupIn(text.slice(start, end), 'shown')) {
    if (start + mark.start > from) kept.push([from, start + mark.start]);
    from = start + mark.end;
  }
  if (end > from) kept.push([from, end]);
  return kept;
}

interface Markup {
  readonly start: number;
  readonly end: number;
  /** Italics begin (true) or end (false) here; undefined: no change. */
  readonly italic?: boolean;
}

/** Emphasis runs, heading signs, bullets, the stroke of "\.", <https://...>; URLs whole, so that nothing in them is taken for a mark. */
const TOKEN =
  /\n[ \t\r]*\n|^(?:#{1,6}|[-+*]) +|<(?=https?:\/\/[^>\s]+>)|https?:\/\/[^\s<>]+>?|\\[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]|\*{1,3}|_{1,3}/gm;

function markupIn(text: string, addresses: 'shown' | 'hidden'): Markup[] {
  const marks: Markup[] = linkMarkup(text, addresses);
  let open: (Span & { readonly length: 2 })[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const token = found[0];
    const start = found.index;
    const end = start + token.length;
    if (token.startsWith('\n')) open = [];
    else if (/^(?:#|[-+*] )/.test(token) || token === '<') marks.push({ start, end });
    else if (token.startsWith('http')) {
      if (token.endsWith('>')) marks.push({ start: end - 1, end });
    } else if (token.startsWith('\\')) marks.push({ start, end: start + 1 });
    else {
      const opened = open.findLastIndex(([a, b]) => text.slice(a, b) === token);
      const beginning = open[opened];
      if (beginning && closes(text, start, end)) {
        open = open.slice(0, opened);
        const slanted = token.length !== 2;
        marks.push(
          emphasis(beginning, slanted ? true : undefined),
          emphasis([start, end], slanted ? false : undefined),
        );
      } else if (opens(text, start, end)) open.push([start, end]);
    }
  }
  return apart(marks.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** "[" and "](https://...)" of a link, or "](" and ")" where its address is to be read too. */
function linkMarkup(text: string, addresses: 'shown' | 'hidden'): Markup[] {
  return linksIn(text).flatMap(({ span, words, address }): Markup[] => {
    const open = { start: span[0], end: words[0] };
    const twice = text.slice(...words) === text.slice(...address);
    return addresses === 'hidden' || twice
      ? [open, { start: words[1], end: span[1] }]
      : [open, { start: words[1], end: address[0] }, { start: address[1], end: span[1] }];
  });
}

/** Marks inside of another (an address in a link's markup) are no marks. */
function apart(marks: readonly Markup[]): Markup[] {
  let reached = 0;
  return marks.filter(({ start, end }) => {
    const free = start >= reached;
    reached = Math.max(reached, end);
    return free;
  });
}

function emphasis([start, end]: Span, italic: boolean | undefined): Markup {
  return italic === undefined ? { start, end } : { start, end, italic };
}

/** CommonMark 0.31, 6.2, in short: an opening run has no blank after it and no word before an underscore. */
function opens(text: string, start: number, end: number): boolean {
  const word = /[\p{L}\p{N}]/u;
  return /\S/.test(text[end] ?? ' ') && !(text[start] === '_' && word.test(text[start - 1] ?? ' '));
}

function closes(text: string, start: number, end: number): boolean {
  const word = /[\p{L}\p{N}]/u;
  return /\S/.test(text[start - 1] ?? ' ') && !(text[start] === '_' && word.test(text[end] ?? ' '));
}
