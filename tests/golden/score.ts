import { toExtraction } from '#ingest/graph/extraction.js';
import { readDocument } from '#ingest/pipeline.js';
import { goldDocuments } from './build.js';
import { compareDocument } from './compare.js';
import { Tally } from './tally.js';

/** Figures in per cent, by "style damage" and measure; "all" sums everything. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export interface GoldenScore {
  readonly figures: Figures;
  readonly notes: number;
  readonly misses: Tally['misses'];
}

/** Reads every generated document with the pipeline and compares what was read with what was written. */
export async function scoreGolden(): Promise<GoldenScore> {
  const all = new Tally();
  const groups = new Map<string, Tally>();
  let notes = 0;
  for (const gold of goldDocuments()) {
    const read = await readDocument(new TextEncoder().encode(gold.text), gold.name);
    const extraction = toExtraction(read, { withText: false });
    const group = `${gold.style} ${gold.damage}`;
    const tally = groups.get(group) ?? new Tally();
    groups.set(group, tally);
    notes += gold.notes.length;
    compareDocument(gold, extraction, tally);
    compareDocument(gold, extraction, all);
  }
  const figures = Object.fromEntries(
    [...groups, ['all', all] as const].map(([name, tally]) => [name, tally.figures()]),
  );
  return { figures, notes, misses: all.misses };
}
