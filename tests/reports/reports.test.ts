import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '#ingest/checks/profile.js';
import type { CorrectionId, FindingDecision } from '#schema/correction.js';
import type { DocumentId } from '#schema/ids.js';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import { reportOf } from '#server/reports/report.js';
import { authorityIn, notesOf } from '#server/reports/authorities.js';
import { FORMATS } from '#server/reports/index.js';
import { findingsBefore, readEarlierRun } from '#server/reports/since.js';
import { byRule, bySource, placesOf } from '#server/reports/words.js';
import { look, PLAIN, report, TEXT } from './report-of.js';

const plain = look(100);

describe('a report', () => {
  it('has the place, the suggestion and the evidence of a finding', async () => {
    const [finding] = (await report(TEXT)).findings;
    expect(finding).toMatchObject({
      rule: 'supra-to-wrong-note',
      code: 'SUP-03',
      severity: 'error',
      note: 3,
      suggestion: 'Lee, supra note 1, at 5',
      evidence: [{ note: 1, citation: '1.1' }],
      place: { page: 1, line: 7, column: 7, text: '[^3]: Lee, supra note 2, at 5.', from: 6 },
    });
  });

  it('says how surely pages were recognised', async () => {
    const graph = toGraph(await readDocument(new TextEncoder().encode(TEXT), 'case.md'), '/a/case.md');
    const pages = [0.9, 0.5, null].map((confidence) => ({
      number: 1,
      label: null,
      span: [0, 9] as const,
      confidence,
    }));
    const { coverage } = reportOf({ ...graph, pages }, PLAIN);
    expect(coverage.recognition?.pages).toBe(2);
    expect(coverage.recognition?.confidence).toBeCloseTo(0.7);
    expect(reportOf(graph, PLAIN).coverage.recognition).toBeNull();
  });

  it('keeps the id of a finding where a note is put in before it', async () => {
    const one = 'B.[^1]\n\n[^1]: Ann Lee, _A Page_, EXAMPLE (Jan. 2, 2020), https:/example.org/news.\n';
    const moved = `A.[^1] ${one.replaceAll('^1', '^2')}\n[^1]: The matter is open.\n`;
    const [before, after] = [await report(one), await report(moved)];
    expect(before.findings.map(({ rule, note }) => [rule, note])).toEqual([['malformed-url', 1]]);
    expect(after.findings.map(({ id, note }) => [id, note])).toEqual([[before.findings[0]?.id, 2]]);
  });

  it('tells new findings from those of an earlier run, and what was fixed', async () => {
    const { findings: before } = await report(TEXT);
    expect((await report(TEXT, before)).findings.map(({ isNew }) => isNew)).toEqual([false]);
    const mended = await report(TEXT.replace('note 2', 'note 1'), before);
    expect(mended.findings).toEqual([]);
    expect(mended.fixed.map(({ rule, note }) => [rule, note])).toEqual([['supra-to-wrong-note', 3]]);
  });

  it('lists each source of a note once, with all its places', async () => {
    const text = TEXT.replace('at 5.', 'at 5, and Lee, _supra_ note 1, at 7.');
    const { sources, authorities } = await report(text);
    expect(
      sources.map(({ note, author, title, source, date, place }) => [
        note,
        author,
        title,
        source,
        date,
        place,
      ]),
    ).toEqual([
      [1, 'Ann Lee', 'First Things', "1 J. INT'L L. 2", '2000', '4'],
      [2, 'Bo Moe', 'Second Thoughts', '3 YALE L.J. 4', '2001', '9'],
      [3, 'Ann Lee', 'First Things', "1 J. INT'L L. 2", '2000', 'at 5; at 7'],
    ]);
    expect(authorities.map((one) => [authorityIn(one), notesOf(one)])).toEqual([
      ["Ann Lee, First Things, 1 J. INT'L L. 2 (2000)", '1, 3'],
      ['Bo Moe, Second Thoughts, 3 YALE L.J. 4 (2001)', '2'],
    ]);
  });

  it('says passim of a work in six notes and more', async () => {
    const later = [2, 3, 4, 5, 6].map((note) => `[^${note}]: Lee, _supra_ note 1, at ${note}.`);
    const calls = [1, 2, 3, 4, 5, 6].map((note) => `A claim.[^${note}]`);
    const text = [calls.join(' '), "[^1]: Ann Lee, _First Things_, 1 J. INT'L L. 2, 4 (2000).", ...later];
    expect((await report(text.join('\n\n'))).authorities.map(notesOf)).toEqual(['passim']);
    expect((await report(text.slice(0, -1).join('\n\n'))).authorities.map(notesOf)).toEqual([
      '1, 2, 3, 4, 5',
    ]);
  });

  it('says how much was read, and what was lost', async () => {
    const { coverage } = await report(TEXT.replace(/\[\^2\]: .*\n\n/, ''));
    expect(coverage).toMatchObject({ notes: 3, whole: 2, lost: [2], truncated: [], recognition: null });
  });

  it('groups findings by source and by rule', async () => {
    const { findings } = await report(TEXT.replace('at 5.', 'at 5; Moe, _supra_ note 1, at 9.'));
    const counts = (groups: readonly { readonly rows: readonly unknown[] }[]) =>
      groups.map(({ rows }) => rows.length);
    expect(byRule(findings).map(({ rule }) => rule)).toEqual(['supra-to-wrong-note']);
    expect(counts(byRule(findings))).toEqual([2]);
    expect(bySource(findings).map(({ source, rows }) => [source, placesOf(rows)])).toEqual([
      ['Lee, First Things', '3'],
      ['Moe, Second Thoughts', '3'],
    ]);
  });
});

describe('what persons decided', () => {
  const decided = async (decision: 'accepted' | 'dismissed') => {
    const [finding] = (await report(TEXT)).findings;
    const made: FindingDecision = {
      id: 'correction-1' as CorrectionId,
      does: 'decide-finding',
      document: 'document-1' as DocumentId,
      finding: finding?.id ?? '',
      decision,
      by: 'Ann <Lee>',
      at: '2026-03-01T15:00:00.000Z',
      reason: 'the text tells which',
    };
    return report(TEXT, null, defaultProfile, [made]);
  };

  it('leaves a dismissed finding out of the sum, and says who, when and why', async () => {
    const one = await decided('dismissed');
    expect([one.counts.error, one.dismissed]).toEqual([0, 1]);
    const said = 'dismissed by Ann &lt;Lee&gt; on 2026-03-01: the text tells which';
    expect(FORMATS.html([one], plain)).toContain(said);
    expect(FORMATS.html([one], plain)).toContain('no findings, 1 dismissed');
    expect(FORMATS.markdown([one], plain)).toContain('dismissed by Ann \\<Lee\\> on 2026-03-01');
    expect(FORMATS.csv([one], plain)).toContain(
      ',dismissed,Ann <Lee>,2026-03-01T15:00:00.000Z,the text tells which,finding-',
    );
  });

  it('counts an accepted one', async () => {
    const one = await decided('accepted');
    expect([one.counts.error, one.dismissed]).toEqual([1, 0]);
    expect(FORMATS.csv([one], plain)).toContain(',accepted,Ann <Lee>,');
    expect(FORMATS.csv([await report(TEXT)], plain)).toContain(',open,,,,finding-');
  });
});

describe('formats', () => {
  it('json is what --since takes back', async () => {
    const [only] = JSON.parse(FORMATS.json([await report(TEXT)], plain));
    expect(only).toMatchObject({ profile: 'bluebook-22', counts: { error: 1 } });
  });

  it('csv has a row a finding and no formula', async () => {
    const rows = FORMATS.csv([await report(TEXT)], plain)
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^a\/case\.md,3,1,error,supra-to-wrong-note,SUP-03,0\.85,/);
    const evil = FORMATS.csv([{ ...(await report(TEXT)), file: '=A1+1' }], plain);
    expect(evil).toContain("'=A1+1,3");
  });

  it('csv is known as UTF-8 by spreadsheets, and tells what was fixed', async () => {
    const first = await report(TEXT);
    expect(FORMATS.csv([first], plain).startsWith('\uFEFFfile,note,')).toBe(true);
    const mended = await report(TEXT.replace('note 2', 'note 1'), first.findings);
    expect(FORMATS.csv([mended], plain)).toMatch(
      /^a\/case\.md,3,,,supra-to-wrong-note,.*,fixed,,,,finding-/m,
    );
  });

  it('sources-csv has a row a source in each note', async () => {
    const rows = FORMATS['sources-csv']([await report(TEXT)], plain)
      .trim()
      .split('\r\n');
    expect(rows.slice(1)).toEqual([
      "a/case.md,1,Ann Lee,First Things,1 J. INT'L L. 2,2000,4,article,",
      'a/case.md,2,Bo Moe,Second Thoughts,3 YALE L.J. 4,2001,9,article,',
      "a/case.md,3,Ann Lee,First Things,1 J. INT'L L. 2,2000,at 5,article,",
    ]);
  });

  it('markdown parts what was not found from what was not checked', async () => {
    const text = FORMATS.markdown([await report(TEXT)], plain);
    expect([...text.matchAll(/^#{1,3} (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Cite-check of a/case.md',
      'Findings by note',
      'Findings by rule',
      'Findings by source',
      'Sources in each note',
      'Table of authorities',
      'Articles',
      'Looked for and not found',
      'Not checked',
    ]);
    expect(text).toContain('Compare note 1: Ann Lee, First Things');
    expect(text).toContain('| Notes | 3 of 3 read whole |');
  });

  it('html has the same parts, and a place to sign', async () => {
    const page = FORMATS.html([await report(TEXT)], plain);
    const titles = [...page.matchAll(/<h2>(?<title>[^<]+) <small>/g)].map(({ groups }) => groups?.['title']);
    expect(titles).toEqual([
      'Findings by note',
      'Findings by rule',
      'Findings by source',
      'Sources in each note',
      'Table of authorities',
      'Looked for and not found',
      'Not checked',
    ]);
    expect(page).toContain('<mark>Lee, supra note 2, at 5</mark>');
    expect(page).toContain('Checked by');
  });

  it('html leads from a rule to its findings', async () => {
    const page = FORMATS.html([await report(TEXT), await report(TEXT)], plain);
    const ids = [...page.matchAll(/ id="(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id']);
    const targets = [...page.matchAll(/ href="#(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('html shows no text as markup', async () => {
    const page = FORMATS.html([await report(TEXT.replaceAll('First Things', '<b>First</b>'))], plain);
    expect(page).toContain('&lt;b&gt;First');
    expect(page).not.toContain('<b>First');
    expect(page).not.toContain('<script');
  });
});

describe('an earlier run', () => {
  const written = (content: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'carolene-since-')), 'before.json');
    writeFileSync(file, content);
    return readEarlierRun(file);
  };

  it('is what json printed, by file', async () => {
    const one = await report(TEXT);
    const run = written(FORMATS.json([one, { ...one, file: 'b/other.md', findings: [] }], plain));
    const before = (file: string, filesNow: number) =>
      findingsBefore(run, file, filesNow).map(({ rule }) => rule);
    expect(before('a/case.md', 2)).toEqual(['supra-to-wrong-note']);
    expect(before('elsewhere/case.md', 2)).toEqual(['supra-to-wrong-note']);
    expect(before('b/other.md', 2)).toEqual([]);
    expect(before('c/third.md', 1)).toEqual([]);
  });

  it('of a single file is the earlier version of a single file', async () => {
    const run = written(FORMATS.json([await report(TEXT)], plain));
    expect(findingsBefore(run, 'a/case-v2.md', 1).map(({ note }) => note)).toEqual([3]);
    expect(findingsBefore(run, 'a/case-v2.md', 2)).toEqual([]);
  });

  it.each([
    ['{', 'Unexpected content'],
    ['{"findings": []}', 'Unexpected content'],
    ['[{"file": "a"}]', 'Unexpected content'],
    ['[{"file": "a", "findings": [{"rule": "x"}]}]', 'Unexpected finding without id and rule'],
  ])('%s is refused', (content, words) => {
    expect(() => written(content)).toThrow(words);
  });
});
