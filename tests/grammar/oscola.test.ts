import { expect, test } from 'vitest';
import { cited } from './cited.js';

const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'HLA Hart, The Concept of Law (2nd edn, Clarendon Press 1994) 135.',
    ['[full] HLA Hart, The Concept of Law (2nd edn, Clarendon Press 1994) 135'],
  ],
  [
    'Ann Lee, ‘The Creditors’ Rights: A View’ (2010) 12 OJLS 34, 36–38',
    ['[full] Ann Lee, ‘The Creditors’ Rights: A View’ (2010) 12 OJLS 34, 36–38'],
  ],
  [
    'Donoghue v Stevenson [1932] AC 562 (HL) 580 (Lord Atkin).',
    ['[full] Donoghue v Stevenson [1932] AC 562 (HL) 580'],
  ],
  [
    'R (Miller) v Secretary of State for Exiting the European Union [2017] UKSC 5, [2018] AC 61 [82].',
    [
      '[full] R (Miller) v Secretary of State for Exiting the European Union [2017] UKSC 5, [2018] AC 61 [82]',
    ],
  ],
  ['Human Rights Act 1998, s 6(1).', ['[full] Human Rights Act 1998, s 6(1)']],
  [
    'Case C-176/03 Commission v Council [2005] ECR I-7879, paras 47–48.',
    ['[full] Case C-176/03 Commission v Council [2005] ECR I-7879, paras 47–48'],
  ],
  [
    'Council Regulation (EC) 139/2004 on the control of concentrations [2004] OJ L24/1, art 5.',
    ['[full] Council Regulation (EC) 139/2004 on the control of concentrations [2004] OJ L24/1, art 5'],
  ],
  [
    'Julia Hornle, ‘The Jurisdictional Challenge’ in Ann Lee and Bo Moe (eds), Essays on Law (Hart 2008) ch 3; cf Bo Moe, Rights (OUP 2011) 5.',
    [
      '[full] Julia Hornle, ‘The Jurisdictional Challenge’ in Ann Lee and Bo Moe (eds), Essays on Law (Hart 2008) ch 3',
      'cf [full] Bo Moe, Rights (OUP 2011) 5',
    ],
  ],
  [
    'Sarah Cole, ‘Virtual Friend’ <www.example.com/friend.htm> accessed 19 November 2009.',
    ['[full] Sarah Cole, ‘Virtual Friend’ <www.example.com/friend.htm> accessed 19 November 2009'],
  ],
  ['ibid 34.', ['[id] ibid 34']],
  ['Opinion 7/13 EU:C:2014:9454, para 184.', ['[full] Opinion 7/13 EU:C:2014:9454, para 184']],
  [
    'Civil Practice Rules 1998, r 54.5; Lee (n 5) cxlviii; cf text at n 12 above.',
    [
      '[full] Civil Practice Rules 1998, r 54.5',
      '[supra] Lee (n 5) cxlviii',
      'cf [crossref] text at n 12 above',
    ],
  ],
  [
    'Hansard HL vol 593 col 1308 (5 November 1998).',
    ['[full] Hansard HL vol 593 col 1308 (5 November 1998)'],
  ],
  ['Ibid, paras 3 and 5; Hart (n 1) 12.', ['[id] Ibid, paras 3 and 5', '[supra] Hart (n 1) 12']],
  ['ibid.', ['[id] ibid.']],
  [
    'See also Lee (n 12), 17–36; Second Report, para 94 (n 11).',
    ['See also [supra] Lee (n 12), 17–36', '[supra] Second Report, para 94 (n 11)'],
  ],
  ['See text to n 34; see below Part 2.', ['See [crossref] text to n 34', 'see [crossref] below Part 2']],
  [
    'Second Report, para 10: The first power would ‘enable the regulator to act’. See also First Report, paras 164, 171.',
    ['[short] Second Report, para 10', 'See also [short] First Report, paras 164, 171'],
  ],
  ['The Bill was changed at once (quoted in Second Report, para 5).', ['[short] Second Report, para 5']],
  ['Lee v Norway (Application no. 38433/09)', ['[full] Lee v Norway (Application no. 38433/09)']],
  [
    'Bo Moe, ‘A Title’ (2006) 43 CML Rev 63, 68, citing Case C-491/01 R v Roe [2002] ECR I-11453.',
    ['[full] Bo Moe, ‘A Title’ (2006) 43 CML Rev 63, 68', '[full] Case C-491/01 R v Roe [2002] ECR I-11453'],
  ],
  ['Lee v UK ECHR 1998–VIII 3124.', ['[full] Lee v UK ECHR 1998–VIII 3124']],
  [
    'Harbour Reform Act 2005, ss 1, 3(1) and sch 2 para 4.',
    ['[full] Harbour Reform Act 2005, ss 1, 3(1) and sch 2 para 4'],
  ],
  ['Harbour Boats v Moe (Case C-311/18).', ['[full] Harbour Boats v Moe (Case C-311/18)']],
  [
    's12 of the Harbours Act 1998; ss4-6 of the Piers Act 1981',
    ['[full] s12 of the Harbours Act 1998', '[full] ss4-6 of the Piers Act 1981'],
  ],
  ['Fourth Special Report (HC 771).', ['[full] Fourth Special Report (HC 771)']],
  [
    'Joint Committee on Statutory Harbours, Piers and Quays (HL Paper 31, HC 540) para 12.',
    ['[full] Joint Committee on Statutory Harbours, Piers and Quays (HL Paper 31, HC 540) para 12'],
  ],
  [
    'See JCSH First report (HL31-HC540), Second report (HL 40-HC 612) and the Final report, Quays for All (HL 55-1-HC 700-1).',
    [
      'See [full] JCSH First report (HL31-HC540)',
      '[full] Second report (HL 40-HC 612)',
      '[full] Final report, Quays for All (HL 55-1-HC 700-1)',
    ],
  ],
  [
    'Law Commission, Wrecks (Law Com CP No 209), Salvage (Law Com No 340) and Harbours (Law Com No 351).',
    [
      '[full] Law Commission, Wrecks (Law Com CP No 209)',
      '[full] Salvage (Law Com No 340)',
      '[full] Harbours (Law Com No 351)',
    ],
  ],
  [
    'See the White Paper, Harbours for Tomorrow (Cm 8356), and the Transport Committee’s reply (HC 772).',
    [
      'See [full] White Paper, Harbours for Tomorrow (Cm 8356)',
      '[full] Transport Committee’s reply (HC 772)',
    ],
  ],
  ['The committee saw it otherwise in its report (HC 345).', ['[full] HC 345']],
  [
    'Commission, ‘Ports in the Internal Market’ COM(2012) 345 and SWD(2012) 17.',
    ['[full] Commission, ‘Ports in the Internal Market’ COM(2012) 345 and SWD(2012) 17'],
  ],
  ['For a different view see Bo Moe, ‘Banks’ (2011) 3 CLJ 4.', ['see [full] Bo Moe, ‘Banks’ (2011) 3 CLJ 4']],
  [
    "Ann Lee, 'Straight Marks; a Study' (2010) 12 OJLS 34; Bo Moe, 'It' (2011) 3 CLJ 4.",
    ["[full] Ann Lee, 'Straight Marks; a Study' (2010) 12 OJLS 34", "[full] Bo Moe, 'It' (2011) 3 CLJ 4"],
  ],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test('a short name without a number is known from the note that set it up', () => {
  expect(
    cited(
      'Financial Conduct Bill: Report of Session 2012 (HL Paper 98, 2012) (‘Bill Report’).',
      'Bill Report 12; see Bill Report.',
    ),
  ).toEqual(['[short] Bill Report 12', 'see [short] Bill Report']);
});

test('a case is known by its first party', () => {
  expect(
    cited('Infopack International A/S v Danske Forening [2009] ECR I-6569.', 'Infopack, para 37.'),
  ).toEqual(['[short] Infopack, para 37']);
});

test('a list of papers goes on to later notes, each paper by its own name', () => {
  const list =
    'JCSH First report (HL31-HC540), Second report (HL 40-HC 612) and the Final report, Quays for All (HL 55-HC 700).';
  expect(cited(list, 'First Report, para 126; Second Report, paras 3–4 (n 1).')).toEqual([
    '[short] First Report, para 126',
    '[supra] Second Report, paras 3–4 (n 1)',
  ]);
});
