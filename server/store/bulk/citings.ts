import type { DocumentGraph, LocalWorkId } from '#schema/graph.js';
import { Numbers } from './numbers.js';

/** How often a document cites a work; `certain`: with a confidence of .80 and up. */
export interface Citing {
  readonly work: number;
  count: number;
  certain: number;
}

/** Which documents cite which groups of own works, while these are taken in one after the other. */
export class Citings {
  readonly #starts = new Numbers();
  readonly #groups = new Numbers();
  readonly #counts = new Numbers();
  readonly #certain = new Numbers();

  /** Those of the next document. */
  add(citings: Iterable<Citing>): void {
    this.#starts.push(this.#groups.size);
    for (const { work, count, certain } of citings) {
      this.#groups.push(work);
      this.#counts.push(count);
      this.#certain.push(certain);
    }
  }

  /** The works that a document cites, by their keys. `place`: of the document, from 0. */
  of(place: number, roots: Int32Array): Citing[] {
    const end = place + 1 < this.#starts.size ? this.#starts.at(place + 1) : this.#groups.size;
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
export function citingsIn(graph: DocumentGraph, groupOf: ReadonlyMap<LocalWorkId, number>): Iterable<Citing> {
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
