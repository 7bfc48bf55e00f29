import type { DocumentGraph } from '#schema/graph.js';
import { graphOf } from './graphs.js';

/** The document of this number: forty notes, which cite what every document cites and the next one of its row. */
export function chain(prefix: string, number: number): DocumentGraph {
  const own = (i: number) => ({
    keys: [`own:${prefix}${i}`],
    title: `${prefix} ${i}`,
    authors: [`Lee, ${prefix}`],
  });
  return graphOf({
    name: `${prefix}-${number}.txt`,
    year: 2000 + (number % 20),
    itself: 'Own',
    works: {
      Own: own(number),
      Next: own(number + 1),
      Shared: { keys: ['treaty:shared', `alias:${number % 7}`], kind: 'treaty', title: 'Shared' },
    },
    notes: Array.from({ length: 40 }, (_, i) => [
      { work: 'Shared', provision: `art. ${i % 3}` },
      { work: 'Next', form: 'supra', text: `Next, supra note ${i}` },
    ]),
  });
}
