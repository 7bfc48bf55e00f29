import type { Citation } from '#schema/citation.js';
import type { CitationId, WorkId } from '#schema/ids.js';
import type { Outcome } from '#schema/outcome.js';
import type { Reading, Work } from '#schema/work.js';
import { kindOf } from '#ingest/kinds/index.js';
import { cutLabel } from '#ingest/kinds/shape/labels.js';
import { addressPairs } from './addresses.js';
import { areApart } from './apart.js';
import { components } from './components.js';
import type { Components } from './components.js';
import { withCourtLaws } from './court-laws.js';
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
 * recognised. Deterministic; order of `printed` is reading order.
 */
export function mergeWorks(printed: readonly Citation[]): MergedWorks {
  const citations = withCourtLaws(printed);
  const fulls = sources(citations);
  const shorts = identifyingShorts(citations, fulls);
  const all = [...fulls, ...shorts];
  const joined = components(all.length);
  joinByKeys(all, joined);
  for (const [source, address] of addressPairs(citations)) joined.join(source, address);
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

/** Groups that a reader takes for one, strongest first; never two of which something says that they are two works. */
function joinNear(all: readonly Source[], joined: Components): void {
  const groups = joined.groups();
  const readings = groups.map((group) => group.flatMap((i) => all[i]?.reading ?? []));
  const members = new Map(readings.map((own, i) => [i, tellingApart(own)]));
  const near = components(groups.length);
  for (const [a, b] of nearPairs(readings.map(mergeReadings))) {
    const [x, y] = [near.find(a), near.find(b)];
    const [one, other] = [members.get(x) ?? [], members.get(y) ?? []];
    if (x === y || one.some((reading) => other.some((against) => areApart(reading, against)))) continue;
    near.join(x, y);
    members.set(near.find(x), tellingApart([...one, ...other]));
    const [i, j] = [groups[a]?.[0], groups[b]?.[0]];
    if (i !== undefined && j !== undefined) joined.join(i, j);
  }
}

/** One reading for each day and set of identifiers: a work that is cited a thousand times is compared by few. */
function tellingApart(readings: readonly Reading[]): Reading[] {
  const facts = ({ kind, date, identifiers }: Reading) =>
    `${kind ?? ''} ${date ?? ''} ${identifiers.map(({ value }) => value).join(' ')}`;
  return [...new Map(readings.map((reading) => [facts(reading), reading])).values()];
}

function toWork(members: readonly Source[], number: number): Work {
  const reading = mergeReadings(members.map((member) => member.reading));
  return {
    id: `w${number}` as WorkId,
    reading,
    label: reading.kind ? kindOf(reading.kind).label(reading) : cutLabel(members[0]?.text ?? ''),
    keys: rankKeys(members.map((member) => member.keys)),
    citations: members.map((member) => member.citation),
  };
}
