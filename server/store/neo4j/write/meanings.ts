import type { WorkId } from '#schema/ids.js';
import { provisionNodeId } from '../../node-ids.js';
import type { CitationContent, NamesRow, PartRows } from './rows.js';

/** What a document's citations mean in the graph, once its own works belong to works of the graph. */
export interface Meanings {
  /** The work that the document is. */
  readonly own: WorkId | null;
  readonly resolved: readonly {
    readonly content: CitationContent;
    readonly description: string;
    readonly work: WorkId;
  }[];
  /** What ambiguous citations may mean. */
  readonly candidates: readonly (NamesRow & { readonly work: WorkId })[];
  /** Node ids of citations with those of the provisions that they pinpoint. */
  readonly pinpoints: readonly {
    readonly citation: string;
    readonly id: string;
    readonly label: string;
    readonly work: WorkId;
  }[];
  readonly edges: readonly { readonly work: WorkId; readonly count: number; readonly certain: number }[];
}

/** What a document gives to the graph, with what it means. */
export interface MeantPart {
  readonly rows: PartRows;
  readonly meanings: Meanings;
}

/** A citation of at least this confidence is certain. */
const CERTAIN = 0.8;

/** `workOfList`: the works that lists of keys belong to. */
export function meaningsOf(rows: PartRows, workOfList: (list: string) => WorkId): Meanings {
  const works = new Map(rows.descriptions.map(({ id, keyList }) => [id, workOfList(keyList)]));
  const named = rows.names.map((row) => ({ ...row, work: works.get(row.description) ?? missing(row) }));
  const contents = new Map(rows.citations.map(({ content }) => [content.id, content]));
  const meant = named.map((row) => ({ ...row, content: contents.get(row.citation) ?? missing(row) }));
  const resolved = meant.filter(({ content }) => content.status === 'resolved');
  const edges = new Map<WorkId, { work: WorkId; count: number; certain: number }>();
  for (const { work, content } of resolved) {
    const edge = edges.get(work) ?? { work, count: 0, certain: 0 };
    edge.count += 1;
    edge.certain += (content.confidence ?? 0) >= CERTAIN ? 1 : 0;
    edges.set(work, edge);
  }
  const { description } = rows.document;
  return {
    own: description === null ? null : (works.get(description) ?? null),
    resolved,
    candidates: named.filter((_, i) => meant[i]?.content.status === 'ambiguous'),
    pinpoints: resolved.flatMap(({ work, content: { id: citation, provisionLabel: label } }) =>
      label === null ? [] : [{ citation, id: provisionNodeId(work, label), label, work }],
    ),
    edges: [...edges.values()],
  };
}

function missing({ citation, description }: NamesRow): never {
  throw new Error(`Unexpected ${description} of ${citation}, expected one of the document's own`);
}
