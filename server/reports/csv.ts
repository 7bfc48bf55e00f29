import type { FindingRow, Report } from './report.js';
import { sheet } from './sheet.js';
import type { Fixed } from './since.js';
import { evidenceIn } from './words.js';

const HEAD = [
  'file',
  'note',
  'page',
  'severity',
  'rule',
  'code',
  'confidence',
  'words',
  'message',
  'suggestion',
  'evidence',
  'status',
  'id',
];

/** One row a finding, for a sheet. Against an earlier run the status is new, known or fixed; else open. */
export function csv(reports: readonly Report[]): string {
  const rows = reports.flatMap(({ file, findings, fixed }) => [
    ...findings.map((row) => [file, ...cellsOf(row)]),
    ...fixed.map((one) => [file, ...cellsOfFixed(one)]),
  ]);
  return sheet([HEAD, ...rows]);
}

function cellsOf(row: FindingRow): (string | number)[] {
  return [
    row.note ?? '',
    row.place.pageLabel ?? row.place.page ?? '',
    row.severity,
    row.rule,
    row.code ?? '',
    row.confidence.toFixed(2),
    row.place.text.slice(row.place.from, row.place.to),
    row.message,
    row.suggestion ?? '',
    evidenceIn(row).join(' | '),
    row.isNew === null ? 'open' : row.isNew ? 'new' : 'known',
    row.id,
  ];
}

function cellsOfFixed({ id, rule, note, message }: Fixed): (string | number)[] {
  return [note ?? '', '', '', rule, '', '', '', message, '', '', 'fixed', id];
}
