import { describe, expect, it } from 'vitest';
import { splitNotes } from '#ingest/notes/index.js';
import { readingView } from '#ingest/pages/reading.js';
import { readPages } from '#ingest/sources/index.js';

async function read(text: string, name = 'a.md') {
  const document = await readPages(new TextEncoder().encode(text), name);
  const { notes, body, findings } = splitNotes(document);
  return {
    document,
    notes,
    findings,
    body: readingView(text, body).text,
    lines: notes.map((note) => `${note.number}: ${readingView(text, note.spans).text}`),
    calls: notes.map(({ callOut }) => (callOut ? text.slice(...callOut) : null)),
  };
}

describe('Markdown', () => {
  it('is known by its signs, whatever its name', async () => {
    const { document } = await read('## A Duty\n\nThe **duty** binds.[^1]\n\n[^1]: Id.\n', 'a.txt');
    expect(document.mediaType).toBe('text/markdown');
  });
  it('is not made of a text with stars', async () => {
    const { document } = await read('The end.\n\n* * *\n\nA new part * with a star.\n', 'a.txt');
    expect(document.mediaType).toBe('text/plain');
  });
  it('has its title in the first heading', async () => {
    const { document } = await read('# A *Duty*[^1]\n\nBy Ann Lee\n\nText.\n\n[^1]: Id.');
    expect(document.facts).toMatchObject({ title: 'A Duty', authors: ['Ann Lee'] });
  });
  it('or in its front matter', async () => {
    const { document } = await read('---\ntitle: "A Duty"\nauthor: Ann Lee, Bo Moe\n---\n\nText.');
    expect(document.facts).toMatchObject({ title: 'A Duty', authors: ['Ann Lee', 'Bo Moe'] });
  });
  it('shows text without marks', async () => {
    const { body } = await read('## Part\n\n- The **duty** of *all*,\n- see <https://a.org/b_c_d>.\n');
    expect(body).toBe('Part The duty of all, see https://a.org/b_c_d.');
  });
  it('shows the words of a link in the body, and its address too in a note', async () => {
    const { body, lines } = await read(
      'See [the page](https://a.org/b_(c) "Page").[^1] ![a picture](https://a.org/p.png)\n\n[^1]: Moe, [A Title](https://b.org).\n',
    );
    expect(body).toBe('See the page. ![a picture](https://a.org/p.png)');
    expect(lines).toEqual(['1: Moe, A Title https://b.org.']);
  });
  it('shows no stroke before a sign', async () => {
    const { body } = await read('# A Duty\n\nIt ends\\. See a\\_b\\-c.\n');
    expect(body).toBe('A Duty It ends. See a_b-c.');
  });
  it('shows what is in italics', async () => {
    const text = 'A *slanted* word and **_two_** marks.';
    const { document } = await read(text);
    const slanted = document.pages[0]?.runs
      .filter(({ italic }) => italic)
      .map(({ span }) => text.slice(...span));
    expect(slanted).toEqual(['slanted', 'two']);
  });
});

describe('footnotes', () => {
  it('are set apart by [^n]', async () => {
    const { lines, calls, body } = await read('One.[^1] Two.[^2]\n\n[^1]: See *Lee*.\n[^2]: Id.\n');
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
    expect(calls).toEqual(['[^1]', '[^2]']);
    expect(body).toBe('One. Two.');
  });
  it('run over indented paragraphs', async () => {
    const { lines } = await read('One.[^1]\n\n[^1]: First.\n\n    Second.\n\nText.');
    expect(lines).toEqual(['1: First. Second.']);
  });
  it('with words as labels are numbered as they are called', async () => {
    const { lines } = await read('One.[^b] Two.[^a]\n\n[^a]: Lee.\n[^b]: Moe.\n');
    expect(lines).toEqual(['1: Moe.', '2: Lee.']);
  });
  it('are set apart by raised figures', async () => {
    const { lines, calls } = await read(
      'One¹ and two¹².\n\n¹ <https://a.org>\n\n¹² See Lee.\n\nMore **text**.',
    );
    expect(lines).toEqual(['1: https://a.org', '12: See Lee.']);
    expect(calls).toEqual(['¹', '¹²']);
  });
  it('are set apart by <sup>', async () => {
    const { lines } = await read('One.<sup>1</sup>\n\n<sup>1</sup> See Lee.\n');
    expect(lines).toEqual(['1: See Lee.']);
  });
  it('are set apart by links as Word writes them', async () => {
    const { lines } = await read('One.[[1]](#_ftn1)\n\n[[1]](#_ftnref1) See Lee.\n');
    expect(lines).toEqual(['1: See Lee.']);
  });
  it('with a star have number 0', async () => {
    const { lines } = await read('# Title\n\nAnn Lee\\*\n\n\\* Professor of Law.\n');
    expect(lines).toEqual(['0: Professor of Law.']);
  });
  it('that are nowhere are lost', async () => {
    const { notes, findings } = await read('One.[^1] Two.[^2]\n\n[^1]: Lee.\n');
    expect(notes[1]).toMatchObject({ number: 2, status: 'lost', spans: [] });
    expect(findings.map(({ rule, note }) => [rule, note])).toEqual([['missing-note', 2]]);
  });
});

describe('notes of Markdown without labels of its own', () => {
  it('stand where they are called', async () => {
    const { lines, body } = await read('# A Duty\n\nOne.^[See Lee, [2010] AC 1.] Two.^[Id.]\n');
    expect(lines).toEqual(['1: See Lee, [2010] AC 1.', '2: Id.']);
    expect(body).toBe('A Duty One. Two.');
  });
  it('have raised figures as recognition of print gives them', async () => {
    const { lines, calls, document } = await read(
      '# A Duty\n\nOne.$^{1}$ Two.${ }^{2}$\n\n$^{1}$ See Lee.\n\n${ }^{2}$ Id.\n',
      'a.txt',
    );
    expect(document.mediaType).toBe('text/markdown');
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
    expect(calls).toEqual(['$^{1}$', '${ }^{2}$']);
  });
  it('are a list under a heading', async () => {
    const { lines } = await read(
      '# A Duty\n\nOne.<sup>1</sup> Two.<sup>2</sup>\n\n1. A point.\n\n## Notes\n\n1. See Lee.\n2. Id.\n',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
  });
  it('stand behind anchors', async () => {
    const { lines } = await read('# A Duty\n\nOne.<sup>[1](#fn1)</sup>\n\n<a name="fn1"></a>1. See Lee.\n');
    expect(lines).toEqual(['1: See Lee.']);
  });
  it('have marks in brackets with strokes', async () => {
    const { lines } = await read('# A Duty\n\nOne.\\[1\\] Two.\\[2\\]\n\n\\[1\\] See Lee.\n\n\\[2\\] Id.\n');
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
  });
  it('are none where such numbers are those of paragraphs', async () => {
    const { notes } = await read(
      '# A Judgment\n\n\\[1\\] The appeal is as in Roe at \\[14\\].\n\n\\[2\\] It fails.\n',
    );
    expect(notes).toEqual([]);
  });
});
