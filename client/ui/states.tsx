import type { ReactNode } from 'react';
import { Icon } from './Icon.js';

/** Grey bars, only where there is nothing yet to keep on screen. */
export function Loading({ what, lines = 3 }: { readonly what: string; readonly lines?: number }) {
  return (
    <div className="state" role="status">
      <p className="dim small">{what}</p>
      <div className="sk" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <i key={index} />
        ))}
      </div>
    </div>
  );
}

interface Failure {
  /** "The list could not be read." */
  readonly what: string;
  readonly message: string;
  readonly again: () => void;
  readonly children?: ReactNode;
}

export function Failing({ what, message, again, children }: Failure) {
  return (
    <div className="state fail" role="alert">
      <p>
        <b className="attn-w">{what}</b> {message} {children}
      </p>
      <button type="button" className="btn sm" onClick={again}>
        Try again
      </button>
    </div>
  );
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="state empty">{children}</p>;
}

interface Cut {
  readonly children: string;
  readonly more: string;
  readonly onMore: () => void;
  readonly busy: boolean;
}

/** Says that a list is not whole, and offers the rest. */
export function Truncated({ children, more, onMore, busy }: Cut) {
  return (
    <p className="state cut small" role="status">
      <Icon name="warn" />
      <span>{children}</span>{' '}
      <button type="button" className="lnk" onClick={onMore} disabled={busy}>
        {busy ? 'Reading' : more}
      </button>
    </p>
  );
}
