import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleOf } from '../sources/pdf/article.js';
import { typeset } from '../sources/pdf/typesetter.js';
import { pdfOf } from '../sources/pdf/write-pdf.js';
import { compiled } from '../store/compiled.js';

it('a PDF of a hundred pages takes less than 600 MB', async () => {
  const pages = typeset(articleOf(340, true), {
    columns: 1,
    bodySize: 10,
    noteSize: 8,
    labels: 'raised',
    head: 'EXAMPLE LAW REVIEW',
    rule: true,
  });
  const file = join(mkdtempSync(join(tmpdir(), 'carolene-memory-')), 'long.pdf');
  writeFileSync(file, pdfOf(pages));
  const program = join(await compiled(), 'tests/ingestion/read-once.js');
  const read = JSON.parse(execFileSync(process.execPath, [program, file], { encoding: 'utf8' })) as {
    pages: number;
    peak: number;
  };
  expect(read.pages).toBe(pages.length);
  expect(read.pages).toBeGreaterThanOrEqual(100);
  expect(read.peak).toBeLessThan(600e6);
});
