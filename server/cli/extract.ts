import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { toExtraction } from '#ingest/graph/extraction.js';
import { defaultProfile } from '#ingest/checks/profile.js';
import { readDocument } from '#ingest/pipeline.js';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import type { ReadDocument } from '#schema/apparatus.js';
import { MOST_ENGINES, recognitionOf } from '../ocr/index.js';
import { EXIT_CODES, type Command, type ExitCode, type Streams } from './command.js';
import { parseOptions } from './options.js';
import { progressOn } from './progress.js';
import { standardInput } from './standard-input.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene extract FILE [--format json] [--with-text] [--ocr]';

export const extract: Command = {
  help: `Prints the notes and citations of one document as JSON. The graph is left alone.

Usage: ${usage}

  FILE            PDF, Word (.docx), OpenDocument (.odt), EPUB, HTML, Akoma Ntoso (.xml), Markdown or page text, told
                  by its content; - for standard input
  --format json   the only format for now, and the default
  --with-text     adds the document's text, which every offset points into (UTF-16, end exclusive)
  --ocr           recognises the pages of a scan afresh whose text layer is poor. Pages without any text are
                  always recognised; what is recognised is kept in CAROLENE_DATA for the next time

Examples
  carolene extract article.txt --format json
  curl -s https://example.org/article.html | carolene extract -
  carolene extract article.pdf --with-text | jq '.notes[] | {number, text}'
`,
  run: runExtract,
};

async function runExtract(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values, positionals } = parseOptions(
    args,
    {
      format: { type: 'string', default: 'json' },
      'with-text': { type: 'boolean', default: false },
      ocr: { type: 'boolean', default: false },
    },
    usage,
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`Unexpected ${positionals.length} files, expected one.\nUsage: ${usage}`);
  if (values.format !== 'json') throw new UsageError(`Unexpected format "${values.format}", expected json.`);
  const read = await readWithRecognition(file, values.ocr, streams);
  if (read === null) return EXIT_CODES.interrupted;
  streams.out(`${JSON.stringify(toExtraction(read, { withText: values['with-text'] }))}\n`);
  return EXIT_CODES.done;
}

/** Null where it was interrupted: pages recognised until then are kept. */
async function readWithRecognition(
  file: string,
  again: boolean,
  streams: Streams,
): Promise<ReadDocument | null> {
  const bytes = await bytesOf(file);
  const progress = progressOn(streams);
  const recognition = recognitionOf(bytes, {
    folder: streams.environment.data,
    engines: MOST_ENGINES,
    again,
    onPage: (done, of) => progress.show({ done, of, words: 'pages recognised' }),
    signal: streams.interrupted,
  });
  try {
    return await readDocument(
      bytes,
      file === '-' ? 'standard input' : basename(file),
      defaultProfile,
      recognition,
    );
  } catch (error) {
    if (streams.interrupted.aborted) return null;
    throw error;
  } finally {
    progress.end();
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return standardInput();
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UnreadableDocument(
      {
        name: file,
        place: null,
        met: 'failure to open it',
        expected: 'a file that can be read',
        advice: cause instanceof Error ? cause.message : String(cause),
      },
      { cause },
    );
  }
}
