import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '#server/reports/index.js';
import { findingsBefore, readEarlierRun } from '#server/reports/since.js';
import { look, report, TEXT } from './report-of.js';

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

  it('lists each source of each note, and the authorities', async () => {
    const { sources, authorities } = await report(TEXT);
    expect(sources.map(({ note, author, place }) => [note, author, place])).toEqual([
      [1, 'Ann Lee', '4'],
      [2, 'Bo Moe', '9'],
      [3, 'Ann Lee', 'at 5'],
    ]);
    expect(authorities.map(({ label, notes }) => [label, notes])).toEqual([
      ['Lee, First Things', [1, 3]],
      ['Moe, Second Thoughts', [2]],
    ]);
  });
});

describe('formats', () => {
  it('json is what --since takes back', async () => {
    const [only] = JSON.parse(FORMATS.json([await report(TEXT)], plain));
    expect(only).toMatchObject({ profile: 'bluebook-22', counts: { error: 1 } });
  });

  it('sarif has rule, level, region and fingerprint', async () => {
    const one = await report(TEXT);
    const log = JSON.parse(FORMATS.sarif([one], plain));
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'supra-to-wrong-note',
        level: 'error',
        locations: [{ physicalLocation: { region: { startLine: 7, startColumn: 7 } } }],
        partialFingerprints: { carolene: one.findings[0]?.id },
      },
    ]);
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

  it('markdown parts what was not found from what was not checked', async () => {
    const text = FORMATS.markdown([await report(TEXT)], plain);
    expect([...text.matchAll(/^##? (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Cite-check of a/case.md',
      'Findings',
      'Findings by rule',
      'Sources',
      'Table of authorities',
      'Not found',
      'Not checked',
    ]);
    expect(text).toContain('Compare note 1: Ann Lee, First Things');
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
