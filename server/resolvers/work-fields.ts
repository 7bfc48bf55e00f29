import type { IdentifierScheme } from '#schema/work.js';
import type { Relation } from '../store/index.js';
import { citationFilterIn, countIn, MOST_FIRST, pageIn } from './arguments.js';
import { citedWorkConnection, connection } from './connection.js';
import type * as api from './generated.js';
import { kindOut } from './kind-names.js';
import { loadIfGiven, presentOf } from './present.js';

/** Names of the API, where a hyphen is not allowed. */
const SCHEMES = {
  docket: 'docket',
  symbol: 'symbol',
  resolution: 'resolution',
  reporter: 'reporter',
  neutral: 'neutral',
  ecli: 'ecli',
  'treaty-series': 'treaty_series',
  statute: 'statute',
  'official-journal': 'official_journal',
  celex: 'celex',
  doi: 'doi',
  isbn: 'isbn',
  paper: 'paper',
} as const satisfies Record<IdentifierScheme, api.IdentifierScheme>;

const RELATIONS = { cited_together: 'cited-together', coupled: 'coupled' } as const satisfies Record<
  api.Relation,
  Relation
>;

/** What works of all kinds answer. */
export const workFields: api.UnknownWorkResolvers = {
  kind: ({ kind }) => kindOut(kind),
  authors: async ({ authorIds }, _, { loaders }) => presentOf(await loaders.authors.loadMany(authorIds)),
  institution: ({ institutionId }, _, { loaders }) => loadIfGiven(loaders.institutions, institutionId),
  identifiers: ({ identifiers }) =>
    identifiers.map(({ scheme, value }) => ({ scheme: SCHEMES[scheme], value })),
  variants: ({ id }, _, { loaders }) => loaders.variants.load(id),
  document: ({ documentId }, _, { loaders }) => loadIfGiven(loaders.documents, documentId),
  citedBy: async ({ id }, args, { loaders }) => {
    const asked = { filter: citationFilterIn(args.filter), page: pageIn(args) };
    const page = await loaders.citedBy(id, asked);
    return { ...connection(page), documentCount: page.documentCount };
  },
  cites: async ({ id }, args, { loaders }) => citedWorkConnection(await loaders.cites(id, pageIn(args))),
  citedTogether: ({ id }, { first }, { loaders }) =>
    loaders.citedTogether(id, countIn('first', first, 0, MOST_FIRST)),
  provisions: ({ id }, { first }, { loaders }) =>
    loaders.provisionsOf(id, countIn('first', first, 0, MOST_FIRST)),
  measures: ({ id }, _, { loaders }) => loaders.measures.load(id),
  related: ({ id }, { relation }, { loaders }) => loaders.related(id, RELATIONS[relation]),
  corrections: ({ id }, _, { loaders }) => loaders.correctionsOfWorks.load(id),
  timeline: ({ id }, _, { loaders }) => loaders.timelines.load(id),
};
