import { useEffect, useRef, useState } from 'react';
import {
  ReaderCitationsDocument,
  ReaderNotesDocument,
  type ReaderCitationsQuery,
  type ReaderNotesQuery,
} from '../api/generated.js';
import { ask, useVersion } from '../api/useQuery.js';

export type ReaderNote = NonNullable<ReaderNotesQuery['document']>['notes']['nodes'][number];
export type ReaderCitation = NonNullable<ReaderCitationsQuery['document']>['citations']['nodes'][number];

export interface Apparatus {
  readonly notes: readonly ReaderNote[];
  readonly citations: readonly ReaderCitation[];
  readonly complete: boolean;
  readonly failure: string | null;
}

const PAGE = 100;
const EMPTY: Apparatus = { notes: [], citations: [], complete: false, failure: null };

/** Reads the notes and citations of a document, page by page; the strip fills as they come. */
export function useApparatus(id: string): Apparatus & { readonly again: () => void } {
  const [held, setHeld] = useState(EMPTY);
  const [turn, setTurn] = useState(0);
  const version = useVersion();
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (progress: Partial<Apparatus>) => {
      setHeld((before) => ({ ...before, ...progress, failure: null }));
    };
    // What is read again after a change takes the place of what is on screen when all of it is there.
    const again = shown.current === id;
    let all: Partial<Apparatus> = {};
    const keep = (progress: Partial<Apparatus>) => {
      all = { ...all, ...progress };
    };
    const reading = read(id, signal, again ? keep : tell).then(() => {
      if (again) tell(all);
      shown.current = id;
    });
    reading.catch((cause: unknown) => {
      if (signal.aborted) return;
      const failure = cause instanceof Error ? cause.message : String(cause);
      setHeld((before) => ({ ...before, failure }));
    });
    return () => {
      controller.abort();
    };
  }, [id, turn, version]);
  return {
    ...held,
    again: () => {
      setTurn(turn + 1);
    },
  };
}

async function read(
  id: string,
  signal: AbortSignal,
  tell: (progress: Partial<Apparatus>) => void,
): Promise<void> {
  await Promise.all([
    everyPage(
      async (after) =>
        (await ask(ReaderNotesDocument, { id, first: PAGE, after }, signal)).document?.notes ?? null,
      (notes) => {
        tell({ notes });
      },
    ),
    everyPage(
      async (after) =>
        (await ask(ReaderCitationsDocument, { id, first: PAGE, after }, signal)).document?.citations ?? null,
      (citations) => {
        tell({ citations });
      },
    ),
  ]);
  tell({ complete: true });
}

interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function everyPage<Item>(
  ask: (after: string | null) => Promise<Page<Item> | null>,
  tell: (items: readonly Item[]) => void,
): Promise<void> {
  let items: readonly Item[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<Item> | null = await ask(after);
    if (page === null) return;
    items = [...items, ...page.nodes];
    tell(items);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) return;
  }
}
