import type { FindingRow, Report } from './report.js';
import { sheet } from './sheet.js';
import type { Fixed } from './since.js';
import { evidenceIn, statusIn } from './words.js';

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
  'decided by',
  'decided at',
  'reason',
  'id',
];

/**
 * One row a finding, for a sheet. What persons decided stands with it; undecided it is open, or new, known or fixed since an
 * earlier run.
 */
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
    statusIn(row),
    row.decision?.by ?? '',
    row.decision?.at ?? '',
    row.decision?.reason ?? '',
    row.id,
  ];
}

function cellsOfFixed({ id, rule, note, message }: Fixed): (string | number)[] {
  return [note ?? '', '', '', rule, '', '', '', message, '', '', 'fixed', '', '', '', id];
}
