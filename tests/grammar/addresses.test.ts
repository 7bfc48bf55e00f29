import { expect, it } from 'vitest';
import { bareAddressEnd, urlsOf } from '#ingest/grammar/urls.js';
import { cited, readAll } from './cited.js';

/** Addresses as older and OSCOLA footnotes print them, without "https://". */
it.each([
  ['Roe, ‘Dams’ ec.example.eu/dams accessed 3 May 2021', ['ec.example.eu/dams']],
  ['Roe, ‘Dams’, example.org, accessed 3 May 2021', ['example.org']],
  ['Roe, ‘Dams’, accessed 3 May 2021, example.org/a(b)', ['example.org/a(b)']],
  // no address: a host that nobody visited, a file's name, a mail box, an abbreviation
  ['the site example.org is mentioned', []],
  ['a visit to example.org/rivers showed nothing', []],
  ['Roe, ‘Dams’, available at example.org/dams', ['example.org/dams']],
  ['see notes.doc for more', []],
  ['write to roe@example.org/x', []],
  ['Roe, para.4/5 of it', []],
  ['at https://example.org/y, not example.org/x', ['https://example.org/y']],
])('%s', (text, urls) => {
  expect(urlsOf(text).urls).toEqual(urls);
});

it('ends before what follows an address', () => {
  expect(bareAddressEnd('example.org/x, accessed 3 May 2021', 0)).toBe('example.org/x'.length);
});

it('belongs to its citation, with the day of access', () => {
  const note = 'Ann Roe, ‘Rivers’ (Utopia Blog, 3 May 2020) utopiablog.org/rivers accessed 5 May 2021.';
  expect(cited(note)).toEqual([`[full] ${note.slice(0, -1)}`]);
  expect(readAll(note)[0]).toMatchObject({ reading: { kind: 'web', urls: ['utopiablog.org/rivers'] } });
});

it('keeps a science journal in one piece', () => {
  expect(cited('Ann Roe et al., “Dark Rivers”, Proc. ACM Hum. Comput. Interact. 3 (2019).')).toEqual([
    '[full] Ann Roe et al., “Dark Rivers”, Proc. ACM Hum. Comput. Interact. 3 (2019)',
  ]);
});
