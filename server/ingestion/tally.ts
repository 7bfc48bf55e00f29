import type { Reading } from './read-file.js';
import type { IngestionOptions, IngestionReport, ProgressEvent } from './report.js';

type Outcome = Reading | { readonly status: 'unchanged' };

/** Counts what comes in, tells of it as it comes, and sums it up at the end. */
export function startReport(of: number, { onProgress }: IngestionOptions) {
  const begun = performance.now();
  const events: ProgressEvent[] = [];
  const sum = (count: (event: ProgressEvent) => number) =>
    events.reduce((total, event) => total + count(event), 0);
  const having = (status: ProgressEvent['status']) => sum((event) => (event.status === status ? 1 : 0));
  return {
    add(file: string, outcome: Outcome): void {
      const event = { file, done: events.length + 1, of, ...countsOf(outcome) };
      events.push(event);
      onProgress?.(event);
    },
    end: (interrupted: boolean): IngestionReport => ({
      read: having('read'),
      unchanged: having('unchanged'),
      failed: having('failed'),
      pages: sum((event) => event.pages),
      notes: sum((event) => event.notes),
      citations: sum((event) => event.citations),
      works: sum((event) => event.works),
      failures: events.flatMap((event) => event.error ?? []),
      interrupted,
      milliseconds: Math.round(performance.now() - begun),
    }),
  };
}

function countsOf(outcome: Outcome): Omit<ProgressEvent, 'file' | 'done' | 'of'> {
  const graph = outcome.status === 'read' ? outcome.graph : null;
  return {
    status: outcome.status,
    pages: graph?.pages.length ?? 0,
    notes: graph?.notes.length ?? 0,
    citations: graph?.citations.length ?? 0,
    works: graph?.works.length ?? 0,
    error: outcome.status === 'failed' ? outcome.failure : null,
  };
}
