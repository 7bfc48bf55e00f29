import type { WorkId } from '#schema/ids.js';
import type { Correction } from '#schema/correction.js';
import type { DocumentGraph } from '#schema/graph.js';
import { workId } from '#ingest/works/join.js';
import { rankKeys } from '#ingest/works/keys.js';
import { Citings } from '../../store/bulk/citings.js';
import { countsOf, type Counts } from '../../store/bulk/counts.js';
import { Groups } from '../../store/bulk/groups.js';
import { worksIn } from '../../store/bulk/works-in.js';
import { keyListId } from '../../store/neo4j/write/rows.js';
import { rankOf } from '../../store/records/local-work.js';
import { StoreChanged } from './store-changed.js';

/** What has to be known of all documents before the first of them can be written: numbers, so that millions fit. */
export interface Gathered {
  readonly counts: Counts;
  readonly groups: Groups;
  /** Each work's groups, by the number of the work. */
  readonly works: ReadonlyMap<number, readonly number[]>;
  /** The number of the work that a list of keys belongs to. */
  workOf(list: string): number;
  groupOf(list: string): number;
  idOf(work: number): WorkId;
}

export class Gathering {
  readonly #groups = new Groups();
  readonly #lists = new Map<string, number>();
  readonly #citings = new Citings();
  #localWorks = 0;

  get documents(): number {
    return this.#citings.documents;
  }

  add(graph: DocumentGraph): void {
    const groupOf = new Map(
      graph.works.map((work) => {
        const group = this.#groups.numberOf(JSON.stringify(work.keys));
        this.#lists.set(keyListId(work.keys), group);
        this.#groups.hear(group, rankOf(graph.document.id, work), this.#localWorks++);
        return [work.id, group] as const;
      }),
    );
    this.#citings.add(graph, groupOf);
  }

  whole(corrections: readonly Correction[]): Gathered {
    const [groups, lists] = [this.#groups, this.#lists];
    const roots = groups.roots(corrections);
    const works = new Map([...worksIn(roots)].map((members) => [members[0] ?? 0, members]));
    const ids = new Map([...works].map(([work, members]) => [work, idOf(groups, members)]));
    const groupOf = (list: string) => lists.get(list) ?? missing(list);
    return {
      counts: countsOf(this.#citings, roots),
      groups,
      works,
      groupOf,
      workOf: (list) => roots[groupOf(list)] ?? 0,
      idOf: (work) => ids.get(work) ?? missing(String(work)),
    };
  }
}

function idOf(groups: Groups, members: readonly number[]): WorkId {
  const lists = members.map((group) => JSON.parse(groups.keysOf(group)) as string[]);
  return workId(rankKeys(lists)[0] ?? missing(groups.keysOf(members[0] ?? 0)));
}

function missing(keys: string): never {
  throw new StoreChanged(`keys ${keys}`);
}
