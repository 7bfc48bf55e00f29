import { footnoteCall, note, paragraph, run, wordFile } from '../docx/make.js';
import { pdfOf } from '../pdf/write-pdf.js';
import { typeset, type Article } from '../pdf/typesetter.js';

/** The article as a file of one format. */
export interface LaidOut {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `height` of the pages in points: the smaller, the more notes run over them. */
export function asPdf(article: Article, columns: 1 | 2, height: number): LaidOut {
  const pages = typeset(article, {
    columns,
    bodySize: 11,
    noteSize: 8.5,
    labels: 'raised',
    head: article.title,
    rule: true,
    width: columns === 1 ? 400 : 520,
    height,
  });
  return { name: `${columns}.pdf`, bytes: pdfOf(pages) };
}

export function asMarkdown({ title, byline, paragraphs, notes }: Article): LaidOut {
  const marked = (text: string) => text.replace(/_/g, '*');
  const apparatus = notes.map((text, at) => `[^${at + 1}]: ${marked(text)}`);
  const parts = [`# ${title}`, `${byline}`, ...paragraphs.map(marked), ...apparatus];
  return { name: 'a.md', bytes: new TextEncoder().encode(`${parts.join('\n\n')}\n`) };
}

export function asHtml({ title, byline, paragraphs, notes }: Article): LaidOut {
  const marked = (text: string) =>
    text
      .replace(/_([^_]+)_/g, '<em>$1</em>')
      .replace(/\[\^(\d+)\]/g, '<sup id="fnref$1"><a href="#fn$1">$1</a></sup>');
  const apparatus = notes.map((text, at) => `<li id="fn${at + 1}"><p>${marked(text)}</p></li>`);
  const markup =
    `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${byline}</p>` +
    `${paragraphs.map((text) => `<p>${marked(text)}</p>`).join('\n')}<ol class="footnotes">${apparatus.join('\n')}</ol></body></html>`;
  return { name: 'a.html', bytes: new TextEncoder().encode(markup) };
}

export function asWord({ title, byline, paragraphs, notes }: Article): LaidOut {
  const bytes = wordFile({
    styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    body: [
      paragraph(run(title), 'Title'),
      paragraph(run(`${byline}`)),
      ...paragraphs.map(wordParagraph),
    ].join(''),
    footnotes: notes.map((text) => note(run(' ') + runsOf(text))),
  });
  return { name: 'a.docx', bytes };
}

const wordParagraph = (text: string) => paragraph(runsOf(text));

/** Italics by turns at each underscore; a call-out is a reference to Word's own number, which counts from 2. */
function runsOf(text: string): string {
  return text
    .split('_')
    .map((piece, at) =>
      piece
        .split(/\[\^(\d+)\]/)
        .map((part, turn) => {
          if (turn % 2 === 1) return footnoteCall(Number(part) + 1);
          return part === '' ? '' : run(part, at % 2 === 1 ? '<w:i/>' : '');
        })
        .join(''),
    )
    .join('');
}
