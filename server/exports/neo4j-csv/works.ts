import type { JoinedWork } from '#ingest/works/join.js';
import type { Correction } from '#schema/correction.js';
import type { DocumentGraph } from '#schema/graph.js';
import { linksOf } from '../../store/corrections/works.js';
import { byComponent, HEARD, joinHeard, type RankedWork } from '../../store/joining.js';
import { rankOf } from '../../store/records/local-work.js';
import { keyListId } from '../../store/neo4j/write/rows.js';

interface Group {
  readonly id: string;
  readonly keys: readonly string[];
  /** The fullest that was told with these keys. */
  heard: RankedWork[];
}

/** What documents tell of works, gathered document by document, and the works of the graph that it makes. */
export class Telling {
  readonly #groups = new Map<string, Group>();

  add({ document, works }: DocumentGraph): void {
    for (const work of works) {
      const id = keyListId(work.keys);
      const group = this.#groups.get(id) ?? { id, keys: work.keys, heard: [] };
      const told = { document: document.id, work, rank: rankOf(document.id, work) };
      group.heard = [...group.heard, told].sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, HEARD);
      this.#groups.set(id, group);
    }
  }

  /** Works with the ids of the lists of keys that belong to each. */
  works(corrections: readonly Correction[]): { work: JoinedWork; lists: Map<string, readonly string[]> }[] {
    return byComponent([...this.#groups.values()], linksOf(corrections)).map((groups) => ({
      work: joinHeard(
        groups.map(({ heard }) => heard),
        corrections,
      ),
      lists: new Map(groups.map(({ id, keys }) => [id, keys])),
    }));
  }
}
