import { expect, it } from 'vitest';
import { check } from '#ingest/checks/index.js';
import { readDocument } from '#ingest/pipeline.js';
import { longDocument } from '../golden/build.js';

it(
  'checks a document of 250 notes in less than a second of the processor',
  { timeout: 120_000 },
  async () => {
    const { name, text } = longDocument(250);
    const read = await readDocument(new TextEncoder().encode(text), name);
    const start = process.cpuUsage();
    check(read);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  },
);
