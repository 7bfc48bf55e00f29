import { notesOf } from './authorities.js';
import type { FindingRow, Report } from './report.js';
import type { Untold } from './untold.js';
import { countsIn, coverageIn, evidenceIn, noteIn } from './words.js';

/** The whole report as Markdown: findings by note, sources, authorities, what was not found and not checked. */
export function markdown(reports: readonly Report[]): string {
  return reports.map(document).join('\n');
}

function document(report: Report): string {
  const { file, title, profile, carolene, sha256 } = report;
  return [
    `# Cite-check of ${escape(title ?? file)}`,
    table(
      ['', ''],
      [
        ['File', file],
        ['SHA-256', sha256],
        ['Profile', profile],
        ['Carolene', carolene],
        ['Found', countsIn(report.counts)],
        ['Read', coverageIn(report)],
        ...(report.fixed.length > 0 ? [['Fixed since', String(report.fixed.length)]] : []),
      ],
    ),
    '## Findings',
    report.findings.length === 0 ? 'None.' : report.findings.map(finding).join('\n'),
    '## Findings by rule',
    table(['Rule', 'Notes'], byRule(report.findings)),
    '## Sources',
    table(
      ['Note', 'Author', 'Title', 'Source', 'Date', 'Place'],
      report.sources.map((row) => [String(row.note), row.author, row.title, row.source, row.date, row.place]),
    ),
    '## Table of authorities',
    table(
      ['Kind', 'Authority', 'Notes'],
      report.authorities.map((one) => [one.kind ?? 'not recognised', one.title ?? one.label, notesOf(one)]),
    ),
    '## Not found',
    untold(report.notFound),
    '## Not checked',
    untold(report.notChecked),
    '',
  ].join('\n\n');
}

function finding(row: FindingRow): string {
  const { place, severity, rule, code, message, suggestion, confidence, isNew } = row;
  const page = place.page === null ? '' : `, p. ${place.pageLabel ?? place.page}`;
  const lines = [
    `- **${noteIn(row)}**${page}: ${severity}, ${rule}${code === null ? '' : ` (${code})`}, confidence ${confidence.toFixed(2)}${isNew ? ', new' : ''}`,
    `  ${escape(message)}`,
    ...(place.text === '' ? [] : [`  > ${escape(place.text)}`]),
    ...(suggestion === null ? [] : [`  Write: ${escape(suggestion)}`]),
    ...evidenceIn(row).map((one) => `  Compare ${escape(one)}`),
  ];
  return `${lines.join('\n\n')}\n`;
}

function byRule(findings: readonly FindingRow[]): string[][] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return rules.map((rule) => [
    rule,
    findings
      .filter((one) => one.rule === rule)
      .map(({ note }) => note ?? 'text')
      .join(', '),
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
