import { useState } from 'react';
import { Prose } from '../citation/Prose.js';

interface Properties {
  /** The words at fault; null where the suggestion replaces none. */
  readonly words: string | null;
  readonly suggestion: string;
}

/** What to write instead, beside what stands there, to be copied. */
export function Suggestion({ words, suggestion }: Properties) {
  return (
    <section className="sugg" aria-label="Suggestion">
      <h2>Suggestion</h2>
      {words === null ? (
        <p>{suggestion}</p>
      ) : (
        <>
          <p className="diff serif">
            <del>
              <Prose text={words} />
            </del>{' '}
            <span className="arr" aria-hidden="true">
              →
            </span>{' '}
            <ins>
              <Prose text={suggestion} />
            </ins>
          </p>
          <Copy text={suggestion} />
        </>
      )}
    </section>
  );
}

const SAID = { no: 'Copy the suggestion', yes: 'Copied', failed: 'This browser forbids copying' } as const;

function Copy({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<keyof typeof SAID>('no');
  return (
    <button
      type="button"
      className="btn"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => {
            setCopied('yes');
          },
          () => {
            setCopied('failed');
          },
        );
      }}
    >
      <span aria-live="polite">{SAID[copied]}</span>
    </button>
  );
}
