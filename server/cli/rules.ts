import { isProfileName, PROFILES, severityOf } from '#ingest/checks/profile.js';
import { rules as all } from '#ingest/checks/registry.js';
import type { Rule } from '#ingest/checks/rule.js';
import { shortened } from '../reports/columns.js';
import { HOUSE_FILE, readHouse } from '../reports/house.js';
import { severityIn } from '../reports/words.js';
import { colourFor } from './colour.js';
import { EXIT_CODES, type Command, type Streams } from './command.js';
import { summaryOf } from './help-page.js';
import { parseOptions } from './options.js';
import { GROUPS, groupOf } from './rule-groups.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene rules [GROUP]... [--profile NAME] [--json]';

export const rules: Command = {
  help: `Lists the rules that check knows, by group, and how grave a finding of each is under a profile.

Usage: ${usage}

  GROUP            the letters before a rule's number: ${groups().join(', ')}
  --profile NAME   ${Object.keys(PROFILES).join(', ')} (default: ${HOUSE_FILE}, else bluebook-22)
  --json           one JSON array

"off" is a rule that does not speak: pedantry, one of another style guide, or turned off by the house.
check --rule RULE asks one that is off.

Examples
  carolene rules
  carolene rules IDX SUP
  carolene rules --profile oscola-4
`,
  async run(args, streams) {
    const { values, positionals } = parseOptions(
      args,
      { profile: { type: 'string' }, json: { type: 'boolean', default: false } },
      usage,
    );
    const asked = positionals.map((one) => one.toUpperCase());
    const unknown = asked.find((one) => !groups().includes(one));
    if (unknown !== undefined)
      throw new UsageError(`Unexpected group "${unknown}", expected one of ${groups().join(', ')}.`);
    const rows = rowsOf(values.profile).filter(
      ({ code }) => asked.length === 0 || asked.includes(groupOf(code)),
    );
    streams.out(values.json ? `${JSON.stringify(rows)}\n` : table(rows, streams.page));
    return EXIT_CODES.done;
  },
};

interface Row {
  readonly rule: string;
  readonly code: string;
  /** Under the profile. */
  readonly severity: string;
  readonly basis: string;
  readonly summary: string;
}

function rowsOf(profile: string | undefined): Row[] {
  const house = readHouse(HOUSE_FILE);
  const name = profile ?? house.name;
  if (!isProfileName(name))
    throw new UsageError(
      `Unexpected profile "${name}", expected one of ${Object.keys(PROFILES).join(', ')}.`,
    );
  return all.map((rule: Rule) => {
    const severity = severityOf(rule, { ...house, name });
    return {
      rule: rule.rule,
      code: rule.code,
      severity: severity ?? 'off',
      basis: rule.basis,
      summary: summaryOf(rule.rule),
    };
  });
}

/** By group, in the registry's order; within it by number. */
function table(rows: readonly Row[], page: Streams['page']): string {
  const { bold, dim } = colourFor(page);
  const width = Math.max(...rows.map(({ rule }) => rule.length));
  const line = ({ code, rule, severity, summary }: Row) => {
    const said = isSeverity(severity) ? severityIn(severity) : severity;
    const head = `  ${code}  ${rule.padEnd(width)}  ${said.padEnd(8)}`;
    const room = page.width - head.length - 2;
    const words = room < 24 ? head.trimEnd() : `${head}  ${shortened(summary, room)}`;
    return severity === 'off' ? dim(words) : words;
  };
  return groups()
    .map((group) => ({ group, own: rows.filter(({ code }) => groupOf(code) === group).sort(byCode) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) =>
      [bold(`${group}  ${GROUPS[group] ?? ''}`.trimEnd()), ...own.map(line), ''].join('\n'),
    )
    .join('\n');
}

const byCode = (a: Row, b: Row) => a.code.localeCompare(b.code, 'en') || a.rule.localeCompare(b.rule, 'en');

const isSeverity = (word: string) =>
  word === 'error' || word === 'warning' || word === 'info' || word === 'question';

function groups(): string[] {
  return [...new Set(all.map(({ code }) => groupOf(code)))];
}
