import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isProfileName, PROFILES, type Profile } from '#ingest/checks/profile.js';
import { rules } from '#ingest/checks/registry.js';
import { readDocument } from '#ingest/pipeline.js';
import { HOUSE_FILE, readHouse } from '../reports/house.js';
import { FORMATS, isFormatName } from '../reports/index.js';
import { reportOf, type Report } from '../reports/report.js';
import { colourFor } from './colour.js';
import { EXIT_CODES, type Command, type ExitCode, type Streams } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage =
  'carolene check FILE... [--format NAME] [--rule RULE]... [--profile NAME] [--since REPORT.json] [--config FILE]';

export const check: Command = {
  help: `Checks the notes of documents as a cite-checking editor does: note against note. Nothing is stored or looked up.

Usage: ${usage}

  --format NAME    ${Object.keys(FORMATS).join(', ')} (default pretty)
  --rule RULE      only this rule, even one that is off; may be given more than once (see carolene rules)
  --profile NAME   ${Object.keys(PROFILES).join(', ')} (default: the house's, else bluebook-22)
  --since FILE     a report of --format json: only what is new is shown, and what was fixed is counted
  --config FILE    the house's rules (default ${HOUSE_FILE} in this folder)

A finding is an error (a reader is misled or cannot find the source), a warning (a likely slip), a question (only a
person can tell, often where a scan is damaged) or a remark. A comment in the text lets one stand:
  <!-- carolene-dismiss id-ambiguous: the text tells which -->

Exit code 0: no errors. 1: errors were found (with --since: new ones), or a file could not be read.

Examples
  carolene check article.txt
  carolene check article.md --format html > report.html
  carolene check article.pdf --rule supra-to-wrong-note --rule shifted-notes
  carolene check article.txt --format json > before.json; carolene check article.txt --since before.json
`,
  run: runCheck,
};

async function runCheck(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values, positionals } = parseOptions(
    args,
    {
      format: { type: 'string', default: 'pretty' },
      rule: { type: 'string', multiple: true },
      profile: { type: 'string' },
      since: { type: 'string' },
      config: { type: 'string', default: HOUSE_FILE },
    },
    usage,
  );
  if (positionals.length === 0)
    throw new UsageError(`Unexpected end, expected a file or more.\nUsage: ${usage}`);
  if (!isFormatName(values.format))
    throw new UsageError(
      `Unexpected format "${values.format}", expected one of ${Object.keys(FORMATS).join(', ')}.`,
    );
  const only = (values.rule ?? []).map(slugOf);
  const profile = profileOf(readHouse(values.config), values.profile, only);
  const since = values.since === undefined ? null : idsIn(values.since);
  const reports: Report[] = [];
  let unreadable = false;
  for (const file of positionals) {
    const report = await reportOn(file, profile, only, since, streams);
    if (report) reports.push(report);
    else unreadable = true;
  }
  streams.out(FORMATS[values.format](reports, colourFor(streams)));
  const errors = reports.some(({ findings }) =>
    findings.some(({ severity, isNew }) => severity === 'error' && isNew !== false),
  );
  return errors || unreadable ? EXIT_CODES.unreadable : EXIT_CODES.done;
}

/** Null where the file can't be read, which is said: one bad file does not stop the others. */
async function reportOn(
  file: string,
  profile: Profile,
  only: readonly string[],
  since: ReadonlySet<string> | null,
  streams: Streams,
): Promise<Report | null> {
  try {
    const read = await readDocument(await readFile(file), basename(file), profile);
    return reportOf(read, { file, profile: profile.name, only, since });
  } catch (error) {
    if (!(error instanceof Error) || !isAboutFile(error)) throw error;
    streams.err(`${file}: ${error.message}\n`);
    return null;
  }
}

/** The reader refused the file, or the system did. */
function isAboutFile(error: Error): boolean {
  return error.name === 'UnreadableDocument' || ('code' in error && 'syscall' in error);
}

function slugOf(asked: string): string {
  const rule = rules.find((one) => one.rule === asked || one.code === asked.toUpperCase());
  if (!rule) throw new UsageError(`Unexpected rule "${asked}", expected one that \`carolene rules\` names.`);
  return rule.rule;
}

function profileOf(house: Profile, name: string | undefined, only: readonly string[]): Profile {
  const chosen = name ?? house.name;
  if (!isProfileName(chosen))
    throw new UsageError(
      `Unexpected profile "${chosen}", expected one of ${Object.keys(PROFILES).join(', ')}.`,
    );
  const on = only
    .filter((rule) => (house.rules.get(rule) ?? 'off') === 'off')
    .map((rule) => [rule, 'on'] as const);
  return { ...house, name: chosen, rules: new Map([...house.rules, ...on]) };
}

/** The ids of all findings of an earlier run, as --format json printed them. */
function idsIn(file: string): Set<string> {
  const refusal = `${file}: Unexpected content, expected what check --format json prints.`;
  if (!existsSync(file))
    throw new UsageError(`${file}: Unexpected absence, expected a report of --format json.`);
  const found = [...readFileSync(file, 'utf8').matchAll(/"id": ?"(?<id>finding-[0-9a-f]{20})"/g)];
  const ids = found.flatMap(({ groups }) => groups?.id ?? []);
  if (ids.length === 0 && !/"findings": ?\[\]/.test(readFileSync(file, 'utf8')))
    throw new UsageError(refusal);
  return new Set(ids);
}
