import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { readMarked } from '../marked.js';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const read = (html: string, name = 'a.html') => readMarked(new TextEncoder().encode(html), name);

describe('HTML', () => {
  it('is known by its elements, whatever its name', async () => {
    const { document } = await read(page('<p>The duty binds.</p>'), 'a.txt');
    expect(document.mediaType).toBe('text/html');
    expect(document.text).toBe('The duty binds.');
  });
  it('is known without a head', async () => {
    const { document } = await read('<section><p>One.</p><p>Two.</p><p>Three.</p></section>', 'a');
    expect(document.mediaType).toBe('text/html');
  });
  it('is not made of Markdown that begins with an element', async () => {
    const { document } = await read(
      '<div align="center"><p><b>A</b></p><br></div>\n\n# A Duty\n\nText.[^1]\n\n[^1]: Id.\n',
    );
    expect(document.mediaType).toBe('text/markdown');
  });
  it('has blocks with blank lines between, lines, and no scripts', async () => {
    const { text } = await read(
      page(
        '<nav>Menu</nav><h1>A   Duty</h1><p>One<br>two\n three.<script>alert(1)</script><style>p{}</style><div>Four<ul><li>five<li>six</ul></div>',
      ),
    );
    expect(text).toBe('A Duty\n\nOne\ntwo three.\n\nFour\n\nfive\n\nsix');
  });
  it('resolves entities and quotes', async () => {
    const { text } = await read(page('<p>&sect;&nbsp;12 &amp; <q>so</q> &#8220;x&#8221;</p>'));
    expect(text).toBe('§\u00A012 & “so” “x”');
  });
  it('keeps the lines of preformatted text', async () => {
    const { text } = await read(page('<pre>One\n  two</pre>'));
    expect(text).toBe('One\ntwo');
  });
  it('leaves out what is hidden', async () => {
    const { text } = await read(
      page(
        '<p>Seen<span style="display:none">no</span><span hidden>no</span><span class="x">no</span></p>',
        '<style>.x{display:none}</style>',
      ),
    );
    expect(text).toBe('Seen');
  });
  it('has pages where page numbers are marked', async () => {
    const { document, body } = await read(
      page(
        'One <span epub:type="pagebreak" title="12"></span>two <a class="page-label" data-label="13">*13</a>three.',
      ),
    );
    expect(document.pages.map(({ label, span }) => [label, document.text.slice(...span)])).toEqual([
      [null, 'One'],
      ['12', ' two'],
      ['13', ' three.'],
    ]);
    expect(body).toBe('One two three.');
  });
});

describe('looks', () => {
  it('come from elements, styles and classes', async () => {
    const { italics, smallCaps } = await read(
      page(
        '<p><em>Roe</em> v <i>Doe <span style="font-style:normal">no</span></i>, <span class="i">Lee</span>, <span class="a b">Moe</span>, <span style="font-variant: small-caps">Poe</span></p>',
        '<style>/* .i{} */ span.i, .z { font-style: italic } @media print { .a.b { font-variant: small-caps } }</style>',
      ),
    );
    expect(italics).toEqual(['Roe', 'Doe', 'Lee']);
    expect(smallCaps).toEqual(['Moe', 'Poe']);
  });
});

describe('facts', () => {
  it('are in the metadata that publishers set', async () => {
    const { document } = await read(
      page(
        '<h1>Home</h1>',
        '<title>A Duty | Journal</title><meta name="citation_title" content="A Duty"><meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Bo Moe"><meta name="citation_journal_title" content="J. Int’l L."><meta name="citation_publication_date" content="2019/03/01"><meta name="citation_volume" content="12"><meta name="citation_firstpage" content="340">',
      ),
    );
    expect(document.facts).toEqual({
      title: 'A Duty',
      authors: ['Ann Lee', 'Bo Moe'],
      container: 'J. Int’l L.',
      year: 2019,
      volume: '12',
      page: '340',
      headingEnd: 0,
    });
  });
  it('are the names under the heading where nothing else names them', async () => {
    const { document } = await read(
      page('<div><h1>A Duty</h1><p>A comment</p><p>By Ann Lee and Bo Moe</p></div>'),
    );
    expect(document.facts).toMatchObject({ title: 'A Duty', authors: ['Ann Lee', 'Bo Moe'] });
    const without = await read(page('<h1>A Duty</h1><p>The court held so.</p>'));
    expect(without.document.facts.authors).toEqual([]);
  });
  it('are the first lines where nothing is marked', async () => {
    const { document } = await read(page('<p>On the Duty to Answer</p><p>By Ann Lee</p><p>It binds.</p>'));
    expect(document.facts).toMatchObject({ title: 'On the Duty to Answer', authors: ['Ann Lee'] });
  });
  it('are the parties of a case', async () => {
    const { document } = await read(
      page('<p class="parties">Ann ROE, Appellant.<br> v.<br> UNITED STATES, Appellee.</p>'),
    );
    expect(document.facts.title).toBe('Ann ROE v. UNITED STATES');
  });
});

describe('encodings', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('are as declared', async () => {
    const { text } = await readMarked(
      bytes(page('<p>caf\xE9 \x93x\x94</p>', '<meta charset="iso-8859-1">')),
      'a.html',
    );
    expect(text).toBe('café “x”');
  });
  it('are guessed where UTF-8 is not declared and does not fit', async () => {
    expect((await readMarked(bytes(page('<p>caf\xE9</p>')), 'a.html')).text).toBe('café');
  });
  it('may be UTF-16', async () => {
    const html = page('<p>café</p>');
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...html].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    ]);
    expect((await readMarked(wide, 'a.html')).text).toBe('café');
  });
  it('that are others are refused', async () => {
    const refused = readMarked(bytes(page('<p>x</p>', '<meta charset="shift_jis">')), 'a.html');
    await expect(refused).rejects.toThrow(UnreadableDocument);
    await expect(refused).rejects.toThrow('Unexpected encoding shift_jis, expected UTF-8');
  });
});

describe('HTML that is no document', () => {
  it('has text in it', async () => {
    await expect(read(page('<p> </p>'))).rejects.toThrow('document without text');
  });
  it('may be nested deeply, its text is kept', async () => {
    expect((await read(page(`${'<div>'.repeat(3000)}deep`))).text).toBe('deep');
  });
  it('is refused where it is nested without end', async () => {
    await expect(read(page('<div>'.repeat(9000)))).rejects.toThrow('element inside 5000 others');
  });
});
