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

const byKind = {
  resolution: resolutionKind,
  case: caseKind,
  treaty: treatyKind,
  legislation: legislationKind,
  chapter: chapterKind,
  article: articleKind,
  speech: speechKind,
  news: newsKind,
  report: reportKind,
  book: bookKind,
  web: webKind,
} as const satisfies Record<WorkKind, Kind>;

/** All kinds; of equal readings the earlier kind's wins. */
export const kinds: readonly Kind[] = Object.values(byKind);

/** Below this, a kind sees no source of its own. */
const LEAST = 0.25;

/** The reading of the kind that is surest; null where no kind sees a source. Never throws. */
export function readSegment(segment: Segment): KindReading | null {
  let best: KindReading | null = null;
  for (const kind of kinds) {
    const found = kind.read(segment);
    if (found !== null && found.confidence >= LEAST && found.confidence > (best?.confidence ?? 0))
      best = found;
  }
  return best;
}

/** The reader of one kind: its keys and labels serve a reading of that kind. */
export function kindOf(kind: WorkKind): Kind {
  return byKind[kind];
}
