import { stableId } from '#ingest/graph/hash.js';
import type { CorrectionId } from '#schema/correction.js';
import { badInput } from '../../errors.js';

const MOST_NAME = 200;
export const MOST_REASON = 2_000;

/** Who decides now, and why. Throws badInput where a name is missing or one of them is too long. */
export function decidedNow({ by, reason }: { readonly by: string; readonly reason: string }) {
  return {
    by: said('by', by, 1, MOST_NAME),
    at: new Date().toISOString(),
    reason: said('reason', reason, 0, MOST_REASON),
  };
}

/** A text without blanks around it. Throws badInput where it is shorter or longer than allowed. */
export function said(argument: string, text: string, least: number, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length < least || trimmed.length > most)
    throw badInput(`Unexpected ${argument} of ${trimmed.length} characters, expected ${least} to ${most}.`, {
      argument,
      least,
      most,
    });
  return trimmed;
}

/** The id of what is decided on something: the same for whoever decides on it again. */
export const correctionId = (...on: readonly string[]): CorrectionId =>
  stableId('correction', ...on) as CorrectionId;
