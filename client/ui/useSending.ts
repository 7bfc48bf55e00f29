import { useState } from 'react';

interface Sending {
  readonly busy: boolean;
  /** What the server said, where nothing was changed. */
  readonly failure: string | null;
  readonly send: (sending: Promise<unknown>, onDone?: () => void) => void;
}

/** A change that is under way, and how it ended. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = (sending: Promise<unknown>, onDone: () => void = () => undefined) => {
    setBusy(true);
    sending.then(
      () => {
        setBusy(false);
        setFailure(null);
        onDone();
      },
      (cause: unknown) => {
        setBusy(false);
        setFailure(cause instanceof Error ? cause.message : String(cause));
      },
    );
  };
  return { busy, failure, send };
}
