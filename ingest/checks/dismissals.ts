import type { ReportedFinding } from '#schema/finding.js';
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

function covers({ finding, rule, note, document }: Dismissal, found: ReportedFinding, name: string): boolean {
  if (document !== null && document !== name) return false;
  if (finding !== null) return finding === found.id;
  return rule === found.rule && (note === null || note === found.note);
}

const COMMENT = /<!--\s*carolene-dismiss\s+(?<rule>[a-z][a-z-]*)(?:\s*:(?<reason>[^>]*))?-->/g;

function inText({ read }: Desk): Dismissal[] {
  return [...read.document.text.matchAll(COMMENT)].map((comment) => {
    const at = comment.index;
    const note = read.notes.find((one) => one.spans.some(([start, end]) => at >= start - 1 && at <= end + 1));
    return {
      finding: null,
      rule: comment.groups?.rule ?? '',
      note: note?.number ?? null,
      document: null,
      reason: comment.groups?.reason?.trim() ?? '',
    };
  });
}
