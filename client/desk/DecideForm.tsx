import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { Decision } from '../api/generated.js';
import { settings } from '../ui/settings.js';

interface Properties {
  readonly decision: Decision;
  readonly busy: boolean;
  readonly onSend: (decision: Decision, by: string, reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why, and who it is: the name is remembered in this browser. */
export function DecideForm({ decision, busy, onSend, onCancel }: Properties) {
  const [by, setBy] = useState(settings.name());
  const [reason, setReason] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const dismisses = decision === 'dismissed';
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(decision, by.trim(), reason.trim());
  };
  return (
    <form
      className="ask"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="wide">
        <span>{dismisses ? 'Why it may stand' : 'Remark, if any'}</span>
        <input
          ref={first}
          value={reason}
          maxLength={2000}
          required={dismisses}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </label>
      <label>
        <span>Your name</span>
        <input
          value={by}
          maxLength={200}
          required
          autoComplete="name"
          onChange={(event) => {
            setBy(event.target.value);
          }}
        />
      </label>
      <p className="acts">
        <button type="submit" className="btn main" disabled={busy}>
          {dismisses ? 'Dismiss the finding' : 'Accept the finding'}
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
