import type { WorkId } from '#schema/ids.js';
import type { Sink } from './sink.js';

interface Counted {
  readonly label: string;
  readonly workId: WorkId;
  readonly citationCount: number;
}

/** The provisions that citations pinpoint, counted while these are written. */
export class Provisions {
  readonly #counted = new Map<string, Counted>();

  count(id: string, label: string, workId: WorkId): void {
    const { citationCount = 0 } = this.#counted.get(id) ?? {};
    this.#counted.set(id, { label, workId, citationCount: citationCount + 1 });
  }

  write(sink: Sink): void {
    for (const [id, counted] of this.#counted) {
      sink.node('Provision', { id, ...counted });
      sink.relationship('OF', id, counted.workId);
    }
  }
}
