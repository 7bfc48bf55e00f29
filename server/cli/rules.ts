import { isProfileName, PROFILES, severityOf } from '#ingest/checks/profile.js';
import { rules as all } from '#ingest/checks/registry.js';
import { HOUSE_FILE, readHouse } from '../reports/house.js';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene rules [--profile NAME] [--json]';

export const rules: Command = {
  help: `Lists the rules that check knows, and which of them speak under a profile.

Usage: ${usage}

  --profile NAME   ${Object.keys(PROFILES).join(', ')} (default: ${HOUSE_FILE}, else bluebook-22)
  --json           one JSON array

Examples
  carolene rules
  carolene rules --profile oscola-4
`,
  async run(args, streams) {
    const { values } = parseOptions(
      args,
      { profile: { type: 'string' }, json: { type: 'boolean', default: false } },
      usage,
    );
    const house = readHouse(HOUSE_FILE);
    const name = values.profile ?? house.name;
    if (!isProfileName(name))
      throw new UsageError(
        `Unexpected profile "${name}", expected one of ${Object.keys(PROFILES).join(', ')}.`,
      );
    const rows = all.map((rule) => {
      const severity = severityOf(rule, { ...house, name });
      return { rule: rule.rule, code: rule.code, severity: severity ?? 'off', basis: rule.basis };
    });
    if (values.json) streams.out(`${JSON.stringify(rows)}\n`);
    else {
      const width = Math.max(...rows.map(({ rule }) => rule.length));
      streams.out(
        rows
          .map((row) => `${row.code}  ${row.rule.padEnd(width)}  ${row.severity.padEnd(8)}  ${row.basis}\n`)
          .join(''),
      );
    }
    return EXIT_CODES.done;
  },
};
