import { ingestPaths } from '../ingestion/index.js';
import type { IngestionReport } from '../ingestion/report.js';
import { HOUSE_FILE } from '../reports/house.js';
import { openChosenStore } from '../store/index.js';
import { refreshAnalysis } from './analysis-progress.js';
import { EXIT_CODES, type Command, type ExitCode } from './command.js';
import { showIngestion } from './ingestion-progress.js';
import { houseNamed } from './house.js';
import { parseOptions } from './options.js';
import { standardInput } from './standard-input.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene ingest PATH... [--config FILE] [--allow-url] [--ocr] [--json]';

export const ingest: Command = {
  help: `Reads documents and loads them into the graph. A file that is already there and unchanged is left alone;
a changed one replaces what was stored of it. One bad file does not stop the others.

Usage: ${usage}

  PATH           files, folders, zip files, quoted patterns ("papers/**/*.pdf"), - for standard input. Formats: OCR page
                 text, Markdown, PDF, Word (.docx), OpenDocument (.odt), EPUB, HTML, Akoma Ntoso (.xml). A file's
                 content tells its format, not its name
  --config FILE  the house's rules for findings (default ${HOUSE_FILE} in this folder; see check). Where they have
                 changed, documents are read again
  --allow-url    takes http and https addresses as well; never those of this machine or a private network
  --ocr          recognises the pages of a scan afresh whose text layer is poor. Pages without any text are always
                 recognised; what is recognised is kept in CAROLENE_DATA, so that a second run need not do it again
  --json         prints the report as one JSON object

Ctrl-C stops after the document at hand; a second call goes on from there.
The store is in CAROLENE_DATA (default .carolene).

Exit code 0: all read. 1: some could not be read, each is named with what to do.

Examples
  carolene ingest articles/
  carolene ingest note.txt briefing.md article.pdf thesis.docx papers.zip
  pandoc draft.tex -t html | carolene ingest -
  CAROLENE_DATA=/srv/carolene carolene ingest articles/ --json
`,
  async run(args, streams) {
    const { values, positionals } = parseOptions(
      args,
      {
        config: { type: 'string' },
        json: { type: 'boolean', default: false },
        ocr: { type: 'boolean', default: false },
        'allow-url': { type: 'boolean', default: false },
      },
      usage,
    );
    if (positionals.length === 0)
      throw new UsageError(`Unexpected end, expected a file or folder.\nUsage: ${usage}`);
    const profile = houseNamed(values.config);
    const store = await openChosenStore(streams.environment);
    try {
      const keep = streams.environment.data;
      const recognition = { folder: keep, again: values.ocr };
      const inputs = { allowUrl: values['allow-url'], standardInput };
      const report = await showIngestion(streams, (options) =>
        ingestPaths(store, positionals, { ...options, profile, recognition, keep, inputs }),
      );
      if (!report.interrupted) await refreshAnalysis(streams, store);
      if (values.json) streams.out(`${JSON.stringify(report)}\n`);
      return exitCodeOf(report);
    } finally {
      await store.close();
    }
  },
};

function exitCodeOf(report: IngestionReport): ExitCode {
  if (report.interrupted) return EXIT_CODES.interrupted;
  return report.failed > 0 ? EXIT_CODES.unreadable : EXIT_CODES.done;
}
