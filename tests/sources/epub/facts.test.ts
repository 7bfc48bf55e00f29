import { expect, it } from 'vitest';
import { factsOf } from '#ingest/sources/epub/facts.js';
import type { MarkupElement } from '#ingest/sources/markup/tree.js';

const element = (name: string, text: string): MarkupElement => ({ name, attributes: {}, children: [text] });
const metadata = (title: string, creator: string): MarkupElement => ({
  name: 'metadata',
  attributes: {},
  children: [element('dc:title', title), element('dc:creator', creator)],
});

it('takes the package’s word for title and authors', () => {
  expect(factsOf(metadata('On Duty', 'Ann Lee'))).toMatchObject({ title: 'On Duty', authors: ['Ann Lee'] });
});

it('leaves out what programs put in where nobody told them', () => {
  const said = factsOf(metadata('Unknown Title', 'Unknown Author'));
  expect(said).toMatchObject({ title: null, authors: [] });
});
