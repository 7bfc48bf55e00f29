import { describe, expect, it } from 'vitest';
import { readMarked } from '../marked.js';

const read = (body: string) =>
  readMarked(new TextEncoder().encode(`<!DOCTYPE html><html><body>${body}</body></html>`), 'a.html');

describe('notes that are linked', () => {
  it('by pandoc', async () => {
    const { lines, calls, body } = await read(
      '<p>One.<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> Two.<a href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a></p>' +
        '<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>12 U.S.C. § 1.<a href="#fnref1" class="footnote-back">↩︎</a></p></li><li id="fn2"><p><em>Id.</em></p><p>More.<a href="#fnref2" class="footnote-back">↩︎</a></p></li></ol></section>',
    );
    expect(lines).toEqual(['1: 12 U.S.C. § 1.', '2: Id. More.']);
    expect(calls).toEqual(['1', '2']);
    expect(body).toBe('One. Two.');
  });
  it('by Word', async () => {
    const note = (n: number, text: string) =>
      `<div id="ftn${n}"><p class="MsoFootnoteText"><a href="#_ftnref${n}" name="_ftn${n}"><span class="MsoFootnoteReference">[${n}]</span></a> ${text}</p></div>`;
    const call = (n: number) =>
      `<a href="#_ftn${n}" name="_ftnref${n}"><span class="MsoFootnoteReference">[${n}]</span></a>`;
    const { lines, body } = await read(
      `<p>One.${call(1)} Two.${call(2)}</p><div><br clear="all"><hr>${note(1, 'See Lee.')}${note(2, 'Id.')}</div>`,
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
    expect(body).toBe('One. Two.');
  });
  it('by Word, in the first place of a paragraph', async () => {
    const { lines } = await read(
      '<p><a href="#_ftn1" name="_ftnref1">[1]</a> One.</p><p><a href="#_ftnref1" name="_ftn1">[1]</a> See Lee.</p>',
    );
    expect(lines).toEqual(['1: See Lee.']);
  });
  it('by a court reporter', async () => {
    const { lines, calls } = await read(
      '<article><p>One.<a class="footnotemark" href="#f_1_1" id="ref_f_1_1">1</a></p><aside class="footnote" id="f_1_1"><a href="#ref_f_1_1">1</a> <p>See Lee.</p><p>12 U.S.C.</p></aside></article>' +
        '<article><p>Two.<a class="footnotemark" href="#f_2_1" id="ref_f_2_1">1</a></p><aside class="footnote" id="f_2_1"><a href="#ref_f_2_1">1</a> <p>Id.</p></aside></article>',
    );
    expect(lines).toEqual(['1: See Lee. 12 U.S.C.', '1: Id.']);
    expect(calls).toEqual(['1', '1']);
  });
  it('by a wiki, with one note called twice', async () => {
    const { lines, body } = await read(
      '<p>One.<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1">[1]</a></sup> Two.<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup></p>' +
        '<ol class="references"><li id="cite_note-a-1">^ <a href="#cite_ref-a_1-0"><sup>a</sup></a> <a href="#cite_ref-a_1-1"><sup>b</sup></a> <span>See Lee.</span></li></ol>',
    );
    expect(lines).toEqual(['1: See Lee.']);
    expect(body).toBe('One. Two.');
  });
  it('by their types, beside the text', async () => {
    const { lines, body } = await read(
      '<p>One.<a epub:type="noteref" href="#n">*</a></p><aside epub:type="footnote" id="n">* Professor of Law.</aside><p>Two.</p>',
    );
    expect(lines).toEqual(['*: Professor of Law.']);
    expect(body).toBe('One. Two.');
  });
  it('as bare paragraphs that go on', async () => {
    const { lines, body } = await read(
      '<p>One.<sup><a href="#n1" id="r1">1</a>,<a href="#n2" id="r2">2</a></sup></p><h2>Notes</h2>' +
        '<p><a id="n1" href="#r1">1</a>. See Lee.</p><blockquote>Quoted.</blockquote><p><a id="n2" href="#r2">2</a>. Id.</p><p>Printed in Bern.</p>',
    );
    expect(lines).toEqual(['1: See Lee. Quoted.', '2: Id.']);
    expect(body).toBe('One. Notes Printed in Bern.');
  });
  it('as lines of one paragraph', async () => {
    const { lines } = await read(
      '<p>One.<a href="#n1" name="r1">1</a> Two.<a href="#n2" name="r2">2</a></p><p><a name="n1" href="#r1">1</a> See Lee.<br><a name="n2" href="#r2">2</a> Id.</p>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
  });
  it('as rows of a table', async () => {
    const { lines } = await read(
      '<p>One.<a href="#n1" id="r1">1</a> Two.<a href="#n2" id="r2">2</a></p><table><tr><td><a id="n1" href="#r1">1</a></td><td>See Lee.</td></tr><tr><td><a id="n2" href="#r2">2</a></td><td>Id.</td></tr></table>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
  });
  it('by EUR-Lex, whose call-outs have names like those of notes', async () => {
    const { lines, calls, body } = await read(
      '<p>One.&nbsp;<a id="ntc1-L_1" href="#ntr1-L_1">(<span>1</span>)</a> Two.</p>' +
        '<p><a id="ntr1-L_1" href="#ntc1-L_1">(<span>1</span>)</a>&nbsp;&nbsp;OJ L 281.</p>',
    );
    expect(lines).toEqual(['1: OJ L 281.']);
    expect(calls).toEqual(['1']);
    expect(body).toBe('One. Two.');
  });
  it('by the Court of Justice, with a dash behind the mark', async () => {
    const { lines } = await read(
      '<p>One. (<a href="#Footnote1" name="Footref1">1</a>)</p><p><a href="#Footref1" name="Footnote1">1</a>–&nbsp;OJ L 281.</p>',
    );
    expect(lines).toEqual(['1: OJ L 281.']);
  });
  it('by newsletters, whose call-outs are called anchors of notes', async () => {
    const { lines } = await read(
      '<p>One.<a id="footnote-anchor-1-9" href="#footnote-1-9" class="footnote-anchor">1</a></p>' +
        '<div class="footnote"><a id="footnote-1-9" href="#footnote-anchor-1-9" class="footnote-number">1</a><div><p>See Lee.</p></div></div>',
    );
    expect(lines).toEqual(['1: See Lee.']);
  });
  it('by journals whose script shows the note', async () => {
    const oxford = await read(
      '<p>One.<sup><a class="xref-fn" reveal-id="FN1">1</a></sup></p><div content-id="FN1" class="footnote"><span>1</span><p>See Lee.</p></div>',
    );
    expect(oxford.lines).toEqual(['1: See Lee.']);
    const taylor = await read(
      '<p>One.<a data-rid="FN0001" href="#"><sup>1</sup></a></p><div id="FN0001"><p>1 See Lee.</p></div>',
    );
    expect(taylor.lines).toEqual(['1: See Lee.']);
  });
  it('by words for those who hear the page', async () => {
    const { lines, calls } = await read(
      '<p>One.<sup><a href="#Fn1"><span class="hidden">Footnote </span>1</a></sup></p><ol><li id="Fn1"><p>See Lee.</p></li></ol>',
    );
    expect(lines).toEqual(['1: See Lee.']);
    expect(calls).toEqual(['1']);
  });
  it('in a paragraph behind that of the mark', async () => {
    const { lines } = await read(
      '<p>One.<sup><a href="#F1" name="T1">[Footnote 1]</a></sup></p><p><a name="F1" href="#T1">[Footnote 1]</a></p><p>See Lee.</p>',
    );
    expect(lines).toEqual(['1: See Lee.']);
  });
  it('one way, to a place that repeats the mark', async () => {
    const { lines } = await read(
      '<p>One.<sup><a href="#1">1/</a></sup></p><hr><p><a name="1">1/</a> A/RES/60/1.</p>',
    );
    expect(lines).toEqual(['1: A/RES/60/1.']);
  });
  it('in a list of terms', async () => {
    const { lines } = await read(
      '<p>One.<sup id="r1"><a href="#n1">1</a></sup></p><dl><dt id="n1"><a href="#r1">1</a></dt><dd>See Lee.</dd></dl>',
    );
    expect(lines).toEqual(['1: See Lee.']);
  });
  it('leave other links alone', async () => {
    const { notes, body } = await read(
      '<p><a href="#c1">1</a> <a href="#c2">2</a></p><h2 id="c1">1 Duty</h2><p>See <a href="#c2">2</a>.</p><h2 id="c2">2 Breach</h2><p>Text.</p>',
    );
    expect(notes).toEqual([]);
    expect(body).toBe('1 2 1 Duty See 2. 2 Breach Text.');
  });
  it('leave a reference from note to note in its words', async () => {
    const { lines } = await read(
      '<p>One.<a href="#fn1" id="fnref1"><sup>1</sup></a> Two.<a href="#fn2" id="fnref2"><sup>2</sup></a></p>' +
        '<ol><li id="fn1">See Lee.</li><li id="fn2">Lee, supra note <a href="#fn1">1</a>.</li></ol>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Lee, supra note 1.']);
  });
});

describe('notes that are not linked', () => {
  it('begin with the raised mark', async () => {
    const { lines, calls, body } = await read(
      '<p>One.<sup>1</sup> On the 5<sup>th</sup> day.<sup>2</sup></p><p><sup>1</sup> See Lee.</p><p><sup>2</sup> Id.</p>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
    expect(calls).toEqual(['1', '2']);
    expect(body).toBe('One. On the 5th day.');
  });
  it('are listed under a heading', async () => {
    const { lines } = await read(
      '<p>One.<sup>1</sup> Two.<sup>2</sup></p><h3>Notes</h3><ol><li>See Lee.</li><li>2 Reports 7.</li></ol>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: 2 Reports 7.']);
  });
  it('are paragraphs with numbers under a heading', async () => {
    const { lines } = await read(
      '<p>One.<sup>1</sup> Two.<sup>2</sup></p><h3>Endnotes</h3><p>1. See Lee.</p><p>2. Id.</p>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
  });
  it('are under a heading that is set as a paragraph', async () => {
    const { lines } = await read(
      '<p>One.<sup>1</sup> Two.<sup>2</sup></p><p><b>Notes</b></p><p>1. See Lee.</p><p>2. Id.</p>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
  });
  it('have marks raised by style, and words that touch the mark', async () => {
    const up = (mark: string) => `<span style="vertical-align: super">${mark}</span>`;
    const { lines } = await read(
      `<p>One.${up('1')} Two.${up('2')}</p><p>${up('1')}See Lee.</p><p>${up('2')} Id.</p>`,
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id.']);
  });
  it('have call-outs typed in brackets, as the notes under the heading have', async () => {
    const { lines, calls, body } = await read(
      '<p>One [1]. Two in [2010] 2 AC 3.[2]</p><h2>Endnotes</h2><p>[1] See Lee.</p><p>[2] Id. at [1].</p>',
    );
    expect(lines).toEqual(['1: See Lee.', '2: Id. at [1].']);
    expect(calls).toEqual(['1', '2']);
    expect(body).toBe('One . Two in [2010] 2 AC 3. Endnotes');
  });
  it('are none where paragraphs have numbers in brackets', async () => {
    const { notes } = await read('<p>[1] The appeal is as in Roe at [2].</p><p>[2] It fails.</p>');
    expect(notes).toEqual([]);
  });
  it('are none where raised figures are something else', async () => {
    const { notes, body } = await read('<p>12 m<sup>2</sup> and a<sup>2</sup> + b<sup>2</sup>.</p>');
    expect(notes).toEqual([]);
    expect(body).toBe('12 m2 and a2 + b2.');
  });
});
