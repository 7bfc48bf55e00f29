import { describe, expect, it } from 'vitest';
import { pretty } from '#server/reports/pretty.js';
import { columnsOf } from '#server/reports/columns.js';
import { look, report, TEXT } from './report-of.js';

const lines = async (text: string, width = 100) => pretty([await report(text)], look(width)).split('\n');

describe('pretty', () => {
  it('has file, page and note, the words with a caret under them, and what to write', async () => {
    expect((await lines(TEXT)).slice(0, 6)).toEqual([
      'a/case.md:p. 1:note 3',
      '  error: Unexpected note 2, which does not cite Lee, expected note 1  [supra-to-wrong-note]',
      '      [^3]: Lee, supra note 2, at 5.',
      '            ^~~~~~~~~~~~~~~~~~~~~~~',
      '      write: Lee, supra note 1, at 5',
      "      compare: note 1: Ann Lee, First Things, 1 J. INT'L L. 2, 4 (2000)",
    ]);
  });

  it('ends with the sum and what was read', async () => {
    expect((await lines(TEXT)).slice(-3)).toEqual([
      'a/case.md: 1 error',
      '  3 notes, 3 citations; profile bluebook-22',
      '',
    ]);
  });

  it('puts the caret under the words behind wide letters and marks', async () => {
    const all = await lines(TEXT.replace('[^3]: Lee', '[^3]: 東京 “e\u0301t”; Lee'));
    const at = all.findIndex((line) => line.includes('東京'));
    const before = all[at]?.split('Lee')[0] ?? '';
    expect(all[at + 1]?.indexOf('^')).toBe(columnsOf(before));
    expect(columnsOf(before)).toBe('      [^3]: '.length + '東東京京'.length + ' “et”; '.length);
  });

  it('goes on under words that take several lines', async () => {
    const url = 'https:/example.org/a/long/way/to/go/on/and/on';
    const all = await lines(`A.[^1]\n\n[^1]: Ann Lee, _A Page_, EXAMPLE (Jan. 2, 2020), ${url}.\n`, 46);
    const at = all.findIndex((line) => line.includes('2, 2020),'));
    expect(all.slice(at, at + 5)).toEqual([
      '      2, 2020),',
      '      https://example.org/a/long/way/to/go/on/',
      `      ^${'~'.repeat(39)}`,
      '      and/on.',
      '      ~~~~~~',
    ]);
  });

  it.each([40, 80, 120])('is never wider than %d columns', async (width) => {
    const long = `https:/example.org/${'path/'.repeat(60)}`;
    const text = `${TEXT}\nMore.[^4]\n\n[^4]: Ann Lee, _A Page_, EXAMPLE (Jan. 2, 2020), ${long}.\n`;
    const wide = (await lines(text, width)).filter((line) => columnsOf(line) > width);
    expect(wide).toEqual([]);
  });

  it('puts findings of one note together, and says how often a rule spoke', async () => {
    const two = TEXT.replace('at 5.', 'at 5; Moe, _supra_ note 1, at 9.');
    const all = await lines(two);
    expect(all.filter((line) => line.startsWith('a/case.md:p'))).toEqual(['a/case.md:p. 1:note 3']);
    expect(all.slice(-3)).toEqual([
      '2 findings, by rule (carolene explain RULE says more)',
      '  2  supra-to-wrong-note',
      '',
    ]);
  });

  it('colours nothing where it is not asked to, and the severity where it is', async () => {
    const one = await report(TEXT);
    const escape = String.fromCharCode(27);
    expect(pretty([one], look(80))).not.toContain(escape);
    expect(pretty([one], { ...look(80), red: (text) => `<${text}>` })).toContain(
      '  <error:> Unexpected note 2',
    );
  });

  it('shows only what is new, and tells what was fixed', async () => {
    const first = await report(TEXT);
    const mended = TEXT.replace('note 2', 'note 1').replace(
      '[^2]: Bo',
      '[^2]: Lee, _supra_ note 2, at 4; Bo',
    );
    const out = pretty([await report(mended, first.findings)], look(100));
    expect(out).toContain('a/case.md:p. 1:note 2\n');
    expect(out).toContain(
      '  fixed: note 3: Unexpected note 2, which does not cite Lee, expected note 1 [supra-to-wrong-note]',
    );
    expect(out).toMatch(/^a\/case\.md: .*1 fixed$/m);
    const same = pretty([await report(TEXT, first.findings)], look(100));
    expect(same).toBe(
      'a/case.md: 1 error, 1 of them known before\n  3 notes, 3 citations; profile bluebook-22\n',
    );
  });
});
