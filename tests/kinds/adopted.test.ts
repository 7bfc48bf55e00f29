import { describe, expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

describe('treaties by the resolution that adopted them', () => {
  const covenant =
    'International Covenant on Civil and Political Rights, GA Res. 2200A (XXI), 16 Dec. 1966, 999 UNTS 171';
  const protocol = 'Optional Protocol to the ICCPR, GA Res. 2200A (XXI), 16 Dec. 1966, 999 UNTS 302';

  it('are treaties, and not one for their resolution', () => {
    expect([read(covenant)?.['kind'], read(protocol)?.['kind']]).toEqual(['treaty', 'treaty']);
    expect(keysOf(covenant).filter((key) => keysOf(protocol).includes(key))).toEqual([]);
  });

  it.each([
    ['Status of the Convention on the Rights of the Child, GA Res. 60/141'],
    ['Universal Declaration of Human Rights, GA Res. 217A (III), UN Doc A/810 (1948)'],
  ])('%s is a resolution', (text) => {
    expect(read(text)?.['kind']).toBe('resolution');
  });
});

it('reads first page and pinpoint of a chapter behind its imprint', () => {
  expect(
    read("A. Lee, 'What Role?', in B. Moe and C. Roe (eds), The Future of Harbours (2000) 15, at 37"),
  ).toEqual({
    kind: 'chapter',
    authors: ['A. Lee'],
    title: 'What Role?',
    container: 'The Future of Harbours',
    page: '15',
    year: 2000,
    pinpoint: 'at 37',
  });
});

it('keeps the two reports that a State put together in one symbol', () => {
  expect(read('CERD/C/NOR/CO/21-22, para. 8')).toEqual({
    kind: 'report',
    identifiers: ['CERD/C/NOR/CO/21-22'],
    pinpoint: 'para. 8',
  });
});
