import type { IdentifierScheme, WorkKind } from '#schema/work.js';
import type { WorkRecord } from '../store/index.js';
import type { WorkResolvers } from './generated.js';

/** The type of the API for each kind. */
const TYPES = {
  case: 'Case',
  resolution: 'Resolution',
  treaty: 'Treaty',
  legislation: 'Legislation',
  article: 'Article',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  news: 'News',
  web: 'Web',
  speech: 'Speech',
} as const satisfies Record<WorkKind, string>;

export const Work: WorkResolvers = {
  __resolveType: ({ kind }) => (kind === null ? 'UnknownWork' : TYPES[kind]),
};

/** The first identifier of a scheme: what a kind calls its docket number, its symbol. */
export function identifierOf({ identifiers }: WorkRecord, scheme: IdentifierScheme): string | null {
  return identifiers.find((identifier) => identifier.scheme === scheme)?.value ?? null;
}
