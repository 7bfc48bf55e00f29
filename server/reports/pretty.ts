import type { Severity } from '#schema/finding.js';
import type { FindingRow, Report } from './report.js';
import { countsIn, coverageIn, noteIn } from './words.js';

/** Emphasis for a terminal, or none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
}

/** For a terminal: a block a note, a caret under the words, the rule and what to write instead. */
export function pretty(reports: readonly Report[], paint: Paint): string {
  return reports.map((report) => document(report, paint)).join('\n');
}

function document(report: Report, paint: Paint): string {
  const shown = report.findings.filter(({ isNew }) => isNew !== false);
  const blocks = shown.map((row) => finding(report.file, row, paint));
  const fixed = report.fixed.length > 0 ? `, ${report.fixed.length} fixed since` : '';
  const known = report.findings.length - shown.length;
  const old = known > 0 ? `, ${known} known before` : '';
  const sum = `${report.file}: ${countsIn(report.counts)}${old}${fixed} (${coverageIn(report)}; ${report.profile})`;
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${paint.bold(sum)}\n`;
}

function finding(file: string, row: FindingRow, paint: Paint): string {
  const { place, severity, message, suggestion, rule, code } = row;
  const page = place.page === null ? '' : `:p. ${place.pageLabel ?? place.page}`;
  const lines = [
    `${paint.bold(`${file}${page}:${noteIn(row)}`)}  ${label(severity, paint)}  ${message}  ${paint.dim(`${rule}${code === null ? '' : ` ${code}`}`)}`,
    ...(place.text === '' ? [] : [`    ${place.text}`, `    ${caret(row)}`]),
    ...(suggestion === null ? [] : [`    write: ${suggestion}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function caret({ place }: FindingRow): string {
  const to = Math.min(place.to, place.text.length);
  return `${' '.repeat(place.from)}^${'~'.repeat(Math.max(0, to - place.from - 1))}`;
}

function label(severity: Severity, paint: Paint): string {
  const word = severity === 'info' ? 'remark' : severity;
  return severity === 'error' ? paint.red(word) : word;
}
