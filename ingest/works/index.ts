import type { Citation } from '#schema/citation.js';
import type { CitationId, WorkId } from '#schema/ids.js';
import type { Outcome } from '#schema/outcome.js';
import type { Work } from '#schema/work.js';
import { kindOf } from '#ingest/kinds/index.js';
import { components } from './components.js';
import type { Components } from './components.js';
import { nearPairs } from './near.js';
import { mergeReadings } from './reading.js';
import { rankKeys } from './keys.js';
import { identifyingShorts, sources } from './sources.js';
import type { Source } from './sources.js';

/** The works of one document, and which citation gave which. */
export interface MergedWorks {
  /** Numbered "w1", "w2" ... by their first citation. */
  readonly works: readonly Work[];
  /** Full citations, and short ones that identify their source by themselves. */
  readonly workOf: ReadonlyMap<CitationId, WorkId>;
}

/**
 * One work for all citations of one source in a document: by the identity keys that the kinds give, then by
 * what only one document may conclude (see near.ts). Every full citation has a work, also one that was not
 * recognised. Deterministic; order of `citations` is reading order.
 */
export function mergeWorks(citations: readonly Citation[]): MergedWorks {
  const fulls = sources(citations);
  const shorts = identifyingShorts(citations, fulls);
  const all = [...fulls, ...shorts];
  const joined = components(all.length);
  joinByKeys(all, joined);
  joinNear(all, joined);
  const works = joined.groups().map((group, i) =>
    toWork(
      group.flatMap((at) => all[at] ?? []),
      i + 1,
    ),
  );
  const workOf = new Map(
    works.flatMap((work) => work.citations.map((citation) => [citation, work.id] as const)),
  );
  return { works, workOf };
}

/** Only those works that some outcome names: a work that was thought of and not needed is none. */
export function citedWorks(works: readonly Work[], outcomes: readonly Outcome[]): Work[] {
  const cited = new Set(
    outcomes.flatMap((outcome) =>
      outcome.status === 'resolved'
        ? [outcome.work]
        : outcome.status === 'ambiguous'
          ? outcome.candidates.map((candidate) => candidate.work)
          : [],
    ),
  );
  return works.filter((work) => cited.has(work.id));
}

function joinByKeys(all: readonly Source[], joined: Components): void {
  const owner = new Map<string, number>();
  all.forEach((source, i) => {
    for (const key of source.keys) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, i);
      else joined.join(other, i);
    }
  });
}

function joinNear(all: readonly Source[], joined: Components): void {
  const groups = joined.groups();
  const readings = groups.map((group) => mergeReadings(group.flatMap((i) => all[i]?.reading ?? [])));
  for (const [a, b] of nearPairs(readings)) {
    const [x, y] = [groups[a]?.[0], groups[b]?.[0]];
    if (x !== undefined && y !== undefined) joined.join(x, y);
  }
}

function toWork(members: readonly Source[], number: number): Work {
  const reading = mergeReadings(members.map((member) => member.reading));
  return {
    id: `w${number}` as WorkId,
    reading,
    label: reading.kind ? kindOf(reading.kind).label(reading) : (members[0]?.text ?? ''),
    keys: rankKeys(members.map((member) => member.keys)),
    citations: members.map((member) => member.citation),
  };
}
