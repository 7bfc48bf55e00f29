import type { workRows } from '../../store/neo4j/write/works.js';
import { Namings } from '../../store/naming.js';
import { lineOf } from '../../store/search/words.js';
import type { Sink } from './sink.js';

/** Authors, issuers and containers, gathered while the works are written, named as most works name them. */
export class People {
  readonly #wrote = new Namings<string, string>();
  readonly #issued = new Namings<string, string>();
  readonly #containers = new Map<string, string>();

  /** Those of a work or several, with what leads from or to these. */
  writeOf(sink: Sink, { authors, issuers, containers }: ReturnType<typeof workRows>): void {
    for (const { id, work, content } of authors) {
      sink.relationship('WROTE', id, work, content);
      this.#wrote.add(id, content.name, work, content.spellings);
    }
    for (const { id, work, name } of issuers) {
      sink.relationship('ISSUED', id, work, { name });
      this.#issued.add(id, name, work, []);
    }
    for (const { id, work, name } of containers) {
      sink.relationship('PART_OF', work, id);
      this.#containers.set(id, name);
    }
  }

  write(sink: Sink): void {
    for (const [id, { name, works: workCount, spellings }] of this.#wrote.all())
      sink.node('Author', { id, name, workCount, line: lineOf(spellings) });
    for (const [id, { name, works: workCount }] of this.#issued.all())
      sink.node('Institution', { id, name, workCount });
    for (const [id, name] of this.#containers) sink.node('Container', { id, name });
  }
}
