import type { JoinedWork } from '#ingest/works/join.js';
import { lineOf } from '../../store/search/words.js';
import { workRows } from '../../store/neo4j/write/works.js';
import type { Sink } from './sink.js';

interface Named {
  readonly names: Map<string, number>;
  readonly works: Set<string>;
  readonly spellings: Set<string>;
}

/** Writes authors, issuers and containers of works, named as most works name them. */
export function writePeople(sink: Sink, works: readonly JoinedWork[]): void {
  const { authors, issuers, containers } = workRows(works);
  const [wrote, issued] = [new Map<string, Named>(), new Map<string, Named>()];
  for (const { id, work, content } of authors) {
    sink.relationship('WROTE', id, work, content);
    count(wrote, id, content.name, work, content.spellings);
  }
  for (const { id, work, name } of issuers) {
    sink.relationship('ISSUED', id, work, { name });
    count(issued, id, name, work, []);
  }
  for (const [id, person] of wrote)
    sink.node('Author', {
      id,
      name: nameOf(person),
      workCount: person.works.size,
      line: lineOf([...person.spellings]),
    });
  for (const [id, body] of issued)
    sink.node('Institution', { id, name: nameOf(body), workCount: body.works.size });
  for (const { id, work } of containers) sink.relationship('PART_OF', work, id);
  for (const [id, name] of new Map(containers.map((row) => [row.id, row.name])))
    sink.node('Container', { id, name });
}

function count(
  people: Map<string, Named>,
  id: string,
  name: string,
  work: string,
  spellings: readonly string[],
): void {
  const person = people.get(id) ?? { names: new Map(), works: new Set(), spellings: new Set() };
  person.names.set(name, (person.names.get(name) ?? 0) + 1);
  person.works.add(work);
  for (const spelling of spellings) person.spellings.add(spelling);
  people.set(id, person);
}

/** The most frequent, of several the longest, then the first. */
function nameOf({ names }: Named): string {
  const [first] = [...names].sort(
    ([a, x], [b, y]) => y - x || [...b].length - [...a].length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}
