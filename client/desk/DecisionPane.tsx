import { useState } from 'react';
import { DecideFindingDocument, UndoCorrectionDocument, type Decision } from '../api/generated.js';
import { change } from '../api/useQuery.js';
import { Decided } from '../ui/Decided.js';
import { settings } from '../ui/settings.js';
import { Unchanged } from '../ui/Unchanged.js';
import { useKeys } from '../ui/useKeys.js';
import { useSending } from '../ui/useSending.js';
import { DecideForm } from './DecideForm.js';
import type { DeskFinding } from './findings.js';

interface Properties {
  readonly document: string;
  readonly finding: DeskFinding;
}

/** What was decided on a finding, by whom and why, and how to decide or to undo it. */
export function DecisionPane({ document, finding }: Properties) {
  const [asking, setAsking] = useState<Decision | null>(null);
  const { busy, failure, send } = useSending();
  const close = () => {
    setAsking(null);
  };
  const decide = (decision: Decision, by: string, reason: string) => {
    settings.setName(by);
    send(change(DecideFindingDocument, { document, finding: finding.id, decision, by, reason }), close);
  };
  const undo = () => {
    if (finding.decision !== null) send(change(UndoCorrectionDocument, { id: finding.decision.id }), close);
  };
  const ask = (decision: Decision) => (event: { preventDefault(): void }) => {
    if (finding.decision !== null) return;
    event.preventDefault();
    setAsking(decision);
  };
  useKeys({ a: ask('accepted'), d: ask('dismissed'), u: undo });
  return (
    <section className="decide" aria-label="Decision">
      {finding.decision !== null ? (
        <Decided
          what={finding.status === 'dismissed' ? 'Dismissed' : 'Accepted'}
          decision={finding.decision}
          busy={busy}
          onUndo={undo}
        />
      ) : asking !== null ? (
        <DecideForm key={asking} decision={asking} busy={busy} onSend={decide} onCancel={close} />
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
      <Unchanged failure={failure} />
    </section>
  );
}
