import { describe, expect, it } from 'vitest';
import { readMarked } from '../marked.js';
import { endnoteCall, footnoteCall, note, paragraph, run, wordFile, type WordFile } from './make.js';

const read = (file: WordFile) => readMarked(wordFile(file), 'a.docx');

describe('a Word document', () => {
  it('is known by what is in it, whatever its name', async () => {
    const { document } = await readMarked(wordFile({ body: paragraph(run('The duty binds.')) }), 'a.txt');
    expect(document.mediaType).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(document.text).toBe('The duty binds.');
  });
  it('has a blank line between paragraphs and cells, and a line for each break', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`;
    const { text } = await read({
      body: `${paragraph(`${run('One')}<w:r><w:br/></w:r>${run('two.')}`)}<w:tbl><w:tr>${cell('A')}${cell('B')}</w:tr></w:tbl>${paragraph(`${run('Three')}<w:r><w:tab/></w:r>${run('four.')}`)}`,
    });
    expect(text).toBe('One\ntwo.\n\nA\n\nB\n\nThree four.');
  });
  it('reads as if all changes were accepted', async () => {
    const { text } = await read({
      body: `${paragraph(
        `${run('The ')}<w:ins>${run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>${run(' rule')}<w:moveFrom>${run(' gone')}</w:moveFrom><w:moveTo>${run(' here')}</w:moveTo>`,
      )}<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('First half, ')}</w:p>${paragraph(run('second half.'))}`,
    });
    expect(text).toBe('The new rule here\n\nFirst half, second half.');
  });
  it('shows the results of fields, not their codes', async () => {
    const field = (part: string) => `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`;
    const { text } = await read({
      body: paragraph(
        `${run('See note ')}${field('begin')}<w:r><w:instrText>NOTEREF _Ref1 \\h</w:instrText></w:r>${field('separate')}${run('12')}${field('end')}<w:fldSimple w:instr="REF b">${run(' above')}</w:fldSimple>${run('.')}`,
      ),
    });
    expect(text).toBe('See note 12 above.');
  });
  it('has text boxes after the paragraph that they hang on, once', async () => {
    const box = `<w:txbxContent>${paragraph(run('Boxed.'))}</w:txbxContent>`;
    const { text } = await read({
      body: `${paragraph(
        `${run('Before ')}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('after.')}`,
      )}${paragraph(run('Next.'))}`,
    });
    expect(text).toBe('Before after.\n\nBoxed.\n\nNext.');
  });
  it('leaves out hidden text and tables of contents', async () => {
    const { text } = await read({
      styles: '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>',
      body: paragraph(run('I. Duty 3'), 'T1') + paragraph(run('Seen') + run(' unseen', '<w:vanish/>')),
    });
    expect(text).toBe('Seen');
  });
  it('has the numbers that Word puts before paragraphs', async () => {
    const numbered = (level: number, words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>${run(words)}</w:p>`;
    const level = (at: number, format: string, pattern: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const { text } = await read({
      numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%1.%2)')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`,
      body: numbered(0, 'One') + numbered(1, 'a') + numbered(1, 'b') + numbered(0, 'Two') + numbered(1, 'a'),
    });
    expect(text).toBe('1. One\n\n(1.a) a\n\n(1.b) b\n\n2. Two\n\n(2.a) a');
  });
});

describe('looks', () => {
  const styles =
    '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="E2"><w:basedOn w:val="E"/><w:rPr><w:smallCaps/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Q"><w:rPr><w:i/></w:rPr></w:style>';

  it('come from runs and their styles', async () => {
    const { italics, smallCaps } = await read({
      styles,
      body: paragraph(
        `${run('Lee', '<w:smallCaps/>')}${run(', ')}${run('Duty', '<w:i/>')}${run(', ')}${run('Roe', '<w:rStyle w:val="E"/>')}${run(' v ')}${run('Doe', '<w:rStyle w:val="E2"/>')}`,
      ),
    });
    expect(italics).toEqual(['Duty', 'Roe', 'Doe']);
    expect(smallCaps).toEqual(['Lee', 'Doe']);
  });
  it('are undone by a second style and by the run itself', async () => {
    const { italics } = await read({
      styles,
      body: paragraph(
        `${run('slanted ')}${run('upright ', '<w:rStyle w:val="E"/>')}${run('slanted', '')}${run(' upright', '<w:i w:val="0"/>')}`,
        'Q',
      ),
    });
    expect(italics).toEqual(['slanted', 'slanted']);
  });
});

describe('notes', () => {
  it('have their call-outs, and stand after the body', async () => {
    const { lines, calls, body, text } = await read({
      body: paragraph(`${run('One.')}${footnoteCall(2)}${run(' Two.')}${footnoteCall(3)}`),
      footnotes: [note(run(' See Lee.')), note(run('Id.')) + paragraph(run('More.'))],
    });
    expect(lines).toEqual(['1: See Lee.', '2: Id. More.']);
    expect(calls).toEqual(['1', '2']);
    expect(body).toBe('One. Two.');
    expect(text).toBe('One.1 Two.2\n\n1 See Lee.\n\n2 Id.\n\nMore.');
  });
  it('are numbered as they are called, not as they are stored', async () => {
    const { lines } = await read({
      body: paragraph(`${footnoteCall(3)}${run('x')}${footnoteCall(2)}`),
      footnotes: [note(run('Later.')), note(run('First.'))],
    });
    expect(lines).toEqual(['1: First.', '2: Later.']);
  });
  it('with marks of the author count nothing', async () => {
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>';
    const { notes, lines, calls } = await read({
      body: paragraph(run('Ann Lee') + own) + paragraph(run('Text.') + footnoteCall(3)),
      footnotes: [paragraph(run('* Professor of Law.')), note(run('Id.'))],
    });
    expect(notes.map(({ number }) => number)).toEqual([0, 1]);
    expect(lines).toEqual(['*: Professor of Law.', '1: Id.']);
    expect(calls).toEqual(['*', '1']);
  });
  it('at the end follow footnotes and are in Roman figures', async () => {
    const { notes, lines } = await read({
      body: paragraph(`${endnoteCall(2)}${run('x')}${footnoteCall(2)}${run('y')}${endnoteCall(3)}`),
      footnotes: [note(run('Foot.'))],
      endnotes: [paragraph(run('End one.')), paragraph(run('End two.'))],
    });
    expect(lines).toEqual(['1: Foot.', 'i: End one.', 'ii: End two.']);
    expect(notes.map(({ series, number }) => [series, number])).toEqual([
      [0, 1],
      [1, 1],
      [1, 2],
    ]);
  });
  it('begin again with a section where it says so', async () => {
    const end = '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>';
    const { lines } = await read({
      body: `${paragraph(`${footnoteCall(2)}${run('x')}${footnoteCall(3)}`)}${end}${paragraph(run('y') + footnoteCall(4))}<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`,
      footnotes: [note(run('A.')), note(run('B.')), note(run('C.'))],
    });
    expect(lines).toEqual(['1: A.', '2: B.', '1: C.']);
  });
  it('that are nowhere are lost', async () => {
    const { notes, findings } = await read({
      body: paragraph(`${run('x')}${footnoteCall(2)}${run('y')}${footnoteCall(9)}`),
      footnotes: [note(run('A.'))],
    });
    expect(notes[1]).toMatchObject({ number: 2, status: 'lost' });
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-note']);
  });
});

describe('facts', () => {
  const title = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';

  it('are in the title style and the line below', async () => {
    const { document } = await read({
      styles: title,
      core: '<dc:title>House Template</dc:title><dc:creator>dfa10g</dc:creator>',
      body:
        paragraph(run('The Duty to') + run(' Cooperate') + footnoteCall(2), 'T') +
        paragraph(run('Ann Lee and Bo Moe')) +
        paragraph(run('Text.')),
      footnotes: [note(run('Thanks.'))],
    });
    expect(document.facts).toEqual({
      title: 'The Duty to Cooperate',
      authors: ['Ann Lee', 'Bo Moe'],
      container: null,
      year: null,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });
  it('are in the properties where the text bears them out', async () => {
    const { document } = await read({
      core: '<dc:title>The Duty to Cooperate</dc:title><dc:creator>Ann Lee</dc:creator>',
      body: paragraph(run('the duty to cooperate, by Ann Lee, who teaches law.')),
    });
    expect(document.facts).toMatchObject({ title: 'The Duty to Cooperate', authors: ['Ann Lee'] });
  });
});
