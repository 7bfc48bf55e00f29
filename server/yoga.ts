import { makeExecutableSchema } from '@graphql-tools/schema';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type Plugin } from 'graphql-yoga';
import { createContext, type Context } from './context.js';
import { isOurs, publicError } from './errors.js';
import { renderGraphiql } from './http-graphiql.js';
import { limitCost } from './resolvers/cost.js';
import { resolvers } from './resolvers/index.js';
import { typeDefinitions } from './resolvers/type-definitions.generated.js';
import type { Store } from './store/index.js';

/** Bytes of a question. The explorer's longest has about 4,000. */
const MOST_BYTES = 200_000;

/** A request that carries this header, or JSON, can't come from a page of another site unasked. */
const CSRF_HEADER = 'x-carolene-csrf';

/** The API on /graphql. `log` is told the reason of errors that the client is not. */
export function createApi(store: Store, log: (reason: string) => void) {
  return createYoga<object, Context>({
    schema: makeExecutableSchema<Context>({ typeDefs: typeDefinitions, resolvers }),
    context: () => createContext(store),
    plugins: [useCSRFPrevention({ requestHeaders: [CSRF_HEADER] }), useCostLimit()],
    graphiql: { title: 'Carolene', defaultQuery: DEFAULT_QUERY },
    renderGraphiQL: renderGraphiql,
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    healthCheckEndpoint: '/graphql/health',
    maxRequestBodySize: MOST_BYTES,
    logging: false,
    maskedErrors: {
      maskError: (error) => {
        if (isOurs(error)) log(reasonOf(error));
        return publicError(error);
      },
    },
  });
}

/** Refuses what is too deep or too long before any of it is asked of the store. */
function useCostLimit(): Plugin {
  return {
    onExecute({ args }) {
      limitCost(args.schema, args.document, args.operationName ?? null, args.variableValues ?? {});
    },
  };
}

function reasonOf(error: unknown): string {
  const origin =
    error instanceof Error && 'originalError' in error && error.originalError ? error.originalError : error;
  return origin instanceof Error ? (origin.stack ?? origin.message) : String(origin);
}

const DEFAULT_QUERY = `# What the graph holds, and what is cited most
{
  stats { documents notes citations works }
  works(first: 10) {
    nodes { id kind label citationCount documentCount }
  }
}
`;
