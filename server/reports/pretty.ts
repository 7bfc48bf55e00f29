import type { Severity } from '#schema/finding.js';
import { columnsOf, shortened, wrapped } from './columns.js';
import type { FindingRow, Report } from './report.js';
import type { Fixed } from './since.js';
import { byRule, countsIn, coverageIn, evidenceIn, noteIn, pageIn, severityIn } from './words.js';

/** Emphasis for a terminal, or none; and how many columns it has. */
export interface Look {
  readonly width: number;
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

/** For a terminal: a block a note, a caret under the words, the rule and what to write instead; sums at the end. */
export function pretty(reports: readonly Report[], look: Look): string {
  const documents = reports.map((report) => document(report, look));
  return `${documents.join('\n')}${ending(reports, look)}`;
}

function document(report: Report, look: Look): string {
  const shown = report.findings.filter(({ isNew }) => isNew !== false);
  const blocks = blocksOf(shown).map((rows) => block(report.file, rows, look));
  return [...blocks, sum(report, shown.length, look)].join('\n');
}

/** Findings of one note on one page stand together. */
function blocksOf(rows: readonly FindingRow[]): FindingRow[][] {
  const blocks: FindingRow[][] = [];
  for (const row of rows) {
    const [last] = blocks.at(-1) ?? [];
    if (last?.note === row.note && last.place.page === row.place.page) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** article.pdf:p. 172:note 15 */
function block(file: string, rows: readonly FindingRow[], look: Look): string {
  const [first] = rows;
  const place = first ? [file, pageIn(first.place), noteIn(first)].filter((part) => part !== '') : [];
  return `${look.bold(place.join(':'))}\n${rows.map((row) => finding(row, look)).join('')}`;
}

const INDENT = '      ';

function finding(row: FindingRow, look: Look): string {
  return [
    ...said(row, look),
    ...quote(row, look),
    ...(row.suggestion === null ? [] : named('write', row.suggestion, look)),
    ...compared(row, look),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** "  error: Unexpected ..., expected ...  [supra-to-wrong-note]" */
function said({ severity, message, rule }: FindingRow, look: Look): string[] {
  const head = `${severityIn(severity)}: `;
  const lines = wrapped(head + message, look.width - 4);
  const last = lines.at(-1) ?? '';
  const slug = look.dim(`[${rule}]`);
  const fits = columnsOf(last) + rule.length + 8 <= look.width;
  const ends = fits ? [...lines.slice(0, -1), `${last}  ${slug}`] : [...lines, slug];
  return ends.map((line, at) => {
    if (at > 0) return `    ${line}`;
    return `  ${paint(severity, look)(head.slice(0, -1))}${line.slice(head.length - 1)}`;
  });
}

/** The lines of the document, and under each the carets. */
function quote({ place, severity }: FindingRow, look: Look): string[] {
  if (place.text === '') return [];
  let at = 0;
  return wrapped(place.text, look.width - INDENT.length).flatMap((line) => {
    const from = Math.max(0, place.from - at);
    const to = Math.min(line.trimEnd().length, place.to - at);
    const first = at + from === place.from;
    at += line.length;
    const caret = carets(line, from, to, first);
    return caret === '' ? [INDENT + line] : [INDENT + line, INDENT + paint(severity, look)(caret)];
  });
}

function carets(line: string, from: number, to: number, first: boolean): string {
  if (from > line.length || to < from || (to === from && !first)) return '';
  const width = Math.max(1, columnsOf(line.slice(from, to)));
  return ' '.repeat(columnsOf(line.slice(0, from))) + (first ? '^' : '~') + '~'.repeat(width - 1);
}

/** Places of other notes that the finding rests on. */
const MOST_COMPARED = 3;

function compared(row: FindingRow, look: Look): string[] {
  const evidence = evidenceIn(row);
  const room = look.width - INDENT.length - 'compare: '.length;
  const lines = evidence
    .slice(0, MOST_COMPARED)
    .map((one) => `${INDENT}${look.dim('compare:')} ${shortened(one, room)}`);
  const more = evidence.length - lines.length;
  return more > 0 ? [...lines, `${INDENT}${look.dim(`and ${more} more`)}`] : lines;
}

function named(name: string, words: string, look: Look): string[] {
  const indent = INDENT + ' '.repeat(name.length + 2);
  return wrapped(words, look.width - indent.length).map((line, at) =>
    at === 0 ? `${INDENT}${look.dim(`${name}:`)} ${line}` : indent + line,
  );
}

function sum(report: Report, shown: number, look: Look): string {
  const { file, findings, fixed, counts, profile } = report;
  const known = findings.length - shown;
  const parts = [
    countsIn(counts),
    ...(known > 0 ? [`${known} of them known before`] : []),
    ...(fixed.length > 0 ? [`${fixed.length} fixed`] : []),
  ];
  const read = `${coverageIn(report)}; profile ${profile}`;
  return [
    ...fixed.map((one) => gone(one, look)),
    look.bold(`${file}: ${parts.join(', ')}`),
    ...wrapped(read, look.width - 2).map((line) => look.dim(`  ${line.trimEnd()}`)),
    '',
  ].join('\n');
}

function gone({ note, rule, message }: Fixed, look: Look): string {
  return shortened(`  fixed: ${noteIn({ note })}: ${message} [${rule}]`, look.width);
}

/** How often each rule spoke, and of several documents the sum. */
function ending(reports: readonly Report[], look: Look): string {
  const shown = reports.flatMap(({ findings }) => findings.filter(({ isNew }) => isNew !== false));
  if (shown.length < 2) return '';
  const rules = byRule(shown);
  const width = Math.max(...rules.map(({ rows }) => String(rows.length).length));
  const lines = rules.map(({ rule, rows }) => `  ${String(rows.length).padStart(width)}  ${rule}`);
  const files = reports.length > 1 ? ` in ${reports.length} documents` : '';
  const head = `${shown.length} findings${files}, by rule (carolene explain RULE says more)`;
  const heads = wrapped(head, look.width).map((line) => look.bold(line.trimEnd()));
  return `\n${[...heads, ...lines].join('\n')}\n`;
}

function paint(severity: Severity, look: Look): (text: string) => string {
  const paints = { error: look.red, warning: look.yellow, question: look.cyan, info: look.dim };
  return paints[severity];
}
