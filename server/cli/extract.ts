import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { toExtraction } from '#ingest/graph/extraction.js';
import { readDocument } from '#ingest/pipeline.js';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { EXIT_CODES, type Command, type ExitCode, type Streams } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene extract FILE [--format json] [--with-text]';

export const extract: Command = {
  help: `Prints the notes and citations of one document as JSON. Nothing is stored.

Usage: ${usage}

  --format json   the only format for now, and the default
  --with-text     adds the document's text, which every offset points into (UTF-16, end exclusive)

Examples
  carolene extract article.txt --format json
  carolene extract article.pdf --with-text | jq '.notes[] | {number, text}'
`,
  run: runExtract,
};

async function runExtract(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values, positionals } = parseOptions(
    args,
    { format: { type: 'string', default: 'json' }, 'with-text': { type: 'boolean', default: false } },
    usage,
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`Unexpected ${positionals.length} files, expected one.\nUsage: ${usage}`);
  if (values.format !== 'json') throw new UsageError(`Unexpected format "${values.format}", expected json.`);
  const read = await readDocument(await bytesOf(file), basename(file));
  streams.out(`${JSON.stringify(toExtraction(read, { withText: values['with-text'] }))}\n`);
  return EXIT_CODES.done;
}

async function bytesOf(file: string): Promise<Uint8Array> {
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
