import type { MutationResolvers } from '../generated.js';

/** The resolver of one field of Mutation. */
export type MutationField<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers[Name]>;
