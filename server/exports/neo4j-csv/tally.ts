import type { WorkId } from '#schema/ids.js';
import type { Parameters } from '../../store/neo4j/graph.js';

interface Counted {
  citations: number;
  documents: number;
}

/** What is counted over all documents while their parts are written. */
export class Tally {
  readonly documents: Parameters[] = [];
  readonly provisions = new Map<string, { label: string; workId: WorkId; citationCount: number }>();
  readonly #cited = new Map<string, Counted>();
  readonly #neighbours = new Map<string, Set<string>>();
  readonly #works: ReadonlyMap<string, WorkId>;

  /** `works`: by the lists of keys that belong to them. */
  constructor(works: ReadonlyMap<string, WorkId>) {
    this.#works = works;
  }

  workOf(list: string): WorkId {
    const work = this.#works.get(list);
    if (work === undefined) throw new Error(`Unexpected keys ${list}, expected such as were gathered`);
    return work;
  }

  document(row: Parameters): void {
    this.documents.push(row);
  }

  provision(id: string, label: string, workId: WorkId): void {
    const { citationCount = 0 } = this.provisions.get(id) ?? {};
    this.provisions.set(id, { label, workId, citationCount: citationCount + 1 });
  }

  edge(source: string, target: WorkId, count: number): void {
    const { citations, documents } = this.citedOf(target);
    this.#cited.set(target, { citations: citations + count, documents: documents + 1 });
    if (source === target) return;
    this.#neighboursOf(source).add(target);
    this.#neighboursOf(target).add(source);
  }

  citedOf(work: string): Counted {
    return this.#cited.get(work) ?? { citations: 0, documents: 0 };
  }

  degreeOf(vertex: string): number {
    return this.#neighbours.get(vertex)?.size ?? 0;
  }

  #neighboursOf(vertex: string): Set<string> {
    const known = this.#neighbours.get(vertex) ?? new Set();
    this.#neighbours.set(vertex, known);
    return known;
  }
}
