/** The command line was not understood. Its message says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
