import { useEffect, useMemo, useState } from 'react';
import { NeighborhoodDocument } from '../api/generated.js';
import { ask } from '../api/useQuery.js';
import type { Arrangement, Opening } from '../routes.js';
import { learn, learnAround, NOTHING_KNOWN, picture, type Graph, type Known } from './model.js';

const REACH = 300;
const OPENED = 200;

export interface GraphData {
  readonly known: Known;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly message: string;
  /** The first answer: whether the server held back some, and of how many. */
  readonly base: Pick<Graph, 'truncated' | 'totalCount'> | null;
  readonly again: () => void;
}

interface Held {
  readonly starts: string;
  readonly base: Graph | null;
  readonly learned: readonly Graph[];
}

const NOTHING_HELD: Held = { starts: '', base: null, learned: [] };

/** Fetches what an arrangement needs: the surroundings of its starts, then each opening, then links among what is drawn. */
export function useGraphData(arrangement: Arrangement): GraphData {
  const starts = arrangement.starts.join('\n');
  const openings = arrangement.opened.map((opening) => `${opening.direction}:${opening.id}`).join('\n');
  const [held, setHeld] = useState<Held>(NOTHING_HELD);
  const [turn, setTurn] = useState(0);
  const [settled, setSettled] = useState<Settled>({ key: '', failure: null });
  const key = [starts, openings, String(turn)].join('\n\n');

  useEffect(() => {
    if (starts === '') return;
    const controller = new AbortController();
    const settle = (failure: string | null) => {
      if (!controller.signal.aborted) setSettled({ key, failure });
    };
    gather(arrangement, controller.signal, (progress) => {
      setHeld({ starts, ...progress });
    }).then(
      () => {
        settle(null);
      },
      (cause: unknown) => {
        settle(cause instanceof Error ? cause.message : String(cause));
      },
    );
    return () => {
      controller.abort();
    };
    // The key says what is fetched: starts and openings; filters and folds work on what is known.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  const known = useMemo(() => knownOf(held, starts), [held, starts]);
  const status = settled.key !== key ? 'loading' : settled.failure === null ? 'ready' : 'failed';
  return {
    known,
    status: starts === '' ? 'ready' : status,
    message: settled.failure ?? '',
    base: held.starts === starts ? held.base : null,
    again: () => {
      setTurn(turn + 1);
    },
  };
}

interface Settled {
  readonly key: string;
  readonly failure: string | null;
}

function knownOf(held: Held, starts: string): Known {
  if (held.base === null) return NOTHING_KNOWN;
  const around = learnAround(held.base, (held.starts === starts ? starts : held.starts).split('\n'));
  return held.learned.reduce(learn, around);
}

type Progress = Omit<Held, 'starts'>;

async function gather(
  arrangement: Arrangement,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<void> {
  const base = await neighborhood([...arrangement.starts], 2, REACH, 'both', signal);
  const learned: Graph[] = [];
  if (arrangement.opened.length === 0) {
    tell({ base, learned });
    return;
  }
  for (const opening of arrangement.opened)
    learned.push(await neighborhood([opening.id], 1, OPENED, opening.direction, signal));
  tell({ base, learned: [...learned] });
  const known = learned.reduce(learn, learnAround(base, arrangement.starts));
  const drawn = picture(arrangement, known)
    .nodes.map((node) => node.id)
    .slice(0, OPENED);
  learned.push(await neighborhood(drawn, 1, Math.max(1, drawn.length), 'both', signal));
  tell({ base, learned });
}

async function neighborhood(
  ids: readonly string[],
  depth: number,
  limit: number,
  direction: Opening['direction'] | 'both',
  signal: AbortSignal,
): Promise<Graph> {
  const variables = { ids: [...ids], depth, limit, direction, kinds: null, fromYear: null, toYear: null };
  return (await ask(NeighborhoodDocument, variables, signal)).neighborhood;
}
