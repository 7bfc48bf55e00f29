import { resolveCitations } from '#ingest/forms/index.js';
import { citedWorks, mergeWorks } from '#ingest/works/index.js';
import { BLANK } from '#ingest/works/reading.js';
import type { ReadDocument } from '#schema/apparatus.js';
import type { Citation } from '#schema/citation.js';
import type { CitationId } from '#schema/ids.js';
import type { Note } from '#schema/note.js';
import type { Span } from '#schema/selector.js';

const TEXT = `States must cooperate. Article 89 of the Rome Statute says so.1 Some do not.2

1. See Rome Statute of the International
Criminal Court, art. 89.
2. Id. art. 87(7).
`;

/** A text of one page with a body reference and two notes, as the stages before leave it. */
export function sample(): ReadDocument {
  const notes = [noteOf(1, 'See Rome', '89.\n'), noteOf(2, 'Id. art', '(7).')];
  const citations: Citation[] = [
    {
      ...base('1.1', 1, 'Rome Statute of the International\nCriminal Court, art. 89'),
      text: 'Rome Statute of the International Criminal Court, art. 89',
      signal: 'See',
      pinpoint: 'art. 89',
      form: 'full',
      reading: { ...BLANK, kind: 'treaty', title: 'Rome Statute of the International Criminal Court' },
      hereinafter: null,
      confidence: 0.9,
    },
    { ...base('2.1', 2, 'Id. art. 87(7)'), pinpoint: 'art. 87(7)', form: 'id' },
    {
      ...base('b.1', 0, 'Article 89 of the Rome Statute'),
      pinpoint: 'Article 89',
      form: 'short',
      name: 'Rome Statute',
      reading: BLANK,
    },
  ];
  const merged = mergeWorks(citations);
  const outcomes = resolveCitations(citations, merged, notes);
  return {
    document: {
      name: 'sample.txt',
      mediaType: 'text/plain',
      sha256: 'ab'.repeat(32),
      text: TEXT,
      pages: [
        {
          number: 1,
          label: '77',
          span: [0, TEXT.length],
          size: null,
          runs: [],
          regions: [],
          confidence: null,
        },
      ],
      apparatus: { status: 'printed' },
      facts: {
        title: 'On Cooperation',
        authors: ['Ann Lee'],
        container: null,
        year: 2024,
        volume: null,
        page: null,
        headingEnd: 0,
      },
      findings: [],
    },
    notes,
    citations,
    outcomes,
    works: citedWorks(merged.works, outcomes),
    findings: [],
  };
}

function noteOf(number: number, start: string, end: string): Note {
  const from = TEXT.indexOf(start);
  const span: Span = [from, TEXT.indexOf(end, from) + end.trimEnd().length];
  return { number, series: 0, label: `${number}.`, page: 1, spans: [span], callOut: null, status: 'read' };
}

function base(id: string, note: number, verbatim: string) {
  const start = TEXT.indexOf(verbatim);
  const spans: Span[] = [[start, start + verbatim.length]];
  const place: Citation['place'] =
    note === 0 ? { in: 'body', index: 1 } : { in: 'note', series: 0, note, index: 1 };
  const none = { signal: null, pinpoint: null, parenthetical: null, nested: false };
  return { id: id as CitationId, place, spans, text: verbatim, ...none };
}
