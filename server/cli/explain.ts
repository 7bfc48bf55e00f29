import {
  PROFILES,
  defaultProfile,
  isProfileName,
  severityOf,
  type ProfileName,
} from '#ingest/checks/profile.js';
import { rules } from '#ingest/checks/registry.js';
import type { Rule } from '#ingest/checks/rule.js';
import { HOUSE_FILE } from '../reports/house.js';
import { severityIn } from '../reports/words.js';
import { colourFor } from './colour.js';
import { EXIT_CODES, type Command, type Streams } from './command.js';
import { helpPage } from './help-page.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene explain RULE';

export const explain: Command = {
  help: `Explains a rule: what it looks for, whose rule it is, and cases that are clean and faulty.

Usage: ${usage}

  RULE   its slug or code, as \`carolene rules\` lists them

A case is a few notes; a line "-> note 2, citation 1: ..." says what is found there, a case without one is clean.

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
      throw new UsageError(
        `Unexpected rule "${asked}", expected one that \`carolene rules\` names${nearest(asked)}.`,
      );
    streams.out(found.map((rule) => page(rule, streams.page)).join('\n'));
    return EXIT_CODES.done;
  },
};

function page(rule: Rule, look: Streams['page']): string {
  const { bold } = colourFor(look);
  const text = helpPage(rule.rule).replace(/^#{1,2} .*$/gm, (heading) => bold(heading));
  return `${[
    `${rule.code}  ${severityIn(rule.severity)}`,
    `Basis    ${rule.basis}`,
    ...spoken(rule),
    `Let stand in a text    <!-- carolene-dismiss ${rule.rule}: why -->`,
    `Turn off for a house   ${HOUSE_FILE}: { "rules": { "${rule.rule}": "off" } }`,
  ].join('\n')}\n\n${text}`;
}

/** Under which profiles it speaks, and under which only when asked. */
function spoken(rule: Rule): string[] {
  const names = Object.keys(PROFILES).filter((name): name is ProfileName => isProfileName(name));
  const own = names.filter((name) => rule.styles.includes(PROFILES[name]));
  const on = own.filter((name) => severityOf(rule, { ...defaultProfile, name }) !== null);
  const off = own.filter((name) => !on.includes(name));
  return [
    ...(on.length > 0 ? [`Speaks   ${on.join(', ')}`] : []),
    ...(off.length > 0 ? [`On call  ${off.join(', ')}: off unless turned on`] : []),
  ];
}

/** ", such as supra-to-wrong-note": rules that share the most words with what was asked. */
function nearest(asked: string): string {
  const words = new Set(asked.toLowerCase().split(/[^a-z]+/));
  const shared = (rule: string) => rule.split('-').filter((word) => words.has(word)).length;
  const near = rules
    .map(({ rule }) => ({ rule, count: shared(rule) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
  return near.length > 0 ? `, such as ${near.map(({ rule }) => rule).join(', ')}` : '';
}
