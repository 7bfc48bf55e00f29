import type { DocumentGraph, LocalWorkId } from '#schema/graph.js';
import { Numbers } from './numbers.js';

/** How often a document cites a work; `certain`: with a confidence of .80 and up. */
export interface Citing {
  readonly work: number;
  count: number;
  certain: number;
}

/** Which documents cite which groups of own works, and are one, while these are taken in one after the other. */
export class Citings {
  readonly #starts = new Numbers();
  readonly #groups = new Numbers();
  readonly #counts = new Numbers();
  readonly #certain = new Numbers();
  readonly #selves = new Numbers();

  get documents(): number {
    return this.#starts.size;
  }

  /** Those of the next document. `groupOf`: the groups of its own works. */
  add(graph: DocumentGraph, groupOf: ReadonlyMap<LocalWorkId, number>): void {
    const { work: self } = graph.document;
    this.#selves.push(self === null ? 0 : (groupOf.get(self) ?? 0));
    this.#starts.push(this.#groups.size);
    for (const { work, count, certain } of citingsIn(graph, groupOf)) {
      this.#groups.push(work);
      this.#counts.push(count);
      this.#certain.push(certain);
    }
  }

  /** The work that a document is, by its key; 0 where it is none. */
  selfOf(place: number, roots: Int32Array): number {
    return roots[this.#selves.at(place)] ?? 0;
  }

  /** The works that a document cites, by their keys. `place`: of the document, from 0. */
  of(place: number, roots: Int32Array): Citing[] {
    const end = place + 1 < this.documents ? this.#starts.at(place + 1) : this.#groups.size;
    const byWork = new Map<number, Citing>();
    for (let at = this.#starts.at(place); at < end; at++) {
      const work = roots[this.#groups.at(at)] ?? 0;
      const citing = byWork.get(work) ?? { work, count: 0, certain: 0 };
      citing.count += this.#counts.at(at);
      citing.certain += this.#certain.at(at);
      byWork.set(work, citing);
    }
    return [...byWork.values()].sort((a, b) => a.work - b.work);
  }
}

/** A citation of at least this confidence is certain. */
const CERTAIN = 0.8;

/** How often a document cites which groups of own works. */
function citingsIn(graph: DocumentGraph, groupOf: ReadonlyMap<LocalWorkId, number>): Iterable<Citing> {
  const byGroup = new Map<number, Citing>();
  for (const { outcome } of graph.citations) {
    if (outcome.status !== 'resolved') continue;
    const group = groupOf.get(outcome.work) ?? 0;
    const citing = byGroup.get(group) ?? { work: group, count: 0, certain: 0 };
    citing.count += 1;
    citing.certain += outcome.confidence >= CERTAIN ? 1 : 0;
    byGroup.set(group, citing);
  }
  return byGroup.values();
}
