import type { Finding, ReportedFinding } from '#schema/finding.js';
import type { Span } from '#schema/selector.js';
import type { Desk } from './desk/index.js';
import type { Dismissal, Profile } from './profile.js';

/**
 * Without the findings that were let stand: in the profile, or in the text by a comment, which counts for the note it
 * stands in, outside of notes for the whole document: <!-- carolene-dismiss id-ambiguous: the text tells -->
 */
export function withoutDismissed(
  found: readonly ReportedFinding[],
  desk: Desk,
  profile: Profile,
): ReportedFinding[] {
  const all = [...profile.dismissals, ...inText(desk)];
  const { name } = desk.read.document;
  return found.filter((finding) => !all.some((dismissal) => covers(dismissal, finding, name)));
}

/** Comments that let stand what no rule finds: a slip in the rule's name. */
export function unknownDismissals(desk: Desk, known: ReadonlySet<string>): Finding[] {
  return commentsIn(desk)
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, note, span }) => ({
      rule: 'dismissal-of-unknown-rule',
      severity: 'warning',
      confidence: 1,
      note,
      citation: null,
      spans: [span],
      message: `Unexpected rule “${rule}” in a comment, expected one that \`carolene rules\` names: nothing is dismissed.`,
      suggestion: null,
    }));
}

function covers({ finding, rule, note, document }: Dismissal, found: ReportedFinding, name: string): boolean {
  if (document !== null && document !== name) return false;
  if (finding !== null) return finding === found.id;
  return rule === found.rule && (note === null || note === found.note);
}

const COMMENT = /<!--\s*carolene-dismiss\s+(?<rule>[a-z][a-z-]*)\s*(?::(?<reason>[^>]*))?-->/g;

interface Comment {
  readonly rule: string;
  readonly reason: string;
  /** The note it stands in; null outside of notes. */
  readonly note: number | null;
  readonly span: Span;
}

function commentsIn({ read }: Desk): Comment[] {
  return [...read.document.text.matchAll(COMMENT)].map((comment) => {
    const at = comment.index;
    const note = read.notes.find((one) => one.spans.some(([start, end]) => at >= start - 1 && at <= end + 1));
    return {
      rule: comment.groups?.rule ?? '',
      reason: comment.groups?.reason?.trim() ?? '',
      note: note?.number ?? null,
      span: [at, at + comment[0].length],
    };
  });
}

const inText = (desk: Desk): Dismissal[] =>
  commentsIn(desk).map(({ rule, reason, note }) => ({ finding: null, rule, note, document: null, reason }));
