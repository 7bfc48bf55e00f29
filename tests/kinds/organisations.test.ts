import { expect, it } from 'vitest';
import { read } from './reading.js';

/** Who publishes, where the words alone could be a person's name or a title. */
it.each([
  [
    'IAB Tech Lab, Consent Framework (2020), https://example.org/standards',
    { kind: 'report', authors: undefined, institution: 'IAB Tech Lab', title: 'Consent Framework' },
  ],
  [
    'Privacy International, How Rivers Share Data (2018), https://example.org/report',
    { kind: 'report', institution: 'Privacy International', title: 'How Rivers Share Data' },
  ],
  ['Access Now, Rivers and Rights (2018)', { kind: 'report', institution: 'Access Now', authors: undefined }],
  ['Article 19, Defining Rivers (2017)', { kind: 'report', institution: 'Article 19' }],
  ['Human Rights Watch, Not Worth the River (2019)', { kind: 'report', institution: 'Human Rights Watch' }],
  ['CAE Roe, ‘Rivers’ (2001) 12 OJLS 34', { kind: 'article', authors: ['CAE Roe'], institution: undefined }],
  // "et al." belongs to the author before it
  [
    'Ann Roe et al., ‘Rivers’ (2018) 361 Science 1146',
    { kind: 'article', authors: ['Ann Roe'], container: 'Science' },
  ],
  ['A. Roe et al., “Rivers”, 12 J. Int’l L. 34 (2018)', { kind: 'article', authors: ['A. Roe'] }],
  ['J. Port et S. Quai, Droit des ports, 11e éd., Paris, LGDJ, 2014', { authors: ['J. Port', 'S. Quai'] }],
])('%s', (text, expected) => {
  expect({ authors: undefined, institution: undefined, ...read(text) }).toMatchObject(expected);
});

/** Journals of the sciences, with and without stops. */
it.each([
  [
    'Ann Roe, “Dark Rivers”, Proc. ACM Hum.-Comput. Interact. 3 (2019)',
    { kind: 'article', title: 'Dark Rivers', container: 'Proc. ACM Hum.-Comput. Interact.' },
  ],
  [
    'A. Roe, Dark Rivers of the World, 361 Science 1146 (2018)',
    { kind: 'article', container: 'Science', page: '1146' },
  ],
  ['A. Roe, “Rivers”, PLoS ONE 12(3) (2017)', { kind: 'article', container: 'PLoS ONE', volume: '12' }],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});
