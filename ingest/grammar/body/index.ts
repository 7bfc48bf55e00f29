import { readSegment } from '#ingest/kinds/index.js';
import { without } from '#ingest/pages/without.js';
import { readingView } from '#ingest/pages/reading.js';
import { sourceSpans, type View } from '#ingest/pages/view.js';
import type { Citation, FullCitation } from '#schema/citation.js';
import type { DocumentText } from '#schema/document.js';
import type { CitationId } from '#schema/ids.js';
import type { Span } from '#schema/selector.js';
import { yearBehind } from '../citations.js';
import type { Spotted } from './anchor.js';
import { authorDates } from './author-date.js';
import { headingEnd } from './heading.js';
import { withLinks } from './link.js';
import { BLANK } from '#ingest/works/reading.js';
import { spotCitations } from './spot.js';

/**
 * The citations of the running text, in order: ids "b.1", "b.2" ... Unlike in a note, nothing keeps a slot:
 * words that no kind reads as a source are prose, and so is the document's title. `listed`: what its lists of sources
 * give, in order.
 */
export function readBody(
  document: DocumentText,
  body: readonly Span[],
  listed: readonly FullCitation[] = [],
): Citation[] {
  const prose = without(
    body,
    listed.flatMap(({ spans }) => spans),
  );
  const view = readingView(document.text, prose);
  const read = spotCitations(view.text, authorDates(listed)).flatMap(
    (spotted) => toCitation(view, spotted) ?? [],
  );
  const heading = headingEnd(document);
  return [...withLinks(document, prose, read), ...listed]
    .sort((a, b) => startOf(a) - startOf(b))
    .filter((citation) => startOf(citation) >= heading)
    .map((citation, at): Citation => {
      const index = at + 1;
      return { ...citation, id: `b.${index}` as CitationId, place: { in: 'body', index } };
    });
}

const startOf = ({ spans }: Citation) => spans[0]?.[0] ?? 0;

/** Not yet numbered. */
function toCitation(view: View, spotted: Spotted): Citation | null {
  const cited = {
    id: 'b.0' as CitationId,
    place: { in: 'body', index: 0 } as const,
    spans: sourceSpans(view, spotted.start, spotted.end),
    text: view.text.slice(spotted.start, spotted.end),
    signal: null,
    pinpoint: spotted.pinpoint,
    parenthetical: null,
    nested: false,
  };
  if (spotted.form === 'id') return { ...cited, form: 'id' };
  if (spotted.form === 'supra')
    return { ...cited, form: 'supra', name: spotted.name, targetNote: spotted.targetNote };
  const read = readSegment({ text: spotted.segment, italics: null, smallCaps: null, urls: [], perma: null });
  if (spotted.form === 'short') {
    const name = spotted.name ?? cited.text;
    const reading = read?.reading ?? { ...BLANK, year: yearBehind(cited.text, name) };
    return { ...cited, form: 'short', name, reading };
  }
  if (!read || read.reading.kind === null) return null;
  const pinpoint = spotted.pinpoint ?? read.pinpoint;
  return {
    ...cited,
    pinpoint,
    form: 'full',
    reading: read.reading,
    hereinafter: null,
    confidence: read.confidence,
  };
}
