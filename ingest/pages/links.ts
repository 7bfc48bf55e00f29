import type { Span } from '#schema/selector.js';

/** An inline link of Markdown: "[the words](https://address)". Spans in the text. */
export interface InlineLink {
  readonly span: Span;
  readonly words: Span;
  readonly address: Span;
}

/**
 * The inline links to web addresses, by offset. Pictures ("![...](...)") and links within the document
 * ("[1](#fn1)") are none. CommonMark 0.31, 6.3, in short: no brackets in the words, brackets in the address one
 * deep. Linear.
 */
export function linksIn(text: string): InlineLink[] {
  const links: InlineLink[] = [];
  for (const found of text.matchAll(LINK)) {
    const at = found.index;
    const { words = '', address = '' } = found.groups ?? {};
    if (text[at - 1] === '!' || /\n\s*\n/.test(words)) continue;
    const from = at + 1;
    const to = from + words.length;
    links.push({
      span: [at, at + found[0].length],
      words: [from, to],
      address: [to + 2, to + 2 + address.length],
    });
  }
  return links;
}

/** "[the page](https://x.org/a_(b) "Title")" */
const LINK =
  /\[(?<words>[^[\]^][^[\]]{0,300})\]\((?<address>https?:\/\/(?:[^\s()<>]|\([^\s()<>]{0,200}\))+)(?:\s"[^"\n]{0,200}")?\)/g;
