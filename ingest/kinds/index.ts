import type { WorkKind } from '#schema/work.js';
import { articleKind } from './article.js';
import { bookKind } from './book.js';
import { caseKind } from './case/index.js';
import { chapterKind } from './chapter.js';
import type { Kind, KindReading, Segment } from './kind.js';
import { legislationKind } from './legislation/index.js';
import { newsKind } from './news.js';
import { reportKind } from './report/index.js';
import { resolutionKind } from './resolution/index.js';
import { speechKind } from './speech.js';
import { treatyKind } from './treaty/index.js';
import { webKind } from './web.js';

/** Kinds told by numbers and names come first: where one of them is sure, the shape of a writing is not looked for. */
const byKind = {
  resolution: resolutionKind,
  treaty: treatyKind,
  legislation: legislationKind,
  case: caseKind,
  report: reportKind,
  chapter: chapterKind,
  article: articleKind,
  speech: speechKind,
  news: newsKind,
  book: bookKind,
  web: webKind,
} as const satisfies Record<WorkKind, Kind>;

/** All kinds; of equal readings the earlier kind's wins. */
export const kinds: readonly Kind[] = Object.values(byKind);

/** Below this, a kind sees no source of its own. */
const LEAST = 0.25;
/** From this on, the first kinds need no comparison. */
const SURE = 0.955;
/** Longer matter without a figure or an address is prose. */
const LONGEST_BARE = 200;

/** The reading of the kind that is surest; null where no kind sees a source. Never throws. */
export function readSegment(segment: Segment): KindReading | null {
  if (segment.text.length > LONGEST_BARE && segment.urls.length === 0 && !/\d/.test(segment.text))
    return null;
  let best: KindReading | null = null;
  for (const kind of kinds) {
    const found = kind.read(segment);
    if (found === null || found.confidence < LEAST || found.confidence <= (best?.confidence ?? 0)) continue;
    best = found;
    if (found.confidence >= SURE) break;
  }
  return best;
}

/** The reader of one kind: its keys and labels serve a reading of that kind. */
export function kindOf(kind: WorkKind): Kind {
  return byKind[kind];
}
