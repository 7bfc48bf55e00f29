import type { ReactNode } from 'react';
import { dayInWords } from './day.js';

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
      <b>{what}</b> by {by}, {dayInWords(new Date(at))}
      {reason === '' ? '.' : `: ${reason}`}{' '}
      <button type="button" className="lnk" disabled={busy} onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
