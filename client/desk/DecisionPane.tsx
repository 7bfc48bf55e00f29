import { useState } from 'react';
import { DecideFindingDocument, UndoCorrectionDocument, type Decision } from '../api/generated.js';
import { change } from '../api/useQuery.js';
import { settings } from '../ui/settings.js';
import { useKeys } from '../ui/useKeys.js';
import { DecideForm } from './DecideForm.js';
import type { DeskFinding } from './findings.js';

interface Properties {
  readonly document: string;
  readonly finding: DeskFinding;
}

/** What was decided on a finding, by whom and why, and how to decide or to undo it. */
export function DecisionPane({ document, finding }: Properties) {
  const [asking, setAsking] = useState<Decision | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = (sending: Promise<unknown>) => {
    setBusy(true);
    sending.then(
      () => {
        setBusy(false);
        setFailure(null);
        setAsking(null);
      },
      (cause: unknown) => {
        setBusy(false);
        setFailure(cause instanceof Error ? cause.message : String(cause));
      },
    );
  };
  const decide = (decision: Decision, by: string, reason: string) => {
    settings.setName(by);
    send(change(DecideFindingDocument, { document, finding: finding.id, decision, by, reason }));
  };
  const undo = () => {
    if (finding.decision !== null) send(change(UndoCorrectionDocument, { id: finding.decision.id }));
  };
  const open = finding.decision === null;
  const ask = (decision: Decision) => (event: { preventDefault(): void }) => {
    if (!open) return;
    event.preventDefault();
    setAsking(decision);
  };
  useKeys({ a: ask('accepted'), d: ask('dismissed'), u: undo });
  return (
    <section className="decide" aria-label="Decision">
      {finding.decision !== null ? (
        <Decided decision={finding.decision} status={finding.status} busy={busy} onUndo={undo} />
      ) : asking !== null ? (
        <DecideForm
          key={asking}
          decision={asking}
          busy={busy}
          onSend={decide}
          onCancel={() => {
            setAsking(null);
          }}
        />
      ) : (
        <p className="acts">
          <button type="button" className="btn" onClick={ask('accepted')}>
            Accept <kbd className="hide-s">a</kbd>
          </button>
          <button type="button" className="btn" onClick={ask('dismissed')}>
            Dismiss <kbd className="hide-s">d</kbd>
          </button>
        </p>
      )}
      {failure === null ? null : (
        <p className="state fail" role="alert">
          <b className="attn-w">Nothing was changed.</b> {failure}
        </p>
      )}
    </section>
  );
}

interface DecidedProperties {
  readonly decision: NonNullable<DeskFinding['decision']>;
  readonly status: DeskFinding['status'];
  readonly busy: boolean;
  readonly onUndo: () => void;
}

function Decided({ decision: { by, at, reason }, status, busy, onUndo }: DecidedProperties) {
  return (
    <p className="decided" role="status">
      <b>{status === 'dismissed' ? 'Dismissed' : 'Accepted'}</b> by {by}, {dayOf(at)}
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
