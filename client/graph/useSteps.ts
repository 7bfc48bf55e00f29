import { useRef } from 'react';
import { go } from '../location.js';
import type { Arrangement, View } from '../routes.js';
import { take, undo, type History } from './model.js';

type Place = Extract<View, { at: 'graph' }>;

export interface Steps {
  readonly take: (next: Arrangement) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

/** Steps in the graph: each changes the address, and can be taken back. Another start begins anew. */
export function useSteps(view: Place): Steps {
  const starts = view.arrangement.starts.join('\n');
  const past = useRef<{ starts: string; before: History['before'] }>({ starts, before: [] });
  if (past.current.starts !== starts) past.current = { starts, before: [] };
  const history: History = { before: past.current.before, now: view.arrangement };
  const enter = (next: History) => {
    past.current = { starts, before: next.before };
    go({ ...view, arrangement: next.now }, 'replace');
  };
  return {
    take: (next) => {
      enter(take(history, next));
    },
    undo: () => {
      enter(undo(history));
    },
    canUndo: history.before.length > 0,
  };
}
