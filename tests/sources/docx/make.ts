import { archiveOf } from '../archive.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface WordFile {
  /** XML of the body's paragraphs. */
  readonly body: string;
  /** XML of notes, by id from 2 on. */
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly core?: string;
  /** Further entries of the package. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word document of the fewest parts. */
export function wordFile(file: WordFile): Uint8Array {
  const part = (root: string, content: string | undefined) =>
    content === undefined
      ? undefined
      : `<?xml version="1.0"?><w:${root} xmlns:w="${W}">${content}</w:${root}>`;
  const notes = (sort: string, list: readonly string[] | undefined) =>
    list?.map((text, at) => `<w:${sort} w:id="${at + 2}">${text}</w:${sort}>`).join('');
  const parts: Record<string, string | undefined> = {
    'word/document.xml': part('document', `<w:body>${file.body}</w:body>`),
    'word/footnotes.xml': part('footnotes', notes('footnote', file.footnotes)),
    'word/endnotes.xml': part('endnotes', notes('endnote', file.endnotes)),
    'word/styles.xml': part('styles', file.styles),
    'word/numbering.xml': part('numbering', file.numbering),
    'word/settings.xml': part('settings', file.settings),
    'docProps/core.xml':
      file.core === undefined
        ? undefined
        : `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${file.core}</cp:coreProperties>`,
  };
  const there = Object.entries(parts).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content]],
  );
  return archiveOf({ '[Content_Types].xml': '<Types/>', ...Object.fromEntries(there), ...file.more });
}

export const paragraph = (content: string, style?: string) =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
export const run = (words: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const footnoteCall = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const endnoteCall = (id: number) => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;
/** A note's paragraph with Word's own mark at its head. */
export const note = (content: string) => paragraph(`<w:r><w:footnoteRef/></w:r>${content}`);
