import type { Severity } from '#schema/finding.js';
import type { FindingRow, Report } from './report.js';

const NOUNS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  question: 'question',
  info: 'remark',
};

/** "error", "remark". */
export function severityIn(severity: Severity): string {
  return NOUNS[severity];
}

/** "3 errors, 1 warning"; "no findings". */
export function countsIn(counts: Readonly<Record<Severity, number>>): string {
  const order: readonly Severity[] = ['error', 'warning', 'question', 'info'];
  const parts = order.filter((severity) => counts[severity] > 0);
  if (parts.length === 0) return 'no findings';
  return parts.map((severity) => counted(counts[severity], NOUNS[severity])).join(', ');
}

/** "open", "accepted", "dismissed"; against an earlier run and undecided "new" or "known". */
export function statusIn({ decision, isNew }: Pick<FindingRow, 'decision' | 'isNew'>): string {
  if (decision) return decision.decision;
  return isNew === null ? 'open' : isNew ? 'new' : 'known';
}

/** "dismissed by Ann Lee on 2026-03-01: the text tells which"; '' while nobody has decided. */
export function decisionIn({ decision: made }: Pick<FindingRow, 'decision'>): string {
  if (!made) return '';
  const { decision, by, at, reason } = made;
  return `${decision} by ${by} on ${at.slice(0, 10)}${reason === '' ? '' : `: ${reason}`}`;
}

/** "2 errors, 1 dismissed, 3 fixed". */
export function foundIn({ counts, dismissed, fixed }: Report): string {
  return [
    countsIn(counts),
    ...(dismissed > 0 ? [`${dismissed} dismissed`] : []),
    ...(fixed.length > 0 ? [`${fixed.length} fixed`] : []),
  ].join(', ');
}

/** "1 note", "2 notes". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "95 notes, 181 citations; not in the document: 92, 100". */
export function coverageIn(report: Report): string {
  const { notes, citations } = report.coverage;
  return [
    `${counted(notes, 'note')}, ${counted(citations, 'citation')}`,
    ...gapsIn(report),
    ...qualityIn(report),
  ].join('; ');
}

/** Numbers of notes that are not there, or not whole. */
export function gapsIn({ coverage: { lost, truncated } }: Report): string[] {
  return [
    ...(lost.length > 0 ? [`not in the document: ${rangesIn(lost)}`] : []),
    ...(truncated.length > 0 ? [`cut off: ${rangesIn(truncated)}`] : []),
  ];
}

/** How good the text is: "12 pages recognised (confidence 0.93)", "letters look damaged in 4 of 80 citations". */
export function qualityIn({ coverage: { recognition, damaged, citations } }: Report): string[] {
  return [
    ...(recognition
      ? [`${counted(recognition.pages, 'page')} recognised (confidence ${recognition.confidence.toFixed(2)})`]
      : []),
    ...(damaged > 0 ? [`letters look damaged in ${damaged} of ${counted(citations, 'citation')}`] : []),
  ];
}

/** "3-5, 9". */
export function rangesIn(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** "note 12", "text". */
export function noteIn({ note }: Pick<FindingRow, 'note'>): string {
  return note === null ? 'text' : `note ${note}`;
}

/** "p. 172", as printed where the page has a number of its own; '' without a page. */
export function pageIn({ page, pageLabel }: FindingRow['place']): string {
  return page === null ? '' : `p. ${pageLabel ?? page}`;
}

/** "note 3: Lee, First Things ..." for each place that a finding rests on. */
export function evidenceIn({ evidence }: Pick<FindingRow, 'evidence'>): string[] {
  return evidence.map(({ note, text }) => `${note === null ? 'text' : `note ${note}`}: ${text}`);
}

export interface RuleRows {
  readonly rule: string;
  readonly rows: readonly FindingRow[];
}

/** The most frequent rule first. */
export function byRule(findings: readonly FindingRow[]): RuleRows[] {
  return groupedBy(findings, ({ rule }) => rule).map(([rule, rows]) => ({ rule, rows }));
}

export interface SourceRows {
  readonly source: string;
  readonly rows: readonly FindingRow[];
}

/** By the source cited at the place; findings whose source is not known are left out. */
export function bySource(findings: readonly FindingRow[]): SourceRows[] {
  return groupedBy(findings, ({ source }) => source).map(([source, rows]) => ({ source, rows }));
}

/** The largest group first, then by name. */
function groupedBy(
  findings: readonly FindingRow[],
  key: (row: FindingRow) => string | null,
): [string, FindingRow[]][] {
  const groups = new Map<string, FindingRow[]>();
  for (const row of findings) {
    const name = key(row);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'en'));
}

/** "note 3, note 7, text", each once. */
export function placesOf(rows: readonly FindingRow[]): string {
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))].sort((a, b) => a - b);
  const inText = rows.some(({ note }) => note === null) ? ['text'] : [];
  return [...notes.map(String), ...inText].join(', ');
}
