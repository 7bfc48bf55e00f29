import type { JoinedWork } from '#ingest/works/join.js';
import { Namings } from '../../store/naming.js';
import { lineOf } from '../../store/search/words.js';
import { workRows } from '../../store/neo4j/write/works.js';
import type { Sink } from './sink.js';

/** Writes authors, issuers and containers of works, named as most works name them. */
export function writePeople(sink: Sink, works: readonly JoinedWork[]): void {
  const { authors, issuers, containers } = workRows(works);
  const [wrote, issued] = [new Namings<string, string>(), new Namings<string, string>()];
  for (const { id, work, content } of authors) {
    sink.relationship('WROTE', id, work, content);
    wrote.add(id, content.name, work, content.spellings);
  }
  for (const { id, work, name } of issuers) {
    sink.relationship('ISSUED', id, work, { name });
    issued.add(id, name, work, []);
  }
  for (const [id, { name, works: workCount, spellings }] of wrote.all())
    sink.node('Author', { id, name, workCount, line: lineOf(spellings) });
  for (const [id, { name, works: workCount }] of issued.all())
    sink.node('Institution', { id, name, workCount });
  for (const { id, work } of containers) sink.relationship('PART_OF', work, id);
  for (const [id, name] of new Map(containers.map((row) => [row.id, row.name])))
    sink.node('Container', { id, name });
}
