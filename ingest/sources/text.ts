import type { Page } from '#schema/document.js';
import { runningHeads } from '#ingest/pages/running-heads.js';
import { decodeText } from './decode.js';
import { paginate } from './paginate.js';
import type { Source } from './source.js';
import { textFacts } from './text-facts.js';

/** Page text as a scan or a converter leaves it: notes stand at the pages' bottoms and have to be found. */
export const text: Source = {
  mediaType: 'text/plain',
  recognises: () => true,
  read: async (bytes, name) => {
    const words = decodeText(bytes, name);
    const spans = paginate(words);
    const furniture = runningHeads(words, spans);
    const pages = spans.map((span, at): Page => ({
      number: at + 1,
      label: furniture[at]?.label ?? null,
      span,
      size: null,
      runs: [],
      regions: [],
      confidence: null,
    }));
    const head = furniture[0]?.spans[0]?.[1] ?? 0;
    return {
      text: words,
      pages,
      apparatus: { status: 'printed' },
      facts: textFacts(words, pages, head < 400 ? head : 0),
      findings: [],
    };
  },
};
