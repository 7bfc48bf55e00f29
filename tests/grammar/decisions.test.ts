import { describe, expect, it } from 'vitest';
import { cited } from './cited.js';

describe('a report behind a semicolon is another report of the case before it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Roe v Moe [2017] UKSC 900; [2017] AC 964 (SC), at [8] per Lord Lee.',
      ['[full] Roe v Moe [2017] UKSC 900; [2017] AC 964 (SC), at [8] per Lord Lee'],
    ],
    [
      'S v Roe 1995 (3) SA 391 (CC); 1995 (6) BCLR 665 (CC) para 104.',
      ['[full] S v Roe 1995 (3) SA 391 (CC); 1995 (6) BCLR 665 (CC) para 104'],
    ],
    [
      'Roe v. Board of Moe, 347 U.S. 983; 74 S. Ct. 686 (1954).',
      ['[full] Roe v. Board of Moe, 347 U.S. 983; 74 S. Ct. 686 (1954)'],
    ],
    [
      'Roe v. State of Utopia, (1973) 4 SCC 925 : AIR 1973 SC 1961.',
      ['[full] Roe v. State of Utopia, (1973) 4 SCC 925 : AIR 1973 SC 1961'],
    ],
    [
      'Roe v Moe [2001] 1 AC 900; Lee v Poe (2011) 53 EHRR 918.',
      ['[full] Roe v Moe [2001] 1 AC 900', '[full] Lee v Poe (2011) 53 EHRR 918'],
    ],
    [
      'Roe v. Moe, 410 U.S. 913 (1973); 505 U.S. 933 (1992).',
      ['[full] Roe v. Moe, 410 U.S. 913 (1973)', '[full] 505 U.S. 933 (1992)'],
    ],
  ];
  it.each(cases)('%s', (note, citations) => {
    expect(cited(note)).toEqual(citations);
  });
});

it('takes two names with one citation for one decision', () => {
  expect(
    cited('R (on the application of Roe) v Prime Minister; Moe v Advocate General [2019] UKSC 941, [50].'),
  ).toEqual([
    '[full] R (on the application of Roe) v Prime Minister; Moe v Advocate General [2019] UKSC 941, [50]',
  ]);
});

describe('sentences of which the Inter-American Court makes one citation', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Cf. Case of Roe v. Utopia. Merits. Judgment of July 29, 1988. Series C No. 904, para. 166, and Case of Moe et al. v. Arcadia. Preliminary Objections, Merits, Reparations and Costs. Judgment of February 24, 2011. Series C No. 921, para. 193.',
      [
        'Cf. [full] Case of Roe v. Utopia. Merits. Judgment of July 29, 1988. Series C No. 904, para. 166',
        '[full] Case of Moe et al. v. Arcadia. Preliminary Objections, Merits, Reparations and Costs. Judgment of February 24, 2011. Series C No. 921, para. 193',
      ],
    ],
    [
      'Rights of Travellers. Advisory Opinion OC-98/03 of September 17, 2003. Series A No. 98, para. 101.',
      [
        '[full] Rights of Travellers. Advisory Opinion OC-98/03 of September 17, 2003. Series A No. 98, para. 101',
      ],
    ],
    [
      'Cf. Case of Roe v. Utopia. Merits, supra, para. 172.',
      ['Cf. [supra] Case of Roe v. Utopia. Merits, supra, para. 172'],
    ],
    [
      'Lee v. Utopia, 12 F.3d 34 (2d Cir. 1993). Reparations were not asked for.',
      ['[full] Lee v. Utopia, 12 F.3d 34 (2d Cir. 1993)'],
    ],
  ];
  it.each(cases)('%s', (note, citations) => {
    expect(cited(note)).toEqual(citations);
  });
});

describe("judges' own opinions point into the decision", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Utopia v Arcadia [2003] ICJ Rep 961; Separate Opinion of Judge Roe, 324, para 12.',
      ['[full] Utopia v Arcadia [2003] ICJ Rep 961', '[short] Separate Opinion of Judge Roe, 324, para 12'],
    ],
    [
      'Ibid., Dissenting Opinion of Judge Van den Roe, at 137, paras. 8–10.',
      ['[id] Ibid., Dissenting Opinion of Judge Van den Roe, at 137, paras. 8–10'],
    ],
    [
      'Utopia Warrant, supra note 13, Joint Separate Opinion of Judges Roe, Moe and Lee, para. 47.',
      ['[supra] Utopia Warrant, supra note 13, Joint Separate Opinion of Judges Roe, Moe and Lee, para. 47'],
    ],
    [
      'ibid, Declaration of Vice-President Roe, para 17.',
      ['[id] ibid, Declaration of Vice-President Roe, para 17'],
    ],
    ['Ibid 45. Judge Roe gave a separate opinion.', ['[id] Ibid 45']],
  ];
  it.each(cases)('%s', (note, citations) => {
    expect(cited(note)).toEqual(citations);
  });
});

it('reads letters with stops as a series, no page', () => {
  expect(cited('Roe Concessions, Judgment No. 2, 1924, P.C.I.J., Series A, No. 2, p. 12.')).toEqual([
    '[full] Roe Concessions, Judgment No. 2, 1924, P.C.I.J., Series A, No. 2, p. 12',
  ]);
});
