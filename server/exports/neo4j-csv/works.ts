import type { JoinedWork } from '#ingest/works/join.js';
import type { Correction } from '#schema/correction.js';
import type { DocumentId } from '#schema/ids.js';
import { joinHeard, type RankedWork } from '../../store/joining.js';
import { localWork } from '../../store/records/local-work.js';
import { Row } from '../../store/row.js';
import type { PartRows } from '../../store/neo4j/write/rows.js';
import type { Gathered } from './gathering.js';

type Description = PartRows['descriptions'][number];

/** A work of the graph by its number. */
export interface ToldWork {
  readonly number: number;
  readonly work: JoinedWork;
}

/** The works of the graph, each once the last of its fullest descriptions has come by: the others are passed over. */
export class Telling {
  readonly #gathered: Gathered;
  readonly #corrections: readonly Correction[];
  /** By groups, as rows: these are smaller than works. */
  readonly #heard = new Map<number, Description[]>();
  /** Descriptions of each work that are still to come. */
  readonly #awaited: Map<number, number>;
  #localWorks = 0;

  constructor(gathered: Gathered, corrections: readonly Correction[]) {
    this.#gathered = gathered;
    this.#corrections = corrections;
    const { works, groups } = gathered;
    this.#awaited = new Map(
      [...works].map(([work, members]) => [
        work,
        members.reduce((sum, group) => sum + groups.heardOf(group), 0),
      ]),
    );
  }

  /** What a document tells, in the order of the gathering. Answers the works of which all is told now. */
  *hear(rows: PartRows): Generator<ToldWork> {
    for (const row of rows.descriptions) {
      const group = this.#gathered.groupOf(row.keyList);
      if (!this.#gathered.groups.isHeard(group, this.#localWorks++)) continue;
      this.#heard.set(group, [...(this.#heard.get(group) ?? []), row]);
      const number = this.#gathered.workOf(row.keyList);
      const awaited = (this.#awaited.get(number) ?? 0) - 1;
      this.#awaited.set(number, awaited);
      if (awaited === 0) yield { number, work: this.#joined(number) };
    }
  }

  #joined(number: number): JoinedWork {
    const lists = (this.#gathered.works.get(number) ?? []).map((group) => {
      const rows = this.#heard.get(group) ?? [];
      this.#heard.delete(group);
      const keys = this.#gathered.groups.keysOf(group);
      return rows.map((row) => ranked(row, keys)).sort((a, b) => (a.rank < b.rank ? -1 : 1));
    });
    return joinHeard(lists, this.#corrections);
  }
}

function ranked({ documentId, localId, content, variants, rank }: Description, keys: string): RankedWork {
  return {
    document: documentId as DocumentId,
    work: localWork(new Row({ local_id: localId, content, keys, variants })),
    rank,
  };
}
