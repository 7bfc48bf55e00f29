import { useState } from 'react';
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
  const [past, setPast] = useState<Past>({ starts, before: [] });
  const history: History = { before: past.starts === starts ? past.before : [], now: view.arrangement };
  const enter = (next: History) => {
    setPast({ starts, before: next.before });
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

interface Past {
  readonly starts: string;
  readonly before: History['before'];
}
