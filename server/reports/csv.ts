import type { Report } from './report.js';
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

/** One row a finding, for a sheet (RFC 4180). Status is for the editor to fill in, but for what an earlier run knew. */
export function csv(reports: readonly Report[]): string {
  const rows = reports.flatMap(({ file, findings }) =>
    findings.map((row) => [
      file,
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
      row.isNew === false ? 'known' : 'open',
      row.id,
    ]),
  );
  return [HEAD, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where it must be; what a sheet would take for a formula is made text. */
function cell(value: string | number): string {
  const text = String(value).replace(/^[=+@-]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
