import type { Correction } from '#schema/correction.js';
import { components } from '#ingest/works/components.js';
import { linksOf } from '../corrections/works.js';
import { HEARD } from '../joining.js';
import { Fullest } from './fullest.js';

/** Own works with the same keys: a group, numbered from 1. Groups that share a key are one work of the graph. */
export class Groups {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [''];
  readonly #fullest = new Fullest(HEARD);

  get size(): number {
    return this.#numbers.size;
  }

  /** The group of an own work by its list of keys, as JSON. */
  numberOf(keys: string): number {
    const known = this.#numbers.get(keys);
    if (known !== undefined) return known;
    this.#keys.push(keys);
    this.#numbers.set(keys, this.size + 1);
    return this.size;
  }

  keysOf(group: number): string {
    return this.#keys[group] ?? '[]';
  }

  /** An own work that may be among the fullest of its group. */
  hear(group: number, rank: string, localWork: number): void {
    this.#fullest.offer(group, rank, localWork);
  }

  /** The fullest own works of a group, as they were told. */
  fullestOf(group: number): number[] {
    return this.#fullest.of(group);
  }

  isHeard(group: number, localWork: number): boolean {
    return this.#fullest.has(group, localWork);
  }

  /** How many of a group's own works are heard. */
  heardOf(group: number): number {
    return this.#fullest.sizeOf(group);
  }

  /** The first of the groups that each is one work with, itself where it is the first; groups are linked by corrections too. */
  roots(corrections: readonly Correction[]): Int32Array {
    const links = linksOf(corrections);
    const joined = components(this.size + 1 + links.length);
    const owner = new Map<string, number>();
    const join = (keys: readonly string[], one: number) => {
      for (const key of keys) {
        const other = owner.get(key);
        if (other === undefined) owner.set(key, one);
        else joined.join(other, one);
      }
    };
    for (let group = 1; group <= this.size; group++) join(JSON.parse(this.keysOf(group)) as string[], group);
    for (const [i, link] of links.entries()) join(link, this.size + 1 + i);
    return Int32Array.from({ length: this.size + 1 }, (_, group) => joined.find(group));
  }
}
