import { UnreadableDocument } from '#ingest/sources/errors.js';
import type { Failure } from './report.js';

/** What went wrong with a file, in words for who gave it. */
export function toFailure(error: unknown, file: string): Failure {
  if (error instanceof UnreadableDocument) {
    const { place, expected, advice, message } = error;
    return { file, place, expected, advice, message };
  }
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'syscall' in error)
    return failure(file, said, 'a file that can be read', 'Check that it is there and that you may read it.');
  return failure(
    file,
    said,
    'to read the document to its end',
    'This is a fault of Carolene: please report it with the document.',
  );
}

export function failure(file: string, met: string, expected: string, advice: string): Failure {
  return {
    file,
    place: null,
    expected,
    advice,
    message: `${file}: Unexpected ${met}, expected ${expected}. ${advice}`,
  };
}
