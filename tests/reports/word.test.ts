import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import { reportOf } from '#server/reports/report.js';
import { commentedWord } from '#server/reports/word/index.js';
import {
  footnoteCall,
  endnoteCall,
  note,
  paragraph,
  run,
  wordFile,
  type WordFile,
} from '../sources/docx/make.js';
import { PLAIN } from './report-of.js';
import { officeAtHand, openedByOffice, sayNotRun } from './office.js';

const LEE = note(
  `${run(' Ann Lee, ')}${run('First Things', '<w:i/>')}${run(", 1 J. INT'L L. 2, 4 (2000).")}`,
);
const MOE = note(run(' Bo Moe, Second Thoughts, 3 YALE L.J. 4, 9 (2001).'));
/** Names note 2, which cites another work. */
const WRONG = note(run(' Lee, supra note 2, at 5.'));

const ARTICLE: WordFile = {
  body: [
    paragraph(run('Of Duties'), 'Title'),
    paragraph(`${run('A claim.')}${footnoteCall(2)}${run(' Another.')}${footnoteCall(3)}`),
    paragraph(`${run('A third.')}${footnoteCall(4)}`),
  ].join(''),
  footnotes: [LEE, MOE, WRONG],
};

async function commented(file: WordFile) {
  const bytes = wordFile(file);
  const read = await readDocument(bytes, 'case.docx');
  const { findings } = reportOf(toGraph(read, '/case.docx'), PLAIN);
  return { before: parts(bytes), copy: commentedWord(bytes, read.document, findings), findings };
}

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

/** The text of XML without its tags. */
const wordsOf = (xml: string) =>
  xml
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a Word document with comments', () => {
  it('has the comment at the call-out of its note, and quotes the words', async () => {
    const { copy } = await commented(ARTICLE);
    const { 'word/document.xml': body = '', 'word/comments.xml': comments = '' } = parts(copy);
    expect(body).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="4"/></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    );
    expect(comments).toContain('<w:comment w:id="0" w:author="Carolene"');
    expect(wordsOf(comments)).toContain('note 3, error: Unexpected note 2');
    expect(wordsOf(comments)).toContain('“Lee, supra note 2, at 5”');
    expect(wordsOf(comments)).toContain('Write: Lee, supra note 1, at 5');
  });

  it('says in the package where the comments are', async () => {
    const { copy } = await commented(ARTICLE);
    const { '[Content_Types].xml': types = '', 'word/_rels/document.xml.rels': relations = '' } = parts(copy);
    expect(types).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    );
    expect(relations).toMatch(/<Relationship Id="\w+" Type="http\S+\/comments" Target="comments\.xml"\/>/);
  });

  it('leaves everything else as it was', async () => {
    const { before, copy } = await commented(ARTICLE);
    const after = parts(copy);
    expect(after['word/footnotes.xml']).toBe(before['word/footnotes.xml']);
    const added = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g;
    expect(after['word/document.xml']?.replace(added, '')).toBe(before['word/document.xml']);
  });

  it('reads afterwards as before', async () => {
    const { copy, findings } = await commented(ARTICLE);
    const again = await readDocument(copy, 'case.docx');
    expect(again.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  });

  it('keeps the comments that are there', async () => {
    const old = '<w:comment w:id="7" w:author="Ed"><w:p><w:r><w:t>Old</w:t></w:r></w:p></w:comment>';
    const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const { copy } = await commented({
      ...ARTICLE,
      more: {
        'word/notes-of-editors.xml': `<w:comments ${ns}>${old}</w:comments>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="notes-of-editors.xml"/></Relationships>`,
      },
    });
    const after = parts(copy);
    expect(after['word/notes-of-editors.xml']).toContain(`${old}<w:comment w:id="8" w:author="Carolene"`);
    expect(after['word/document.xml']).toContain('<w:commentReference w:id="8"/>');
    expect(after['word/comments.xml']).toBeUndefined();
  });

  it('finds the call-outs of endnotes, and several findings at one', async () => {
    const two = note(run(' Lee, supra note 2, at 5; Moe, supra note 1, at 9.'));
    const { copy } = await commented({
      body: paragraph(`${run('A claim.')}${endnoteCall(2)}${endnoteCall(3)}${endnoteCall(4)}`),
      endnotes: [LEE, MOE, two],
    });
    const body = parts(copy)['word/document.xml'] ?? '';
    expect(body).toContain(
      '<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/><w:r><w:endnoteReference w:id="4"/></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(body.match(/<w:commentReference /g)).toHaveLength(2);
  });

  it('writes signs of markup as text', async () => {
    const odd = note(run(" Ann Lee, First &amp; Last, 1 J. INT'L L. 2, 4 (2000)."));
    const { copy } = await commented({ ...ARTICLE, footnotes: [odd, MOE, WRONG] });
    expect(parts(copy)['word/comments.xml']).toContain('Ann Lee, First &amp; Last, 1 J.');
    const again = await readDocument(copy, 'case.docx');
    expect(again.notes).toHaveLength(3);
  });
});

/** What a word processor wants of a package besides its text. */
const PACKAGE = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
</Types>`,
  '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`,
  'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>
</Relationships>`,
};

if (!officeAtHand) sayNotRun();

describe.skipIf(!officeAtHand)('LibreOffice', { timeout: 120_000 }, () => {
  it('opens the copy and shows the comment', async () => {
    const { copy } = await commented({ ...ARTICLE, more: PACKAGE });
    const text = openedByOffice(copy);
    // the comment of an OpenDocument text stands where its range begins: before the call-out of note 3
    const [comment] = /<office:annotation [\s\S]*?<\/office:annotation>/.exec(text) ?? [''];
    expect(comment).toContain('<dc:creator>Carolene</dc:creator>');
    expect(wordsOf(comment)).toContain('Unexpected note 2');
    expect(wordsOf(comment)).toContain('“Lee, supra note 2, at 5”');
    const after = text.slice(text.indexOf(comment) + comment.length);
    expect(/<text:note-citation>(?<number>\d+)</.exec(after)?.groups?.['number']).toBe('3');
  });
});
