import { expect, test } from 'vitest';
import { readBody } from '#ingest/grammar/index.js';
import { splitNotes } from '#ingest/notes/index.js';
import { readPages } from '#ingest/sources/index.js';

async function cited(text: string) {
  const document = await readPages(new TextEncoder().encode(text), 'a.md');
  return readBody(document, splitNotes(document).body).map((one) => ({
    id: one.id,
    kind: one.form === 'full' ? one.reading.kind : null,
    title: one.form === 'full' ? one.reading.title : null,
    urls: one.form === 'full' ? one.reading.urls : [],
    printed: one.spans.map((span) => text.slice(...span)),
  }));
}

test('a link of the body is a citation of a page', async () => {
  expect(
    await cited('# A Title\n\nRead [the Court’s page](https://icc.int/x) or [here](https://b.org).\n'),
  ).toEqual([
    {
      id: 'b.1',
      kind: 'web',
      title: 'the Court’s page',
      urls: ['https://icc.int/x'],
      printed: ['the Court’s page', 'https://icc.int/x'],
    },
    { id: 'b.2', kind: 'web', title: null, urls: ['https://b.org'], printed: ['here', 'https://b.org'] },
  ]);
});

test('a link around a citation is its address', async () => {
  const [only, ...more] = await cited(
    '# A Title\n\nSee [Lee v. Moe, 504 U.S. 655 (1992)](https://c.org/504).\n',
  );
  expect(more).toEqual([]);
  expect(only).toMatchObject({ kind: 'case', urls: ['https://c.org/504'] });
});

test('a link in a note is no citation of the body', async () => {
  expect(await cited('# A Title\n\nSo it is.[^1]\n\n[^1]: [A page](https://b.org).\n')).toEqual([]);
});
