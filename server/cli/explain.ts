import { existsSync, readFileSync } from 'node:fs';
import { rules } from '#ingest/checks/registry.js';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene explain RULE';

export const explain: Command = {
  help: `Explains a rule: what it looks for, whose rule it is, and cases that are clean and faulty.

Usage: ${usage}

  RULE   its slug or code, as \`carolene rules\` lists them

Examples
  carolene explain id-ambiguous
  carolene explain SUP-03
`,
  async run(args, streams) {
    const { positionals } = parseOptions(args, {}, usage);
    const [asked, ...more] = positionals;
    if (asked === undefined || more.length > 0)
      throw new UsageError(`Unexpected ${positionals.length} rules, expected one.\nUsage: ${usage}`);
    const found = rules.filter(({ rule, code }) => rule === asked || code === asked.toUpperCase());
    if (found.length === 0)
      throw new UsageError(`Unexpected rule "${asked}", expected one that \`carolene rules\` names.`);
    const pages = found.map(({ rule, code, severity, byDefault, basis }) => {
      const state = byDefault === 'on' ? severity : `${severity}, off by default`;
      return `${code}  ${state}  ${basis}\n\n${helpPage(rule)}`;
    });
    streams.out(pages.join('\n'));
    return EXIT_CODES.done;
  },
};

/** The rule's cases. They stay beside the sources: below the root, whether this file is built or not. */
function helpPage(rule: string): string {
  const file = ['../../ingest/checks/', '../../../ingest/checks/']
    .map((folder) => new URL(`${folder}${rule}.cases.md`, import.meta.url))
    .find((url) => existsSync(url));
  return file ? readFileSync(file, 'utf8') : `# ${rule}\n`;
}
