import { describe, expect, it } from 'vitest';
import { readMarked } from '../marked.js';

const NS = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const judgment = (body: string, meta = '') =>
  `<?xml version="1.0"?><akomaNtoso xmlns="${NS}"><judgment>${meta}<judgmentBody>${body}</judgmentBody></judgment></akomaNtoso>`;
const read = (xml: string) => readMarked(new TextEncoder().encode(xml), 'a.xml');

describe('Akoma Ntoso', () => {
  it('is known by its root, with a prefix too', async () => {
    const { document } = await read(
      `<akn:akomaNtoso xmlns:akn="${NS}/CSD13"><akn:judgment><akn:p>Held.</akn:p></akn:judgment></akn:akomaNtoso>`,
    );
    expect(document.mediaType).toBe('application/akn+xml');
    expect(document.text).toBe('Held.');
  });
  it('has its numbers before their paragraphs, and no table of contents', async () => {
    const { text } = await read(
      judgment(
        '<toc><tocItem>I</tocItem></toc><p>Held.</p><paragraph><num>12.</num><content><p>The duty binds.</p><p>It does.</p></content></paragraph>',
      ),
    );
    expect(text).toBe('Held.\n\n12. The duty binds.\n\nIt does.');
  });
  it('has authorial notes where they stand, as notes', async () => {
    const { lines, calls, body } = await read(
      judgment(
        '<p>One.<authorialNote marker="1"><p> Re B [2008] UKHL 35</p></authorialNote> Two<authorialNote marker="2"><p>Id.</p></authorialNote>.</p>',
      ),
    );
    expect(lines).toEqual(['1: Re B [2008] UKHL 35', '2: Id.']);
    expect(calls).toEqual(['1', '2']);
    expect(body).toBe('One. Two.');
  });
  it('has notes that are called from elsewhere', async () => {
    const { lines, body } = await read(
      judgment(
        '<p>One.<noteRef href="#n1" marker="a"/></p><authorialNote eId="n1" marker="a"><p>Id.</p></authorialNote>',
      ),
    );
    expect(lines).toEqual(['a: Id.']);
    expect(body).toBe('One.');
  });
  it('has italics from elements, styles and classes', async () => {
    const { italics } = await read(
      judgment(
        '<p><i>Roe</i>, <span style="font-style:italic">Doe</span>, <span class="C">Lee</span></p>',
        '<meta><presentation><style xmlns="http://www.w3.org/1999/xhtml">#judgment .C { font-style: italic; }</style></presentation></meta>',
      ),
    );
    expect(italics).toEqual(['Roe', 'Doe', 'Lee']);
  });
  it('says its name and year', async () => {
    const { document } = await read(
      judgment(
        '<p>Held.</p>',
        '<meta><identification><FRBRWork><FRBRdate date="2022-07-28"/><FRBRname value="Roe v Doe"/></FRBRWork></identification></meta>',
      ),
    );
    expect(document.facts).toEqual({
      title: 'Roe v Doe',
      authors: [],
      container: null,
      year: 2022,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });
  it('that declares entities is refused', async () => {
    await expect(
      read(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${judgment('<p>&x;</p>').slice(21)}`),
    ).rejects.toThrow('Unexpected declaration of entities');
  });
});
