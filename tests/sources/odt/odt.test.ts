import { describe, expect, it } from 'vitest';
import { archiveOf } from '../archive.js';
import { readMarked } from '../marked.js';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:style="${ODF}:style:1.0" xmlns:table="${ODF}:table:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:meta="${ODF}:meta:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
const TYPE = 'application/vnd.oasis.opendocument.text';

const read = (body: string, { styles = '', meta = '' } = {}) =>
  readMarked(
    archiveOf(
      {
        'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        'meta.xml': `<office:document-meta ${NAMESPACES}><office:meta>${meta}</office:meta></office:document-meta>`,
      },
      { mimetype: TYPE },
    ),
    'a.bin',
  );
const note = (sort: string, id: string, mark: string, text: string) =>
  `<text:note text:id="${id}" text:note-class="${sort}"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;

describe('OpenDocument', () => {
  it('is known by its type; blanks, tabs, lines and deleted text are as they read', async () => {
    const { document } = await read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h>A<text:s text:c="3"/>Duty</text:h><text:p>One<text:tab/>two<text:line-break/>three.<office:annotation><text:p>no</text:p></office:annotation></text:p><text:list><text:list-item><text:p>Four</text:p></text:list-item></text:list>',
    );
    expect(document.mediaType).toBe(TYPE);
    expect(document.text).toBe('A Duty\n\nOne two\nthree.\n\nFour');
  });
  it('has footnotes, then endnotes', async () => {
    const { lines, calls, body } = await read(
      `<text:p>One.${note('endnote', 'e1', 'i', 'End.')} Two.${note('footnote', 'f1', '1', 'See Lee.')} Three.${note('footnote', 'f2', '*', 'Thanks.')}</text:p>`,
    );
    expect(lines).toEqual(['1: See Lee.', '*: Thanks.', 'i: End.']);
    expect(calls).toEqual(['1', '*', 'i']);
    expect(body).toBe('One. Two. Three.');
  });
  it('has notes that were typed by hand', async () => {
    const call = (mark: string) => `<text:span text:style-name="T1">${mark}</text:span>`;
    const { lines, calls } = await read(
      `<text:p>One.${call('1')} Two.${call('2')}</text:p><text:p>Notes</text:p><text:p>1. See Lee.</text:p><text:p>2. Ibid.</text:p>`,
      {
        styles:
          '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>',
      },
    );
    expect(lines).toEqual(['1: See Lee.', '2: Ibid.']);
    expect(calls).toEqual(['1', '2']);
  });
  it('has looks from styles, also from those that they are based on', async () => {
    const { italics, smallCaps } = await read(
      '<text:p><text:span text:style-name="T1">Roe</text:span> <text:span text:style-name="T2">Lee</text:span></text:p>',
      {
        styles:
          '<style:style style:name="E"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="T1" style:parent-style-name="E"/><style:style style:name="T2"><style:text-properties fo:font-variant="small-caps"/></style:style>',
      },
    );
    expect(italics).toEqual(['Roe']);
    expect(smallCaps).toEqual(['Lee']);
  });
  it('has its title in the title style', async () => {
    const { document } = await read(
      `<text:p text:style-name="P1">A Duty${note('footnote', 'f', '*', 'x')}</text:p><text:p>Ann Lee</text:p>`,
      {
        styles:
          '<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="Title"/>',
        meta: '<dc:title>Template</dc:title>',
      },
    );
    expect(document.facts).toMatchObject({ title: 'A Duty', authors: ['Ann Lee'] });
  });
  it('has text boxes after their paragraph', async () => {
    const { text } = await read(
      '<text:p>Before <draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame>after.</text:p>',
    );
    expect(text).toBe('Before after.\n\nBoxed.');
  });
});
