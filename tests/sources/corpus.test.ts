import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import { readMarked } from './marked.js';

// Real documents that are not ours to ship: set CAROLENE_SHARED to a folder with corpus/uk and corpus/us.
const shared = process.env['CAROLENE_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const there = existsSync(join(shared, 'corpus'));
const title = `documents of the corpus (${there ? 'there' : 'not there: passed over'})`;

describe.skipIf(!there)(title, () => {
  const file = (path: string) => readFileSync(join(shared, 'corpus', path));
  const opinions = there
    ? readdirSync(join(shared, 'corpus/us')).filter((name) => name.endsWith('.html'))
    : [];

  it('have the same notes in Word and in Akoma Ntoso', async () => {
    const word = await readMarked(file('uk/tna_test37.docx'), 'a.docx');
    const xml = await readMarked(file('uk/tna_test37.akn.xml'), 'a.xml');
    expect(word.lines).toHaveLength(27);
    expect(word.lines).toEqual(xml.lines);
    const before = ({ notes, text }: typeof word) =>
      notes.map(({ callOut }) => callOut && text.slice(callOut[0] - 12, callOut[1]));
    expect(before(word)).toEqual(before(xml));
  });
  it.each(opinions)('%s has a note to each mark', async (name) => {
    const { notes } = await readMarked(file(`us/${name}`), name);
    const marks =
      file(`us/${name}`)
        .toString()
        .match(/class="footnotemark"/g) ?? [];
    expect(notes.filter(({ status, callOut }) => status === 'read' && callOut !== null)).toHaveLength(
      marks.length,
    );
  });
  it.each(opinions)('%s has its citations, named as its publisher does', async (name) => {
    const read = await readDocument(file(`us/${name}`), name);
    const found = new Set(
      read.citations.flatMap((citation) =>
        'reading' in citation ? citation.reading.identifiers.map(({ value }) => dense(value)) : [],
      ),
    );
    const cited = [
      ...file(`us/${name}`)
        .toString()
        .matchAll(/data-cite="([^"]*)"/g),
    ].map(([, cite]) => dense((cite ?? '').replaceAll('&amp;', '&')));
    const missed = cited.filter((cite) => !found.has(cite));
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(cited.length * 0.05);
  });
});

const dense = (citation: string) => citation.toLowerCase().replace(/[\s.’']/g, '');
