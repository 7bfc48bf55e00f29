import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '#ingest/checks/profile.js';
import { readDocument } from '#ingest/pipeline.js';
import type { ReadDocument } from '#schema/apparatus.js';

const folder = new URL('correct/', import.meta.url);

/** Documents of correct citations, each named like the profile that it goes by. */
const documents = readdirSync(folder);

async function read(name: string): Promise<ReadDocument> {
  const profile = name.startsWith('oscola') ? 'oscola-4' : 'bluebook-22';
  return readDocument(readFileSync(new URL(name, folder)), name, { ...defaultProfile, name: profile });
}

describe.each(documents)('correct citations of %s', async (name) => {
  const document = await read(name);

  it('are read', () => {
    expect(document.citations.filter(({ place }) => place.in === 'note').length).toBeGreaterThanOrEqual(30);
  });

  it('have no error and no warning', () => {
    const told = document.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(told.map(({ note, rule, message }) => `${note ?? 'text'}: ${rule}: ${message}`)).toEqual([]);
  });
});

describe('correct citations', () => {
  it('are eighty or more', async () => {
    const all = await Promise.all(documents.map(read));
    const inNotes = all.flatMap(({ citations }) => citations.filter(({ place }) => place.in === 'note'));
    expect(inNotes.length).toBeGreaterThanOrEqual(80);
  });
});
