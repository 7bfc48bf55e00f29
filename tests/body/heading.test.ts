import { expect, it } from 'vitest';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';

const RESOLUTION = `RESOLUTION 780 (1992)

Adopted at the 3119th meeting

Recalling its resolution 713 (1991) of 25 September 1991,
Noting that resolution 780 (1992) stands,
`;

async function graphOf(text: string) {
  const graph = toGraph(await readDocument(new TextEncoder().encode(text), 'a.txt'), '/a.txt');
  const own = graph.works.find(({ id }) => id === graph.document.work);
  return { own, cited: graph.citations.map((citation) => citation.text) };
}

it('takes a resolution for the one that it is headed with', async () => {
  const { own } = await graphOf(RESOLUTION);
  expect(own?.keys).toEqual(['resolution:s-780']);
});

it('does not take the heading for a citation, but the same name further down', async () => {
  const { cited } = await graphOf(RESOLUTION.replace('RESOLUTION', 'Resolution'));
  expect(cited).toEqual(['resolution 713 (1991) of 25 September 1991', 'resolution 780 (1992)']);
});

it('does not take an article on a resolution for it', async () => {
  const { own } = await graphOf('Resolution 780 (1992) and its Drafters\n\nBy Ann Lee\n\nIt was short.\n');
  expect(own?.keys).not.toContain('resolution:s-780');
});
