import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '#ingest/checks/profile.js';
import { readDocument } from '#ingest/pipeline.js';
import { readHouse } from '#server/reports/house.js';
import { FORMATS } from '#server/reports/index.js';
import { reportOf, type Report } from '#server/reports/report.js';

const TEXT = `A claim.[^1] Another.[^2] A third.[^3]

[^1]: Ann Lee, _First Things_, 1 J. INT'L L. 2, 4 (2000).

[^2]: Bo Moe, _Second Thoughts_, 3 YALE L.J. 4, 9 (2001).

[^3]: Lee, _supra_ note 2, at 5.
`;
const plain = { bold: String, dim: String, red: String };

async function report(text: string, since: ReadonlySet<string> | null = null): Promise<Report> {
  const read = await readDocument(new TextEncoder().encode(text), 'case.md', defaultProfile);
  return reportOf(read, { file: 'a/case.md', profile: 'bluebook-22', only: [], since });
}

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
      place: { page: 1, line: 7, column: 7, text: '[^3]: Lee, _supra_ note 2, at 5.', from: 6 },
    });
  });

  it('keeps the id of a finding where a note is put in before it', async () => {
    const one = 'B.[^1]\n\n[^1]: Ann Lee, _A Page_, EXAMPLE (Jan. 2, 2020), https:/example.org/news.\n';
    const moved = `A.[^1] ${one.replaceAll('^1', '^2')}\n[^1]: The matter is open.\n`;
    const [before, after] = [await report(one), await report(moved)];
    expect(before.findings.map(({ rule, note }) => [rule, note])).toEqual([['malformed-url', 1]]);
    expect(after.findings.map(({ id, note }) => [id, note])).toEqual([[before.findings[0]?.id, 2]]);
  });

  it('tells new findings from those of an earlier run, and counts what was fixed', async () => {
    const first = await report(TEXT);
    const ids = new Set(first.findings.map(({ id }) => id));
    expect((await report(TEXT, ids)).findings.map(({ isNew }) => isNew)).toEqual([false]);
    const mended = await report(TEXT.replace('note 2', 'note 1'), ids);
    expect([mended.findings, mended.fixed]).toEqual([[], [...ids]]);
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
  it('pretty has file, page, note, a caret under the words and a sum', async () => {
    const lines = FORMATS.pretty([await report(TEXT)], plain).split('\n');
    expect(lines[0]).toContain('a/case.md:p. 1:note 3  error  Unexpected note 2');
    expect(lines.slice(1, 4)).toEqual([
      '    [^3]: Lee, _supra_ note 2, at 5.',
      `          ^${'~'.repeat(24)}`,
      '    write: Lee, supra note 1, at 5',
    ]);
    expect(lines.at(-2)).toContain('a/case.md: 1 error (3 notes, 3 citations');
  });

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

describe("a house's rules", () => {
  const house = (content: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'carolene-house-')), 'carolene.config.json');
    writeFileSync(file, content);
    return readHouse(file);
  };

  it('turn rules off and change severities', async () => {
    const profile = house('{"rules": {"supra-to-wrong-note": "info", "HRN": "off"}}');
    const read = await readDocument(new TextEncoder().encode(TEXT), 'case.md', profile);
    expect(read.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['supra-to-wrong-note', 'info'],
    ]);
  });

  it('let a finding stand by rule and note', async () => {
    const profile = house('{"dismissals": [{"rule": "supra-to-wrong-note", "note": 3, "reason": "meant"}]}');
    const read = await readDocument(new TextEncoder().encode(TEXT), 'case.md', profile);
    expect(read.findings).toEqual([]);
  });

  it('can stand in the text', async () => {
    const text = `${TEXT}\n<!-- carolene-dismiss supra-to-wrong-note: the author wants it so -->\n`;
    const read = await readDocument(new TextEncoder().encode(text), 'case.md');
    expect(read.findings).toEqual([]);
  });

  it.each([
    ['{', 'expected JSON'],
    ['[]', 'expected an object'],
    ['{"profile": "mla"}', 'expected one of bluebook-22'],
    ['{"rules": {"no-such-rule": "off"}}', 'carolene rules'],
    ['{"rules": {"id-ambiguous": "loud"}}', 'expected on, off'],
    ['{"dismissals": [{}]}', "expected a finding's id"],
  ])('%s is refused', (content, words) => {
    expect(() => house(content)).toThrow(words);
  });

  it('are the default where there is no file', () => {
    expect(readHouse('/no/such/file.json')).toBe(defaultProfile);
  });
});
