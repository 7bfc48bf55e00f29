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
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (starts === '') return;
    const controller = new AbortController();
    setBusy(true);
    gather(arrangement, controller.signal, (progress) => {
      setHeld({ starts, ...progress });
    })
      .then(() => {
        setFailure(null);
        setBusy(false);
      })
      .catch((cause: unknown) => {
        if (controller.signal.aborted) return;
        setFailure(cause instanceof Error ? cause.message : String(cause));
        setBusy(false);
      });
    return () => {
      controller.abort();
    };
    // What is fetched depends on starts and openings alone; filters and folds work on what is known.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [starts, openings, turn]);

  const known = useMemo(() => knownOf(held, starts), [held, starts]);
  return {
    known,
    status:
      failure !== null ? 'failed' : busy || (held.starts !== starts && starts !== '') ? 'loading' : 'ready',
    message: failure ?? '',
    base: held.starts === starts ? held.base : null,
    again: () => {
      setTurn(turn + 1);
    },
  };
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
