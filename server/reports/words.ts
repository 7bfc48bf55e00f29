import type { Severity } from '#schema/finding.js';
import type { FindingRow, Report } from './report.js';

/** "3 errors, 1 warning"; "no findings". */
export function countsIn(counts: Readonly<Record<Severity, number>>): string {
  const nouns: readonly (readonly [Severity, string])[] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['question', 'question'],
    ['info', 'remark'],
  ];
  const parts = nouns.flatMap(([severity, noun]) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** "95 notes and 181 citations read; notes 92, 100 lost". */
export function coverageIn({ coverage }: Report): string {
  const { notes, citations, lost, truncated } = coverage;
  const gaps = [
    ...(lost.length > 0 ? [`not in the document: ${lost.join(', ')}`] : []),
    ...(truncated.length > 0 ? [`cut off: ${truncated.join(', ')}`] : []),
  ];
  return [`${notes} notes, ${citations} citations`, ...gaps].join('; ');
}

/** "note 12", "text". */
export function noteIn({ note }: Pick<FindingRow, 'note'>): string {
  return note === null ? 'text' : `note ${note}`;
}

/** "note 3: Lee, First Things ..." for each place that a finding rests on. */
export function evidenceIn({ evidence }: FindingRow): string[] {
  return evidence.map(({ note, text }) => `${note === null ? 'text' : `note ${note}`}: ${text}`);
}
