import type { FindingStatus, Severity } from '../api/generated.js';
import type { ReaderRecord } from '../reader/DocumentPage.js';
import type { DeskOrder } from '../routes.js';

export type Finding = ReaderRecord['findings'][number];

/** A finding with a name for the address: the rule, the note, and which of them it is there. */
export interface DeskFinding extends Finding {
  readonly key: string;
}

/** What is listed together under a heading. */
export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly DeskFinding[];
}

/** Gravest first. */
export const SEVERITIES = ['error', 'warning', 'question', 'info'] as const satisfies readonly Severity[];

/** What is left to do first. */
export const STATUSES = ['open', 'accepted', 'dismissed'] as const satisfies readonly FindingStatus[];

/** Findings in the order of the notes; those of no note stand where their words stand in the document. */
export function inOrder(findings: readonly Finding[]): readonly DeskFinding[] {
  const sorted = [...findings].sort(
    (a, b) => (a.note ?? 0) - (b.note ?? 0) || startOf(a) - startOf(b) || a.rule.localeCompare(b.rule),
  );
  const counts = new Map<string, number>();
  return sorted.map((finding) => {
    const place = `${finding.rule}.${finding.note === null ? 'text' : String(finding.note)}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return { ...finding, key: count === 1 ? place : `${place}.${String(count)}` };
  });
}

/** Which findings are listed. Null: all. */
export interface FindingFilter {
  readonly rule: string | null;
  readonly severity: Severity | null;
  readonly status: FindingStatus | null;
}

/** Those of one rule, of one severity, of one status. */
export function only(
  findings: readonly DeskFinding[],
  { rule, severity, status }: FindingFilter,
): readonly DeskFinding[] {
  return findings.filter(
    (finding) =>
      (rule === null || finding.rule === rule) &&
      (severity === null || finding.severity === severity) &&
      (status === null || finding.status === status),
  );
}

/**
 * Where in a list the finding of that key stands; where it has left the list, because it was decided, where the next
 * one of `all` stands, else the last. 0 for a key of none.
 */
export function placeIn(
  listed: readonly DeskFinding[],
  key: string | null,
  all: readonly DeskFinding[],
): number {
  const at = listed.findIndex((finding) => finding.key === key);
  if (at >= 0) return at;
  const left = all.findIndex((finding) => finding.key === key);
  if (left < 0) return 0;
  const after = new Set(all.slice(left).map((finding) => finding.key));
  const next = listed.findIndex((finding) => after.has(finding.key));
  return next >= 0 ? next : Math.max(0, listed.length - 1);
}

/** By note: one list. By rule: a list for each, the gravest and then the longest first. */
export function grouped(findings: readonly DeskFinding[], by: DeskOrder): readonly FindingGroup[] {
  if (by === 'note') return findings.length === 0 ? [] : [{ name: '', findings }];
  return countsOf(findings, (finding) => finding.rule)
    .map(([name]) => ({ name, findings: findings.filter((finding) => finding.rule === name) }))
    .sort((a, b) => gravest(a.findings) - gravest(b.findings) || b.findings.length - a.findings.length);
}

/** How many there are of each, most first. */
export function countsOf<Finding>(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** "3 errors, 12 warnings, 1 question, 4 of info": in words, gravest first. */
function severitiesInWords(findings: readonly { readonly severity: Severity }[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    const [one, many] = WORDS[severity];
    return [`${String(count)} ${count === 1 ? one : many}`];
  }).join(', ');
}

/** "2 errors, 1 remark, 1 dismissed": what was dismissed is no error any more. */
export function findingsInWords(
  findings: readonly { readonly severity: Severity; readonly status: FindingStatus }[],
): string {
  const left = findings.filter((finding) => finding.status !== 'dismissed');
  const dismissed = findings.length - left.length;
  return [severitiesInWords(left), dismissed === 0 ? '' : `${String(dismissed)} dismissed`]
    .filter((part) => part !== '')
    .join(', ');
}

const WORDS = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  question: ['question', 'questions'],
  info: ['remark', 'remarks'],
} as const satisfies Record<Severity, readonly [string, string]>;

/** A severity as a word for a label. */
export function severityInWords(severity: Severity): string {
  return WORDS[severity][0];
}

function gravest(findings: readonly DeskFinding[]): number {
  return Math.min(...findings.map((finding) => SEVERITIES.indexOf(finding.severity)));
}

function startOf(finding: Finding): number {
  return finding.spans[0]?.start ?? 0;
}
