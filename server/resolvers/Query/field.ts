import type { QueryResolvers } from '../generated.js';

/** The resolver of one field of Query. */
export type QueryField<Name extends keyof QueryResolvers> = NonNullable<QueryResolvers[Name]>;
