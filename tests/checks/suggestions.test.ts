import { describe, expect, it } from 'vitest';
import { defaultProfile, type ProfileName } from '#ingest/checks/profile.js';
import { check } from '#ingest/checks/index.js';
import { readDocument } from '#ingest/pipeline.js';

const LEE = "Ann Lee, _First Things_, 1 J. INT'L L. 2, 4 (2000).";
const MOE = 'Bo Moe, _Second Thoughts_, 3 YALE L.J. 4, 9 (2001).';
const BASHIR = 'Prosecutor v. Al-Bashir';

/** What a rule says to write for its only finding in these notes; null where it says nothing. */
async function suggested(rule: string, notes: readonly string[], name: ProfileName): Promise<string | null> {
  const calls = notes.map((_, i) => `A claim.[^${i + 1}]`).join(' ');
  const texts = notes.map((note, i) => `[^${i + 1}]: ${note}`).join('\n\n');
  const profile = { ...defaultProfile, name, rules: new Map([[rule, 'on' as const]]) };
  const read = await readDocument(new TextEncoder().encode(`${calls}\n\n${texts}\n`), 'case.md', profile);
  const found = check(read, profile).filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  return found[0]?.suggestion ?? null;
}

describe('what to write instead', () => {
  it.each<[string, string | null, ...string[]]>([
    ['supra-to-wrong-note', 'Lee, supra note 1, at 5', LEE, MOE, 'Lee, _supra_ note 2, at 5.'],
    ['supra-to-wrong-note', 'Lee, cited above at footnote 1', LEE, MOE, 'Lee, cited above at footnote 2.'],
    ['supra-without-number', 'Lee, supra note 1, at 5', LEE, MOE, 'Lee, _supra_, at 5.'],
    ['supra-where-id', 'Id. at 5', LEE, 'Lee, _supra_ note 1, at 5.'],
    [
      'infra-to-wrong-note',
      'supra note 1 and accompanying text',
      LEE,
      'See _infra_ note 1 and accompanying text.',
    ],
    ['repeated-full-citation', 'Lee, supra note 1, at 4', LEE, MOE, LEE],
    [
      'repeated-full-citation',
      'Lee, First Things, supra note 1, at 4',
      LEE,
      "Ann Lee, _Last Things: A Sequel_, 9 J. INT'L L. 7 (2009).",
      LEE,
    ],
    [
      'repeated-full-citation',
      'Lee, supra note 1, pp. 9-11',
      'Ann Lee, _First Things of the Law_, London: Harbour Press 2000, pp. 4-5.',
      MOE,
      'Ann Lee, _First Things of the Law_, London: Harbour Press 2000, pp. 9-11.',
    ],
    [
      'id-at-sign',
      'Id. ¶ 140',
      `${BASHIR}, ICC-02/05-01/09-302, Decision, ¶ 139 (July 6, 2017).`,
      '_Id._ at ¶ 140.',
    ],
    ['ibid-for-id', 'Id. at 5', LEE, '_Ibid._ at 5.'],
    ['signal-form', 'See, e.g.,', `_See e.g._, ${LEE}`],
    [
      'docket-of-another-case',
      `${BASHIR}, ICC-02/05-01/09-302, Decision on Non-Compliance, ¶ 139 (July 6, 2017)`,
      `${BASHIR}, ICC-01/11-01/11-302, Decision on Non-Compliance, ¶ 139 (July 6, 2017).`,
    ],
    [
      'malformed-docket',
      'ICC-02/05-01/09',
      `${BASHIR}, ICC-02/05/01/09-302, Decision on Non-Compliance, ¶ 139 (July 6, 2017).`,
    ],
    ['malformed-symbol', 'S/RES/1593', 'S.C. Res. 1593, U.N. Doc. S/RES 1593, ¶ 1 (Mar. 31, 2005).'],
    ['reporter-spelling', '70 F.3d 232', 'Kadic v. Karadzic, 70 F. 3d 232, 240 (2d Cir. 1995).'],
    ['ordinal-form', '2d Cir.', 'Kadic v. Karadzic, 70 F.3d 232, 240 (2nd Cir. 1995).'],
    ['cleaned-up', '(citation modified)', 'Kadic v. Karadzic, 70 F.3d 232, 240 (2d Cir. 1995) (cleaned up).'],
    ['doubled-word', 'of', "Ann Lee, _The Law of of Nations_, 1 J. INT'L L. 2, 4 (2000)."],
    ['page-label', '4', "Ann Lee, _First Things_, 1 J. INT'L L. 2, p. 4 (2000)."],
    [
      'inconsistent-author',
      'Ann Schaack, First Things, 110 YALE L.J. 202, 209 (2000)',
      'Ann Schaack, _First Things_, 110 YALE L.J. 202, 204 (2000).',
      MOE,
      'Ann Schaak, _First Things_, 110 YALE L.J. 202, 209 (2000).',
    ],
    [
      'inconsistent-case-name',
      'Filartiga v. Pena-Irala',
      'Filartiga v. Pena-Irala, 630 F.2d 876, 880 (2d Cir. 1980).',
      MOE,
      'Filartega v. Pena-Irala, 630 F.2d 876, 885 (2d Cir. 1980).',
    ],
    [
      'misspelt-short-name',
      'Van Schaack, supra note 1, at 5',
      "Beth Van Schaack, _Fugitives_, 1 J. INT'L L. 2, 4 (2000).",
      'Van Schaak, _supra_ note 1, at 5.',
    ],
    [
      'hereinafter-unused',
      "Ann Lee, First Things, 1 J. INT'L L. 2, 4 (2000)",
      "Ann Lee, _First Things_, 1 J. INT'L L. 2, 4 (2000) [hereinafter Lee, _First_].",
      MOE,
    ],
    ['security-council-year', 'S.C. Res. 1593, ¶ 1 (Mar. 31, 2005)', 'S.C. Res. 1593, ¶ 1 (Mar. 31, 2004).'],
    ['comma-before-date', ' (Mar. 31, 2005)', 'S.C. Res. 1593, ¶ 1, (Mar. 31, 2005).'],
    [
      'treaty-date',
      'Rome Statute of the International Criminal Court art. 13, July 17, 1998, 2187 U.N.T.S. 90',
      'Rome Statute of the International Criminal Court art. 13, July 17, 1989, 2187 U.N.T.S. 90.',
    ],
    [
      'treaty-series-place',
      'Rome Statute of the International Criminal Court art. 13, July 17, 1998, 2187 U.N.T.S. 90',
      'Rome Statute of the International Criminal Court art. 13, July 17, 1998, 2178 U.N.T.S. 90.',
    ],
    [
      'malformed-url',
      'https://example.org/news/page',
      'Ann Lee, _A Page_, EXAMPLE (Jan. 2, 2020), https:/example.org/news/page [https://perma.cc/C3SZ-N29Q].',
    ],
    ['supra-before-full', 'Lee, supra note 1, at 5', LEE, MOE, 'Lee, _supra_ note 4, at 5.', MOE],
  ])('%s: %s', async (rule, expected, ...notes) => {
    expect(await suggested(rule, notes, 'bluebook-22')).toBe(expected);
  });

  it.each<[string, string | null, ...string[]]>([
    [
      'supra-to-wrong-note',
      'Lee (n 1) 5',
      'Ann Lee, ‘First Things’ (2000) 1 JIL 2, 4.',
      'Bo Moe, ‘Second Thoughts’ (2001) 3 CLJ 4, 9.',
      'Lee (n 2) 5.',
    ],
    [
      'repeated-full-citation',
      'Lee (n 1) 4',
      'Ann Lee, ‘First Things’ (2000) 1 JIL 2, 4.',
      'Bo Moe, ‘Second Thoughts’ (2001) 3 CLJ 4, 9.',
      'Ann Lee, ‘First Things’ (2000) 1 JIL 2, 4.',
    ],
  ])('by OSCOLA, %s: %s', async (rule, expected, ...notes) => {
    expect(await suggested(rule, notes, 'oscola-4')).toBe(expected);
  });
});
