import { expect, test } from 'vitest';
import { cited } from './cited.js';

/** Notes of judgments and filings: the record, the decision at hand, and others by the names that they go by. */
const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  ['Exh. SK2.', ['[short] Exh. SK2']],
  ['See generally Exh. S14.', ['See generally [short] Exh. S14']],
  [
    'Ex. Z15, Z19.3 and Z22; Exhibit P 52, p. 3.',
    ['[short] Ex. Z15, Z19.3 and Z22', '[short] Exhibit P 52, p. 3'],
  ],
  [
    'Witness Z, T. 761-62; Ana Roe, T. 1175, and T. 1198.',
    ['[short] Witness Z, T. 761-62', '[short] Ana Roe, T. 1175, and T. 1198'],
  ],
  ['Ana Roe T.1703-04.', ['[short] Ana Roe T.1703-04']],
  ['T. 12 March 2003 p. 45.', ['[short] T. 12 March 2003 p. 45']],
  ['J.A. 45-46.', ['[short] J.A. 45-46']],
  ['Bo Moe, Rivers, T. 2, Paris 1901.', ['[full] Bo Moe, Rivers, T. 2, Paris 1901']],
  ['Impugned judgment, para. 95.', ['[short] Impugned judgment, para. 95']],
  ['See the impugned decision, paras. 20ff.', ['See [short] the impugned decision, paras. 20ff']],
  ['Ibid., 27 November 2003, p. 360.', ['[id] Ibid., 27 November 2003, p. 360']],
  [
    'Prosecution Final Brief, para. 16, citing Prosecutor v. Roe, Case No. IT-95-99-T, Judgement, 3 March 2000, para. 6.',
    [
      '[short] Prosecution Final Brief, para. 16',
      '[full] Prosecutor v. Roe, Case No. IT-95-99-T, Judgement, 3 March 2000, para. 6',
    ],
  ],
  [
    'The Chamber set out like criteria in the Roe Appeals Judgement, para. 22; Moe Appeals Judgement, para. 4.',
    ['[short] Roe Appeals Judgement, para. 22', '[short] Moe Appeals Judgement, para. 4'],
  ],
  [
    'Exhibit RLA-12, Roe v. Utopia, ICSID Case No. ARB/93/3, Award, 6 May 1995, para. 34.',
    ['[full] Roe v. Utopia, ICSID Case No. ARB/93/3, Award, 6 May 1995, para. 34'],
  ],
  ['CR 2006/99, p. 12, para. 4 (Roe).', ['[full] CR 2006/99, p. 12, para. 4 (Roe)']],
  [
    'F00260/RED, Roe Defence Reply, 23 April 2021, public.',
    ['[full] F00260/RED, Roe Defence Reply, 23 April 2021, public'],
  ],
  [
    'Both the Convention on Harbours, 993 UNTS 3, and the Convention on Rivers, 999 UNTS 17, say so.',
    ['[full] Convention on Harbours, 993 UNTS 3', '[full] Convention on Rivers, 999 UNTS 17'],
  ],
  [
    'Cf. Case of Roe v. Utopia. Merits and Costs. Judgment of May 3, 2011. Series C No. 99, para. 34, and Case of Moe v. Arcadia, supra, para. 12.',
    [
      'Cf. [full] Case of Roe v. Utopia. Merits and Costs. Judgment of May 3, 2011. Series C No. 99, para. 34',
      '[supra] Case of Moe v. Arcadia, supra, para. 12',
    ],
  ],
  [
    'Cfr. Caso Roe Vs. Utopía. Fondo, Reparaciones y Costas. Sentencia de 3 de mayo de 2011. Serie C No. 99, párr. 34, y Caso Moe Vs. Arcadia, supra, párr. 12.',
    [
      'Cfr. [full] Caso Roe Vs. Utopía. Fondo, Reparaciones y Costas. Sentencia de 3 de mayo de 2011. Serie C No. 99, párr. 34',
      '[supra] Caso Moe Vs. Arcadia, supra, párr. 12',
    ],
  ],
  ['V. supra, nota 1.', ['[supra] V. supra, nota 1']],
  [
    'Ann Roe, Harbour Claims, 98 AJIL 200 (2004).Google Scholar',
    ['[full] Ann Roe, Harbour Claims, 98 AJIL 200 (2004)'],
  ],
  ['CHR Res 2002/99 of 22 April 2002.', ['[full] CHR Res 2002/99 of 22 April 2002']],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});
