import { describe, expect, it } from 'vitest';
import { behindNames } from '#ingest/grammar/lists/behind-names.js';
import { entryNames } from '#ingest/grammar/lists/entry-names.js';

const names = (entry: string, before: readonly string[] = []) => {
  const found = entryNames(entry, before);
  return [found.names, entry.slice(found.end, found.end + 3)];
};

describe('the names that an entry begins with', () => {
  it.each<[string, readonly string[], string]>([
    ['Lee, Ann, Bo Moe, and Cy Roe. Tides. Oslo: Sund, 2010.', ['Ann Lee', 'Bo Moe', 'Cy Roe'], '. T'],
    ['Lee, Ann, Bo Moe and Cy Roe, Eds. Tides. Oslo.', ['Ann Lee', 'Bo Moe', 'Cy Roe'], ', E'],
    ['Lee, Ann and Bo Moe, Eds. Tides.', ['Ann Lee', 'Bo Moe'], ', E'],
    ['Lee, Ann, ed. Tides. Oslo: Sund, 2010.', ['Ann Lee'], ', e'],
    ['Sund, Marie de. Tides. Roe, 2010.', ['Marie de Sund'], '. T'],
    ['LEE, A. B., MOE, C. y ROE, D. (eds.), Arenas', ['A. B. LEE', 'C. MOE', 'D. ROE'], ' (e'],
    ['Lee A, Moe BC and Roe K, Sands (2010)', ['A. Lee', 'B. C. Moe', 'K. Roe'], ', S'],
    ['Ann Lee and Bo Moe. 2010. Tides of law. Oslo.', ['Ann Lee', 'Bo Moe'], '. 2'],
    ['Ann Lee, Bo Moe, and Cy Roe (2010) Tides', ['Ann Lee', 'Bo Moe', 'Cy Roe'], ' (2'],
    ['A. Lee et al. 2010. Tides of law.', ['A. Lee'], ' et'],
    ['Harbour Watch. 2017. Report on tides. Oslo.', ['Harbour Watch'], '. 2'],
    ['Ministry of Tides (2008) Waters of the North', ['Ministry of Tides'], ' (2'],
    ['A. Lee/B. Moe (Hrsg.), Gezeiten, 2014', ['A. Lee', 'B. Moe'], ' (H'],
  ])('of %s', (entry, expected, behind) => {
    expect(names(entry)).toEqual([expected, behind]);
  });

  it.each([
    'Ann Lee, First Sands (Oslo 2010)',
    'Tides Act 1998',
    'Moe v Harbour Board (2001) Tribunal of Sund',
    'Ministry of Tides (2008) 3 ICR 4',
    'The law of the sea. 2010. Oslo.',
    'Lee A v Moe B [2010] UKSC 3',
    'Ann B. Lee, “First Sands,” 1 Norvik L. Rev. 2 (2010)',
    'Ann B. Lee. First Sands. Oslo: Roe, 2010.',
    'Ann B. Lee and Cy Roe. First Sands. Oslo: Roe, 2010.',
    '',
  ])('are none in %s', (entry) => {
    expect(names(entry)[0]).toEqual([]);
  });
});

describe('a mark for the author of the entry before', () => {
  it.each<[string, readonly string[], string]>([
    ['———. 2010b. Second sands.', ['Ann Lee', 'Bo Moe'], '. 2'],
    ['---. Second Sands. Roe, 2010.', ['Ann Lee', 'Bo Moe'], '. S'],
    ['________, Second Sands, Oslo 2010', ['Ann Lee', 'Bo Moe'], ', S'],
    ['—— ‘Second Sands’ (2010) 1 MLR 2', ['Ann Lee', 'Bo Moe'], ' ‘S'],
    ['—— and Roe C, Second Sands', ['Ann Lee', 'C. Roe'], ', S'],
  ])('%s', (entry, expected, behind) => {
    expect(names(entry, ['Ann Lee', 'Bo Moe'])).toEqual([expected, behind]);
  });

  it('stands for nobody where nobody stands before', () => {
    expect(names('———. 2010b. Second sands.')[0]).toEqual([]);
  });
});

describe('what stands behind the names', () => {
  it.each([
    ['. 2010a. Sands.', { year: '2010a', sentences: true, said: 'Sands.' }],
    [' (2021, May). Sands.', { year: '2021', sentences: false, said: 'Sands.' }],
    [' et al, Sands (2010)', { year: null, sentences: false, said: 'Sands (2010)' }],
    [' (Hrsg.), Sande', { year: null, sentences: false, said: 'Sande' }],
    [', Eds. Sands. Oslo: Sund, 2010.', { year: null, sentences: true, said: 'Sands. Oslo: Sund, 2010.' }],
    [', Editing Sands', { year: null, sentences: false, said: 'Editing Sands' }],
  ])('%s', (text, expected) => {
    expect(behindNames(text)).toEqual(expected);
  });

  it('is nothing where no title follows', () => {
    expect(behindNames('.')).toBeNull();
  });
});
