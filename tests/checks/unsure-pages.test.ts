import { expect, it } from 'vitest';
import { onUnsurePage } from '#ingest/checks/desk/unsure-pages.js';
import { check } from '#ingest/checks/index.js';
import { readDocument } from '#ingest/pipeline.js';
import type { Page } from '#schema/document.js';

const page = (number: number, span: readonly [number, number], confidence: number | null): Page => ({
  number,
  label: null,
  span,
  size: null,
  runs: [],
  regions: [],
  confidence,
});
const pages = [page(1, [0, 100], null), page(2, [100, 200], 0.6), page(3, [200, 300], 0.95)];

it.each([
  ['where the file has the letters', [10, 20], false],
  ['where recognition was unsure', [150, 160], true],
  ['running on to such a page', [90, 101], true],
  ['ending before it', [90, 100], false],
  ['where recognition was sure', [210, 220], false],
] as const)('a place %s', (_, span, unsure) => {
  expect(onUnsurePage([span], pages)).toBe(unsure);
});

it('makes a question of what was found on an unsure page', async () => {
  const text = 'So it is.[^1]\n\nAnd so.[^2]\n\n[^1]: _Id._ at 3.\n\n[^2]: Ann Lee, _Duty_ 4 (2001).\n';
  const read = await readDocument(new TextEncoder().encode(text), 'a.md');
  const found = (confidence: number | null) => {
    const unsure = read.document.pages.map((one) => ({ ...one, confidence }));
    const own = check({ ...read, findings: [], document: { ...read.document, pages: unsure } });
    return own.find(({ rule }) => rule === 'id-without-antecedent')?.severity;
  };
  expect([found(null), found(0.95), found(0.6)]).toEqual(['error', 'error', 'question']);
});
