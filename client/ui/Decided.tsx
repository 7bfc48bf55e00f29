import type { ReactNode } from 'react';

interface Properties {
  /** "Dismissed". */
  readonly what: ReactNode;
  readonly decision: { readonly by: string; readonly at: string; readonly reason: string };
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What a person decided: by whom, when, why, and the way back. */
export function Decided({ what, decision: { by, at, reason }, busy, onUndo }: Properties): ReactNode {
  return (
    <p className="decided" role="status">
      <b>{what}</b> by {by}, {dayOf(at)}
      {reason === '' ? '.' : `: ${reason}`}{' '}
      <button type="button" className="lnk" disabled={busy} onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}

/** "28 November 2026", of the reader's own day. */
function dayOf(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
