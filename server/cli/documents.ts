import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import type { Profile } from '#ingest/checks/profile.js';
import { readDocument } from '#ingest/pipeline.js';
import type { ReadDocument } from '#schema/apparatus.js';
import { toFailure } from '../ingestion/failure.js';
import { inputsIn } from '../ingestion/inputs/index.js';
import { MOST_ENGINES, recognitionOf } from '../ocr/index.js';
import type { Streams } from './command.js';
import { progressOn, type Progress } from './progress.js';
import { standardInput } from './standard-input.js';

/** A document as it was given and as it reads; `read` is null where it can't be read, which has been said. */
export interface ReadInput {
  /** As a person names it: from the folder where the command runs, where that is shorter. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly read: ReadDocument | null;
}

export interface ReadOptions {
  readonly profile: Profile;
  /** Recognises pages afresh whose text layer is poor. */
  readonly ocr: boolean;
}

/**
 * Reads the documents that files, folders, zip files, quoted patterns and "-" mean, one after the other. What
 * can't be read is said on `err` and stops nothing. Ends early where it is interrupted.
 */
export async function* documentsIn(
  given: readonly string[],
  { profile, ocr }: ReadOptions,
  streams: Streams,
): AsyncGenerator<ReadInput> {
  const { files, contents, failures } = await inputsIn(given, { standardInput });
  const progress = progressOn(streams);
  for (const { message, file } of failures) {
    progress.say(message);
    yield { file, bytes: new Uint8Array(), read: null };
  }
  for (const [done, path] of files.entries()) {
    if (streams.interrupted.aborted) break;
    const file = nameOf(path);
    progress.show({ done, of: files.length, words: file });
    try {
      const bytes = (await contents.get(path)?.()) ?? (await readFile(path));
      const read = await readOne(bytes, basename(file), { profile, ocr }, streams, progress);
      progress.end();
      yield { file, bytes, read };
    } catch (error) {
      if (streams.interrupted.aborted) break;
      progress.say(toFailure(error, file).message);
      yield { file, bytes: new Uint8Array(), read: null };
    }
  }
  progress.end();
}

function readOne(
  bytes: Uint8Array,
  name: string,
  { profile, ocr }: ReadOptions,
  streams: Streams,
  progress: Progress,
): Promise<ReadDocument> {
  const recognition = recognitionOf(bytes, {
    folder: streams.environment.data,
    engines: MOST_ENGINES,
    again: ocr,
    onPage: (done, of) => progress.aside(`${name}: ${done} of ${of} pages recognised`),
    signal: streams.interrupted,
  });
  return readDocument(bytes, name, profile, recognition);
}

function nameOf(path: string): string {
  if (path.startsWith('standard input')) return 'standard input';
  const near = relative(process.cwd(), path);
  return near !== '' && near.length < path.length ? near : path;
}
