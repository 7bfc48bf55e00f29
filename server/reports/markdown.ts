import { authorityIn, grouped, notesOf } from './authorities.js';
import type { FindingRow, Report } from './report.js';
import type { Untold } from './untold.js';
import {
  byRule,
  bySource,
  decisionIn,
  evidenceIn,
  foundIn,
  gapsIn,
  noteIn,
  pageIn,
  placesOf,
  qualityIn,
  severityIn,
  type RuleRows,
  type SourceRows,
} from './words.js';

/** The whole report as Markdown: findings by note, rule and source, sources, authorities, what was not found and not checked. */
export function markdown(reports: readonly Report[]): string {
  return reports.map(document).join('\n');
}

function document(report: Report): string {
  const { file, title, findings } = report;
  return [
    `# Cite-check of ${escape(title ?? file)}`,
    table(['', ''], facts(report)),
    '## Findings by note',
    findings.length === 0 ? 'None.' : findings.map(finding).join('\n'),
    '## Findings by rule',
    table(['Rule', 'Findings', 'Notes'], byRule(findings).map(ruleRow)),
    '## Findings by source',
    table(['Source', 'Findings', 'Notes'], bySource(findings).map(sourceRow)),
    '## Sources in each note',
    table(
      ['Note', 'Author', 'Title', 'Source', 'Date', 'Place'],
      report.sources.map((row) => [String(row.note), row.author, row.title, row.source, row.date, row.place]),
    ),
    '## Table of authorities',
    ...authorities(report),
    '## Looked for and not found',
    untold(report.notFound),
    '## Not checked',
    untold(report.notChecked),
    '',
  ].join('\n\n');
}

function facts(report: Report): string[][] {
  const { file, sha256, profile, carolene, coverage } = report;
  return [
    ['Found', foundIn(report)],
    ['Notes', `${coverage.whole} of ${coverage.notes} read whole`],
    ['Gaps', gapsIn(report).join('; ') || 'none'],
    ['Citations', String(coverage.citations)],
    ['Text', qualityIn(report).join('; ') || 'no letters look damaged'],
    ['Profile', profile],
    ['File', file],
    ['SHA-256', sha256],
    ['Carolene', carolene],
  ];
}

function finding(row: FindingRow): string {
  const { place, severity, rule, code, message, suggestion, confidence, isNew } = row;
  const where = [`**${noteIn(row)}**`, pageIn(place)].filter((part) => part !== '').join(', ');
  const about = `${rule}${code === null ? '' : ` (${code})`}, confidence ${confidence.toFixed(2)}${isNew ? ', new' : ''}`;
  const lines = [
    `- ${where}: ${severityIn(severity)}, ${about}`,
    `  ${escape(message)}`,
    ...(place.text === '' ? [] : [`  > ${escape(place.text)}`]),
    ...(suggestion === null ? [] : [`  Write: ${escape(suggestion)}`]),
    ...evidenceIn(row).map((one) => `  Compare ${escape(one)}`),
    ...(row.decision ? [`  ${escape(decisionIn(row))}`] : []),
  ];
  return `${lines.join('\n\n')}\n`;
}

const ruleRow = ({ rule, rows }: RuleRows) => [rule, String(rows.length), placesOf(rows)];
const sourceRow = ({ source, rows }: SourceRows) => [source, String(rows.length), placesOf(rows)];

function authorities({ authorities: all }: Report): string[] {
  if (all.length === 0) return ['None.'];
  return grouped(all).flatMap(({ name, authorities: own }) => [
    `### ${name}`,
    table(
      ['Authority', 'Notes'],
      own.map((one) => [authorityIn(one), notesOf(one)]),
    ),
  ]);
}

function untold(list: readonly Untold[]): string {
  if (list.length === 0) return 'Nothing.';
  return list
    .map(({ note, text, reason }) => {
      const place = note === null ? '' : `note ${note}: `;
      return `- ${place}${text === '' ? '' : `${escape(text)}: `}${escape(reason)}`;
    })
    .join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const escape = (text: string) => text.replace(/[\\|*_<>[\]`]/g, '\\$&').replace(/\s+/g, ' ');
