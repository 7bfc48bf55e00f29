import { linksIn, type InlineLink } from '#ingest/pages/links.js';
import type { Citation, FullCitation } from '#schema/citation.js';
import type { DocumentText } from '#schema/document.js';
import type { CitationId } from '#schema/ids.js';
import type { Span } from '#schema/selector.js';
import { BLANK } from '#ingest/works/reading.js';

/**
 * The citations of a Markdown body with its inline links: a link around a citation gives it its address, any other
 * link is a citation of the page. `citations` and the result are in order; ids are not yet theirs.
 */
export function withLinks(
  document: DocumentText,
  body: readonly Span[],
  citations: readonly Citation[],
): Citation[] {
  if (document.mediaType !== 'text/markdown') return [...citations];
  const all = [...citations];
  let first = 0;
  for (const link of linksIn(document.text)) {
    if (!body.some(([start, end]) => start <= link.words[0] && link.words[0] < end)) continue;
    while (first < citations.length && endOf(citations[first]) <= link.words[0]) first++;
    let around = first;
    while (around < citations.length && !covers(all[around], link) && startOf(all[around]) < link.words[1])
      around++;
    const cited = covers(all[around], link) ? all[around] : undefined;
    if (cited === undefined) all.push(pageOf(document.text, link));
    else all[around] = withAddress(cited, document.text.slice(...link.address));
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(citation: Citation | undefined): number {
  return citation?.spans[0]?.[0] ?? 0;
}

function endOf(citation: Citation | undefined): number {
  return citation?.spans.at(-1)?.[1] ?? 0;
}

function covers(citation: Citation | undefined, { words }: InlineLink): citation is Citation {
  return citation?.spans.some((span) => overlap(span, words)) ?? false;
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function withAddress(citation: Citation, url: string): Citation {
  return citation.form === 'full' || citation.form === 'short'
    ? { ...citation, reading: { ...citation.reading, urls: [...citation.reading.urls, url] } }
    : citation;
}

/** The page behind a link; its words are the title, where they say more than the address. */
function pageOf(text: string, { words, address }: InlineLink): FullCitation {
  const url = text.slice(...address);
  const said = text.slice(...words).replace(/\s+/g, ' ');
  const title = UNTITLED.test(said) ? null : said;
  return {
    id: 'b.0' as CitationId,
    place: { in: 'body', index: 0 },
    spans: [words, address],
    text: said === url ? url : `${said} ${url}`,
    signal: null,
    pinpoint: null,
    parenthetical: null,
    nested: false,
    form: 'full',
    reading: { ...BLANK, kind: 'web', title, urls: [url] },
    hereinafter: null,
    confidence: 0.7,
  };
}

// Words that name no page: its address, "here", "its web site"
const UNTITLED = /^(?:https?:|www\.)|^(?:here|link|source)$|^(?:its?|this|that|their)\b/i;
