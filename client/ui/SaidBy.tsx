import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Field } from './Field.js';
import { settings } from './settings.js';

export interface Saying {
  readonly busy: boolean;
  readonly onCancel: () => void;
}

interface Properties extends Saying {
  /** What the button does: "Join the works". */
  readonly act: string;
  /** False while something is missing. */
  readonly ready: boolean;
  readonly onSend: (by: string, reason: string) => void;
  readonly children: ReactNode;
}

/** Asks for what `children` ask, then why, and who says so: the name is remembered in this browser. */
export function SaidBy({ act, ready, busy, onSend, onCancel, children }: Properties) {
  const [by, setBy] = useState(settings.name());
  const [reason, setReason] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!ready) return;
    settings.setName(by.trim());
    onSend(by.trim(), reason.trim());
  };
  return (
    <form className="ask" onSubmit={send}>
      {children}
      <Field label="Why" value={reason} onChange={setReason} most={2000} />
      <Field label="Your name" value={by} onChange={setBy} required />
      <p className="acts">
        <button type="submit" className="btn main" disabled={busy || !ready}>
          {act}
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
