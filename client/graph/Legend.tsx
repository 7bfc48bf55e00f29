import type { WorkKind } from '../api/generated.js';
import { Sign } from '../citation/Kind.js';
import { KINDS } from '../citation/kinds.js';
import { MEANINGS } from './meanings.js';
import type { Picture } from './model.js';

interface Properties {
  readonly picture: Picture;
  /** Kinds that are drawn; empty: all. */
  readonly kinds: readonly WorkKind[];
  readonly onKinds: (kinds: readonly WorkKind[]) => void;
}

/** What shapes, sizes and widths mean. Pressing a kind takes it out of the picture and brings it back. */
export function Legend({ picture, kinds, onKinds }: Properties) {
  const counts = new Map<WorkKind, number>();
  for (const node of picture.nodes) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  return (
    <div className="legend" role="group" aria-label="Legend: kinds in view">
      <ul>
        {KINDS.map((kind) => {
          const on = kinds.length === 0 || kinds.includes(kind);
          const count = counts.get(kind) ?? 0;
          return (
            <li key={kind}>
              <button
                type="button"
                aria-pressed={on}
                className={on && count > 0 ? '' : 'off'}
                onClick={() => {
                  onKinds(toggled(kinds, kind));
                }}
              >
                <span className={`kind k-${kind}`}>
                  <Sign name={kind} />
                  {kind}
                </span>
                <span className="n">{on ? count : 'off'}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="cap">
        <svg width="12" height="14" aria-hidden="true">
          <rect x=".75" y="1.5" width="9.5" height="11" fill="none" stroke="currentColor" />
          <rect x="3" y="4" width="5" height="6" fill="currentColor" />
        </svg>{' '}
        {MEANINGS.doc}
        <span className="sz">
          <svg width="40" height="14" aria-hidden="true">
            <circle cx="5" cy="8" r="3" />
            <circle cx="16" cy="7" r="5" />
            <circle cx="31" cy="7" r="7" />
          </svg>{' '}
          {MEANINGS.size}
        </span>
        <span className="sz">
          <svg width="30" height="14" aria-hidden="true">
            <path d="M2 4h24" stroke="currentColor" />
            <path d="M2 10h24" stroke="currentColor" strokeWidth="3" />
          </svg>{' '}
          {MEANINGS.width}
        </span>
      </p>
    </div>
  );
}

/** All kinds but this one, or with it again. All of them is the same as no choice. */
export function toggled(kinds: readonly WorkKind[], kind: WorkKind): readonly WorkKind[] {
  const now: readonly WorkKind[] = kinds.length === 0 ? KINDS : kinds;
  const next = now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind];
  return next.length === KINDS.length || next.length === 0 ? [] : next;
}
