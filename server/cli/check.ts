import { writeFile } from 'node:fs/promises';
import { isProfileName, PROFILES, severityOf, type Profile } from '#ingest/checks/profile.js';
import { rules } from '#ingest/checks/registry.js';
import { toGraph } from '#ingest/graph/index.js';
import { HOUSE_FILE } from '../reports/house.js';
import { FORMATS, isFormatName, type FormatName } from '../reports/index.js';
import { reportOf, type Report } from '../reports/report.js';
import { findingsBefore, readEarlierRun, type EarlierRun } from '../reports/since.js';
import { writeChecked } from './checked-copy.js';
import { colourFor } from './colour.js';
import { EXIT_CODES, type Command, type ExitCode, type Streams } from './command.js';
import { documentsIn } from './documents.js';
import { houseNamed } from './house.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage =
  'carolene check PATH... [--format NAME] [--output FILE] [--rule RULE]... [--profile NAME] [--since REPORT.json] [--config FILE] [--ocr]';

/** As text, and as a copy of a Word document. */
const FORMAT_NAMES: readonly string[] = [...Object.keys(FORMATS), 'docx'];

export const check: Command = {
  help: `Checks the notes of documents as a cite-checking editor does: note against note. Nothing is stored or looked up.

Usage: ${usage}

  PATH             files, folders, zip files, quoted patterns ("drafts/**/*.docx"), - for standard input
  --format NAME    ${FORMAT_NAMES.join(', ')} (default pretty). docx: a copy of a Word
                   document, NAME.checked.docx, with each finding as a comment at the call-out of its note
  --output FILE    writes there instead of to standard output; for docx a file or a folder
  --rule RULE      only this rule, even one that is off; may be given more than once (see carolene rules)
  --profile NAME   ${Object.keys(PROFILES).join(', ')} (default: the house's, else bluebook-22)
  --since FILE     a report of --format json: only what is new is shown, and what was fixed is told
  --config FILE    the house's rules (default ${HOUSE_FILE} in this folder)
  --ocr            recognises the pages of a scan afresh whose text layer is poor

A finding is an error (a reader is misled or cannot find the source), a warning (a likely slip), a question (only a
person can tell, often where a scan is damaged) or a remark. A comment in the text lets one stand:
  <!-- carolene-dismiss id-ambiguous: the text tells which -->

Exit code 0: no errors. 1: errors were found (with --since: new ones), or a file could not be read.

Examples
  carolene check article.txt
  carolene check drafts/ --format html --output report.html
  carolene check article.docx --format docx
  carolene check article.pdf --rule supra-to-wrong-note --rule shifted-notes
  carolene check article.txt --format json > before.json; carolene check article.txt --since before.json
`,
  run: runCheck,
};

interface Wish {
  readonly paths: readonly string[];
  readonly format: FormatName | 'docx';
  readonly output: string | null;
  readonly only: readonly string[];
  readonly profile: Profile;
  readonly since: EarlierRun | null;
  readonly ocr: boolean;
}

async function runCheck(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const wish = wishIn(args);
  const reports: Report[] = [];
  let unreadable = false;
  for await (const { file, bytes, read } of documentsIn(wish.paths, wish, streams)) {
    if (!read) {
      unreadable = true;
      continue;
    }
    const report = reportOf(toGraph(read, file), {
      file,
      only: wish.only,
      profile: wish.profile.name,
      since: before(file, wish),
      decisions: new Map(),
    });
    reports.push(report);
    if (wish.format === 'docx' && !(await writeChecked({ bytes, read, report }, wish.output, streams)))
      unreadable = true;
  }
  if (streams.interrupted.aborted) return EXIT_CODES.interrupted;
  if (wish.format !== 'docx') await write(reports, wish.format, wish.output, streams);
  const errors = reports.some(({ findings }) =>
    findings.some(({ severity, isNew }) => severity === 'error' && isNew !== false),
  );
  return errors || unreadable ? EXIT_CODES.unreadable : EXIT_CODES.done;
}

function wishIn(args: readonly string[]): Wish {
  const { values, positionals } = parseOptions(
    args,
    {
      format: { type: 'string', default: 'pretty' },
      output: { type: 'string', short: 'o' },
      rule: { type: 'string', multiple: true },
      profile: { type: 'string' },
      since: { type: 'string' },
      config: { type: 'string' },
      ocr: { type: 'boolean', default: false },
    },
    usage,
  );
  if (positionals.length === 0)
    throw new UsageError(`Unexpected end, expected a file or more.\nUsage: ${usage}`);
  const { format } = values;
  if (format !== 'docx' && !isFormatName(format))
    throw new UsageError(`Unexpected format "${format}", expected one of ${FORMAT_NAMES.join(', ')}.`);
  const only = (values.rule ?? []).flatMap(slugsOf);
  const house = houseNamed(values.config);
  return {
    paths: positionals,
    format,
    output: values.output ?? null,
    only,
    profile: profileOf(house, values.profile, only),
    since: values.since === undefined ? null : readEarlierRun(values.since),
    ocr: values.ocr,
  };
}

const before = (file: string, { since, paths }: Wish) => since && findingsBefore(since, file, paths.length);

async function write(
  reports: readonly Report[],
  format: FormatName,
  output: string | null,
  streams: Streams,
) {
  const page = output === null ? streams.page : { ...streams.page, colour: false };
  const text = FORMATS[format](reports, { ...colourFor(page), width: page.width });
  if (output === null) streams.out(text);
  else await writeFile(output, text);
}

/** A rule by its slug; by its code, all that share it. */
function slugsOf(asked: string): string[] {
  const found = rules.filter(({ rule, code }) => rule === asked || code === asked.toUpperCase());
  if (found.length === 0)
    throw new UsageError(`Unexpected rule "${asked}", expected one that \`carolene rules\` names.`);
  return found.map(({ rule }) => rule);
}

/** The house's profile or the one named, with the rules on that are asked for by name. */
function profileOf(house: Profile, name: string | undefined, only: readonly string[]): Profile {
  const chosen = name ?? house.name;
  if (!isProfileName(chosen))
    throw new UsageError(
      `Unexpected profile "${chosen}", expected one of ${Object.keys(PROFILES).join(', ')}.`,
    );
  const on = only
    .filter((rule) => (house.rules.get(rule) ?? 'off') === 'off')
    .map((rule) => [rule, 'on'] as const);
  const profile = { ...house, name: chosen, rules: new Map([...house.rules, ...on]) };
  for (const rule of rules)
    if (only.includes(rule.rule) && severityOf(rule, profile) === null)
      throw new UsageError(
        `Unexpected rule "${rule.rule}" with the profile ${chosen}, expected one of that style guide (see carolene rules --profile ${chosen}).`,
      );
  return profile;
}
