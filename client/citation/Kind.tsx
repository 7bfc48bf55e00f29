import type { WorkKind } from '../api/generated.js';

interface Properties {
  readonly kind: WorkKind;
  /** The word beside the sign; without, it is the sign's accessible name. */
  readonly word?: boolean;
}

/** The sign of a kind with its word. */
export function Kind({ kind, word = false }: Properties) {
  return (
    <span className={`kind k-${kind}`} title={word ? undefined : kind}>
      <Sign name={kind} />
      {word ? kind : <span className="vh">{kind}</span>}
    </span>
  );
}

export function Sign({ name }: { readonly name: WorkKind | 'doc' | 'who' | 'person' }) {
  return (
    <svg className="ic" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
