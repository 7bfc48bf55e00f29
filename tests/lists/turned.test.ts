import { describe, expect, it } from 'vitest';
import { turned } from '#ingest/grammar/lists/turned.js';
import { headsSources } from '#ingest/grammar/lists/heading.js';

describe('an entry that begins with a name turned round, as a note would have it', () => {
  it.each([
    ['Lee, Ann, First Sands, Norvik 2010', 'Ann Lee, First Sands (Norvik 2010)'],
    ['Lee, Ann/Moe, Bo: Die Sande, Norvik 2010', 'Ann Lee and Bo Moe, Die Sande (Norvik 2010)'],
    ['Lee, Ann; Moe, Bo, Sands, Norvik 2010', 'Ann Lee and Bo Moe, Sands (Norvik 2010)'],
    ['Lee, Ann, and Bo Moe. Sands. Norvik: Roe, 2010.', 'Ann Lee and Bo Moe, Sands (Norvik: Roe, 2010)'],
    ['Lee, Ann und Moe, Bo, Sande, Norvik 2010', 'Ann Lee and Bo Moe, Sande (Norvik 2010)'],
    ['Lee, A. (2010). First sands. Norvik: Roe Press.', 'A. Lee, First sands (Norvik: Roe Press 2010)'],
    [
      'Lee, A., Moe, B., & Roe, C. (2012). Tides of law. Norvik Law Review, 23(1), 33–60.',
      'A. Lee and B. Moe and C. Roe, “Tides of law,” 23 Norvik Law Review 33 (2012)',
    ],
    ['van der Moe, B. C., Tides, Norvik 2001', 'B. C. van der Moe, Tides (Norvik 2001)'],
    ['Moe, William A. Tides. Norvik: Roe, 2001.', 'William A. Moe, Tides (Norvik: Roe, 2001)'],
    ['Lee, Ann (ed.), Sands, Norvik 2010', 'Ann Lee, Sands (Norvik 2010)'],
    [
      'Lee, Ann. “Tides.” Norvik Law Review 12 (2001): 3–9.',
      'Ann Lee, “Tides.” Norvik Law Review 12 (2001): 3–9.',
    ],
  ])('%s', (entry, note) => {
    expect(turned(entry)).toBe(note);
  });

  it.each([
    'Ann Lee, First Sands (Norvik 2010)',
    'Marbury v. Madison, 5 U.S. 137 (1803)',
    'United Nations, General Assembly, Report',
    'Harbour Trial, Norvik, 3 May 2010',
    'Ann Lee, Bo Moe, and Cy Roe, Sands (Norvik 2010)',
    'Human Rights Act 1998',
    'Re B, C and D [2001] UKHL 5',
    'Council EU, Report on Tides (2010)',
    'Lee,',
    '',
  ])('leaves %s', (entry) => {
    expect(turned(entry)).toBeNull();
  });
});

describe('the heading of a list of sources', () => {
  it.each([
    'Bibliography',
    '## VII. Table of Cases',
    'ANNEX B: CITED MATERIALS AND DEFINED TERMS',
    '**Works Cited**',
    'A. Literaturverzeichnis',
    'Select bibliography:',
  ])('is %s', (line) => {
    expect(headsSources(line)).toBe(true);
  });

  it.each([
    'Bibliography .......... 231',
    'The literature on the matter is divided between these sources',
    'Conclusion',
    'Cases of Doubt',
    'Restatement of references',
    '',
  ])('is not %s', (line) => {
    expect(headsSources(line)).toBe(false);
  });
});

describe('an entry with two family names, or in a collection', () => {
  it.each([
    ['Lee Sund, José. Sands. Oslo: Roe, 2010.', 'José Lee Sund, Sands (Oslo: Roe, 2010)'],
    [
      'Lee, A. (2010). Tides turn. In Waters of the North (pp. 3–9).',
      'A. Lee, “Tides turn,” in Waters of the North (2010)',
    ],
    [
      'Lee, Ann. 2010. ‘Tides’. In Waters, edited by Bo Roe. Oslo: Harbour Press.',
      'Ann Lee, “Tides,” in Waters (2010)',
    ],
  ])('%s', (entry, note) => {
    expect(turned(entry)).toBe(note);
  });
});

describe('an entry as journals of science have it', () => {
  it.each([
    ['Lee A, First Sands (Norvik 2010)', 'A. Lee, First Sands (Norvik 2010)'],
    [
      'Lee A, Moe BC and van der Roe C, ‘Tides’ (2012) 75 MLR 220',
      'A. Lee and B. C. Moe and C. van der Roe, ‘Tides’ (2012) 75 MLR 220',
    ],
    ['Lee A (ed), Sands (Norvik 2010)', 'A. Lee, Sands (Norvik 2010)'],
    ['Lee A (2010) First sands. Norvik: Roe Press.', 'A. Lee, First sands (Norvik: Roe Press 2010)'],
    [
      'Lee A, Moe BC (2018) Tides. J Int Law 12:33–45',
      'A. Lee and B. C. Moe, “Tides,” 12 J Int Law 33 (2018)',
    ],
    [
      'Lee A. Why Do Tides Turn? Norvik Law Journal 1996;106(8):25–59.',
      'A. Lee, “Why Do Tides Turn?,” 106 Norvik Law Journal 25 (1996)',
    ],
    ['Lee A, Moe B. Sands. Norvik: Roe Press; 1997.', 'A. Lee and B. Moe, Sands (Norvik: Roe Press 1997)'],
    [
      'Lee, Ann 2004. Tides. Norvik Law Review. 29, 1 (2004), 3–26.',
      'Ann Lee, “Tides,” 29 Norvik Law Review 3 (2004)',
    ],
    [
      'Lee, A. Sands. Norvik: Roe, 1995. ISBN 978-0-19-873072-3.',
      'A. Lee, Sands (Norvik: Roe, 1995), ISBN 978-0-19-873072-3',
    ],
  ])('%s', (entry, note) => {
    expect(turned(entry)).toBe(note);
  });
});
