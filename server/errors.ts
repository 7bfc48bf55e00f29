import { GraphQLError } from 'graphql';
import { StoreUnusable, UnknownCursor } from './store/errors.js';

/** The server can't start as it was told to. The message says what to do. */
export class ServerCannotStart extends Error {
  override readonly name = 'ServerCannotStart';
}

/** A question that can't be answered as it was put. `allowed` says what can. */
export function badInput(message: string, allowed: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', ...allowed, http: { status: 400 } },
  });
}

/** What a client is told of an error that no resolver meant for it: nothing of our insides. */
export function publicError(error: unknown): GraphQLError {
  const cause = originOf(error);
  if (cause instanceof GraphQLError) return error instanceof GraphQLError ? error : cause;
  const place = error instanceof GraphQLError ? { path: error.path ?? null, nodes: error.nodes ?? null } : {};
  const told =
    cause instanceof UnknownCursor
      ? { message: cause.message, code: 'BAD_USER_INPUT' }
      : cause instanceof StoreUnusable
        ? { message: `The store is ${cause.reason}: see the server's log.`, code: 'STORE_UNUSABLE' }
        : { message: "Unexpected error: see the server's log.", code: 'INTERNAL_SERVER_ERROR' };
  return new GraphQLError(told.message, { ...place, extensions: { code: told.code } });
}

/** Whether the error is for the log: a fault of ours or of the store, not of the question. */
export function isOurs(error: unknown): boolean {
  const cause = originOf(error);
  return !(cause instanceof GraphQLError) && !(cause instanceof UnknownCursor);
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}
