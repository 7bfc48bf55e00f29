import { expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import { growth } from '../bench/processor.js';

const TIMES = 8;
const ENTRIES = [
  'Lee, Ann, Bo Moe, and Cy Roe. 2010. Tides of law. Norvik Law Review 12 (3): 1–20.',
  '———. 2011. Second sands. Oslo: Roe.',
  'VCLT            Vienna Convention on Tides, 1155 UNTS 331',
  'Moe, Bo. Harbours, 1999. The keepers speak. They say so. In 2001. Again.',
  `${'\t'.repeat(20)}A v B`,
  'A/'.repeat(60),
];

const list = (entries: number) =>
  `Sands\n\nBibliography\n\n${Array.from({ length: entries }, (_, i) => ENTRIES[i % ENTRIES.length] ?? '').join('\n')}\n`;

it(
  'reads a list of many times the entries in about as many times the time',
  { timeout: 120_000 },
  async () => {
    const read = (text: string, times: number) => async () => {
      const bytes = new TextEncoder().encode(text);
      for (let time = 0; time < times; time++) await readDocument(bytes, 'sands.txt');
    };
    const bound = 1.6;
    expect(await growth(read(list(300), TIMES), read(list(300 * TIMES), 1), bound)).toBeLessThan(bound);
  },
);
