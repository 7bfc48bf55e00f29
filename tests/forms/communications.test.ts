import { expect, it } from 'vitest';
import { cited, readAll } from '../grammar/cited.js';

/** Views of treaty bodies in a row, whose committee or "Communications" stands once. */
it.each([
  [
    'Communications Nos. 94/2004, Roe v. Utopia, and 95/2005, Moe v. Arcadia.',
    ['[full] Communications Nos. 94/2004, Roe v. Utopia', '[full] 95/2005, Moe v. Arcadia'],
  ],
  [
    'Human Rights Committee, communications No. 9110/2002, Roe v. Utopia, views adopted on 3 November 2004, and No. 9077/2002, Moe v. Arcadia, views adopted on 28 March 2006.',
    [
      '[full] Human Rights Committee, communications No. 9110/2002, Roe v. Utopia, views adopted on 3 November 2004',
      '[full] 9077/2002, Moe v. Arcadia, views adopted on 28 March 2006',
    ],
  ],
  [
    'Committee against Torture, Comm. Nos. 981/2001, Roe v. Utopia, 982/2001, Moe v. Arcadia and 983/2001, Poe v. Ruritania.',
    [
      '[full] Committee against Torture, Comm. Nos. 981/2001, Roe v. Utopia',
      '[full] 982/2001, Moe v. Arcadia',
      '[full] 983/2001, Poe v. Ruritania',
    ],
  ],
  [
    'Roe v. Utopia, Communication No. 94/2004, and Moe v. Arcadia, Communication No. 95/2005.',
    ['[full] Roe v. Utopia, Communication No. 94/2004', '[full] Moe v. Arcadia, Communication No. 95/2005'],
  ],
  [
    'See, e.g., communications No. 972/1984, Roe v. Utopia, para. 13; No. 980/1984, Moe v. Utopia, para. 14.',
    [
      'See, e.g., [full] communications No. 972/1984, Roe v. Utopia, para. 13',
      '[full] No. 980/1984, Moe v. Utopia, para. 14',
    ],
  ],
  // one communication is no row
  [
    'Communication No. 94/2004, Roe v. Utopia, views of 3 November 2006, para. 7.',
    ['[full] Communication No. 94/2004, Roe v. Utopia, views of 3 November 2006, para. 7'],
  ],
])('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

it('reads the committee into each of the row', () => {
  const row = readAll(
    'CEDAW Committee, Communications Nos. 94/2004, Roe v. Utopia, and 95/2005, Moe v. Arcadia, para. 12.',
  );
  expect(row).toMatchObject([
    { reading: { kind: 'case', institution: 'CEDAW Committee', title: 'Roe v. Utopia' }, pinpoint: null },
    {
      reading: { kind: 'case', institution: 'CEDAW Committee', title: 'Moe v. Arcadia' },
      pinpoint: 'para. 12',
    },
  ]);
});
