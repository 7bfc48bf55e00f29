import { describe, expect, it } from 'vitest';
import { archiveOf } from '../archive.js';
import { readMarked } from '../marked.js';

const chapter = (body: string, head = '') =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>${head}<title>x</title></head><body>${body}</body></html>`;

function book(files: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const names = Object.keys(files);
  const items = names.map(
    (name, at) => `<item id="i${at}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  const refs = names.map(
    (name, at) => `<itemref idref="i${at}"${name.startsWith('notes') ? ' linear="no"' : ''}/>`,
  );
  return archiveOf(
    {
      'META-INF/container.xml':
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
      'OPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>On Duty</dc:title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Moe</dc:creator><dc:date>2019-03-01</dc:date></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${refs.join('')}</spine></package>`,
      'OPS/nav.xhtml': chapter('<nav>Contents</nav>'),
      ...Object.fromEntries(names.map((name) => [`OPS/text/${name}`, files[name] ?? ''])),
      ...more,
    },
    { mimetype: 'application/epub+zip' },
  );
}

describe('EPUB', () => {
  it('is read in the order of its spine', async () => {
    const { document } = await readMarked(
      book({ 'b.xhtml': chapter('<p>First.</p>'), 'a.xhtml': chapter('<p>Second.</p>') }),
      'a.bin',
    );
    expect(document.mediaType).toBe('application/epub+zip');
    expect(document.text).toBe('First.\n\nSecond.');
    expect(document.facts).toEqual({
      title: 'On Duty',
      authors: ['Ann Lee', 'Bo Moe'],
      container: null,
      year: 2019,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });
  it('has notes by type, also in another file', async () => {
    const { lines, calls, body } = await readMarked(
      book({
        'notes.xhtml': chapter(
          '<section epub:type="endnotes"><h2>Notes</h2><p id="n1"><a href="one.xhtml#r1">1</a>. See Lee.</p><p id="n2"><a href="one.xhtml#r2">2</a>. Id.</p></section>',
        ),
        'one.xhtml': chapter(
          '<a id="top"/><p>One.<a id="r1" epub:type="noteref" href="notes.xhtml#n1">1</a> Two.<a id="r2" epub:type="noteref" href="notes.xhtml#n2">2</a></p>',
        ),
      }),
      'a.epub',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
    expect(calls).toEqual(['1', '2']);
    expect(body).toBe('One. Two. Notes');
  });
  it('has italics from the style sheets that it links', async () => {
    const { italics } = await readMarked(
      book(
        {
          'a.xhtml': chapter(
            '<p><span class="i1">Roe</span> v Doe</p>',
            '<link rel="stylesheet" href="../css/a.css"/>',
          ),
        },
        { 'OPS/css/a.css': '.i1 { font-style: italic }' },
      ),
      'a.epub',
    );
    expect(italics).toEqual(['Roe']);
  });
  it('with copy protection is refused', async () => {
    const locked = book(
      { 'a.xhtml': 'x' },
      {
        'META-INF/encryption.xml':
          '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:CipherData><e:CipherReference URI="OPS/text/a.xhtml"/></e:CipherData></e:EncryptedData></encryption>',
      },
    );
    await expect(readMarked(locked, 'a.epub')).rejects.toThrow(
      'Unexpected encrypted text at OPS/text/a.xhtml, expected a book without copy protection',
    );
  });
  it('without text is refused', async () => {
    await expect(readMarked(book({}), 'a.epub')).rejects.toThrow('expected an EPUB with a spine');
  });
});
