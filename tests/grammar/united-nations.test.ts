import { expect, test } from 'vitest';
import { cited, readAll } from './cited.js';

/** Documents of the United Nations and judgments of international criminal courts. */
const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  ['General Assembly resolution 60/1, annex.', ['[full] General Assembly resolution 60/1, annex']],
  ['See Human Rights Council resolution S-17/1.', ['See [full] Human Rights Council resolution S-17/1']],
  [
    'United Nations, Treaty Series, vol. 2187, No. 38544.',
    ['[full] United Nations, Treaty Series, vol. 2187, No. 38544'],
  ],
  [
    'See A/HRC/27/37, paras. 12-14, and A/HRC/28/39, para. 5.',
    ['See [full] A/HRC/27/37, paras. 12-14', '[full] A/HRC/28/39, para. 5'],
  ],
  [
    'Official Records of the General Assembly, Sixty-third Session, Supplement No. 10 (A/63/10), para. 50.',
    [
      '[full] Official Records of the General Assembly, Sixty-third Session, Supplement No. 10 (A/63/10), para. 50',
    ],
  ],
  [
    'Report of the expert group on the arms trade of the region (A/HRC/11/4), paras. 4-6.',
    ['[full] Report of the expert group on the arms trade of the region (A/HRC/11/4), paras. 4-6'],
  ],
  [
    'Human Rights Committee, general comment No. 31 (2004) on the nature of the duty, para. 12.',
    ['[full] Human Rights Committee, general comment No. 31 (2004) on the nature of the duty, para. 12'],
  ],
  [
    'Committee on Harbours, general comment No. 14 (2013) on the right of the pilot to have a boat taken along, para. 6.',
    [
      '[full] Committee on Harbours, general comment No. 14 (2013) on the right of the pilot to have a boat taken along, para. 6',
    ],
  ],
  // Resolutions in a row: the organ stands once for all.
  [
    'See Security Council resolutions 661 (1990), para. 3, 665 (1990) and 670 (1990).',
    ['See [full] Security Council resolutions 661 (1990), para. 3', '[full] 665 (1990)', '[full] 670 (1990)'],
  ],
  [
    'General Assembly resolutions 46/182 and 58/114; SC Res. 687 and 688 (1991).',
    [
      '[full] General Assembly resolutions 46/182',
      '[full] 58/114',
      '[full] SC Res. 687',
      '[full] 688 (1991)',
    ],
  ],
  [
    'In its resolutions 1674 (2006) and 1894 (2009), para. 2, the Council repeated it.',
    ['[full] resolutions 1674 (2006)', '[full] 1894 (2009), para. 2'],
  ],
  [
    'S/RES/1674 (2006), para. 4, S/RES/1738 (2006) and S/RES/1894 (2009); A/RES/46/182, A/RES/58/114.',
    [
      '[full] S/RES/1674 (2006), para. 4',
      '[full] S/RES/1738 (2006)',
      '[full] S/RES/1894 (2009)',
      '[full] A/RES/46/182',
      '[full] A/RES/58/114',
    ],
  ],
  ['S.C. Res. 687, U.N. Doc. S/RES/687 (1991).', ['[full] S.C. Res. 687, U.N. Doc. S/RES/687 (1991)']],
  // A day behind a resolution is no resolution.
  ['SC Res. 687, 3 April 1991.', ['[full] SC Res. 687, 3 April 1991']],
  // Who speaks is no part of the citation.
  [
    'The Security Council “[d]emands that all parties stop”: resolution 1591 (2005), para. 6.',
    ['[full] resolution 1591 (2005), para. 6'],
  ],
  [
    'The Security Council, resolution 1674 (2006), para. 4.',
    ['[full] The Security Council, resolution 1674 (2006), para. 4'],
  ],
  [
    'Committee against Torture, general comment No. 2; Committee on Rivers, General Recommendation No. 19.',
    [
      '[full] Committee against Torture, general comment No. 2',
      '[full] Committee on Rivers, General Recommendation No. 19',
    ],
  ],
  [
    'Information received from the Government of Utopia, 3 May 2014.',
    ['[full] Information received from the Government of Utopia, 3 May 2014'],
  ],
  [
    'Committee on Rivers, General Comment No. 7: Implementation of Article 2 by States, UN Doc. CRC/C/GC/97 (2004).',
    [
      '[full] Committee on Rivers, General Comment No. 7: Implementation of Article 2 by States, UN Doc. CRC/C/GC/97 (2004)',
    ],
  ],
  ['Submission by Norway, 12 March 2014.', ['[full] Submission by Norway, 12 March 2014']],
  ['Proclamation No. 82/1995, art. 8.', ['[full] Proclamation No. 82/1995, art. 8']],
  ['A/HRC/29/4, chap. VI, sect. B.', ['[full] A/HRC/29/4, chap. VI, sect. B']],
  [
    'Lee, “A Duty of Care”, 15 June 2017. Available at https://example.org/duty.',
    ['[full] Lee, “A Duty of Care”, 15 June 2017. Available at https://example.org/duty'],
  ],
  [
    'Moe (see footnote 12 above), p. 9; Lee (note 3 above).',
    ['[supra] Moe (see footnote 12 above), p. 9', '[supra] Lee (note 3 above)'],
  ],
  ['See paragraphs 23-27 below.', ['See [crossref] paragraphs 23-27 below']],
  ['See above, para. 123.', ['See [crossref] above, para. 123']],
  [
    'See sect. V.A below; see further ch 3 above.',
    ['See [crossref] sect. V.A below', 'see further [crossref] ch 3 above'],
  ],
  ['See Section IV(B)(2)(a).', ['See [crossref] Section IV(B)(2)(a)']],
  [
    'See P-15: T-117, page 34, lines 8 to 20; T-118-Conf, p. 4, ll. 3-5.',
    ['See [full] P-15: T-117, page 34, lines 8 to 20', '[full] T-118-Conf, p. 4, ll. 3-5'],
  ],
  [
    'Decision on the request, 4 May 2012, ICC-01/05-01/08-388, page 12, line 4 to page 13, line 2.',
    ['[full] Decision on the request, 4 May 2012, ICC-01/05-01/08-388, page 12, line 4 to page 13, line 2'],
  ],
  [
    'ICC-01/05-01/08-388, paras 8-9, and ICC-01/05-01/08-401-AnxI, para. 7.',
    ['[full] ICC-01/05-01/08-388, paras 8-9', '[full] ICC-01/05-01/08-401-AnxI, para. 7'],
  ],
  [
    'See Article 30(2)(b) of the Statute and Rule 145(1)(c) of the Rules.',
    ['See [short] Article 30(2)(b) of the Statute', '[short] Rule 145(1)(c) of the Rules'],
  ],
  [
    'ICC-01/05-01/08-388, para. 22, referring to Judgment on the appeal of Mr Bo Moe, ICC-01/05-01/08-12-Corr, para. 4.',
    [
      '[full] ICC-01/05-01/08-388, para. 22',
      '[full] Judgment on the appeal of Mr Bo Moe, ICC-01/05-01/08-12-Corr, para. 4',
    ],
  ],
  [
    'Compare Moe v. Latvia, Comm. No. 14/2006, with Lee v. Norway, Comm. No. 9/2004.',
    ['Compare [full] Moe v. Latvia, Comm. No. 14/2006', 'with [full] Lee v. Norway, Comm. No. 9/2004'],
  ],
  [
    'World Bank, World Development Report 2011: Conflict and Security (Washington, D.C., 2011), p. 5.',
    [
      '[full] World Bank, World Development Report 2011: Conflict and Security (Washington, D.C., 2011), p. 5',
    ],
  ],
  [
    'A. Lee (ed.), The Statute: A Commentary (3rd edn, Beck, 2016), article 28, mn. 101.',
    ['[full] A. Lee (ed.), The Statute: A Commentary (3rd edn, Beck, 2016), article 28, mn. 101'],
  ],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test.each([
  ['Cass., sez. un., 11 March 2004, n. 5044, Moe.', ['[full] Cass., sez. un., 11 March 2004, n. 5044, Moe']],
  [
    'CE, Ass., 11 décembre 1998, Mlle Lee, Rec. 460.',
    ['[full] CE, Ass., 11 décembre 1998, Mlle Lee, Rec. 460'],
  ],
  [
    'Moe, supra note 4, 112; see, however, A. Lee, “A Duty?”, 77 AJIL (1983), pp. 413 ff.',
    ['[supra] Moe, supra note 4, 112', 'see, however, [full] A. Lee, “A Duty?”, 77 AJIL (1983), pp. 413 ff'],
  ],
  [
    'For an overview, see the contributions in A. Lee & B. Moe (eds.), The Divide Between Laws (2007).',
    ['see [full] A. Lee & B. Moe (eds.), The Divide Between Laws (2007)'],
  ],
  [
    'See, inter alia, Arts. 2(1), 17 and 26 ICCPR; Art. 8 ECHR.',
    ['See, inter alia, [short] Arts. 2(1), 17 and 26 ICCPR', '[short] Art. 8 ECHR'],
  ],
])('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test('initials with one stop belong to the name', () => {
  expect(
    cited('JP Lee and BM. Moe, ‘The Case for Dissent’ [1985] Journal of Business Ethics 4, 1–16.'),
  ).toEqual(['[full] JP Lee and BM. Moe, ‘The Case for Dissent’ [1985] Journal of Business Ethics 4, 1–16']);
});

test('an act of law may be named with its article', () => {
  expect(cited('The Bank of England Act 1998, s 19(2).')).toEqual([
    '[full] The Bank of England Act 1998, s 19(2)',
  ]);
});

test('each of several resolutions is of the organ that is named once', () => {
  const read = readAll('Human Rights Council resolutions S-17/1 and 19/22, para. 2.');
  expect(
    read.map((one) => one.form === 'full' && [one.reading.kind, one.reading.identifiers, one.pinpoint]),
  ).toEqual([
    ['resolution', [{ scheme: 'resolution', value: 'Human Rights Council resolutions S-17/1' }], null],
    ['resolution', [{ scheme: 'resolution', value: 'Human Rights Council resolutions 19/22' }], 'para. 2'],
  ]);
});
