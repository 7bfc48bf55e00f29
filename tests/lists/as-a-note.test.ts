import { describe, expect, it } from 'vitest';
import { turned } from '#ingest/grammar/lists/turned.js';

describe('titles and imprints in sentences', () => {
  it.each([
    ['Lee, Ann. Sands. Sund Press, 2010.', 'Ann Lee, Sands (Sund Press, 2010)'],
    ['Lee, Ann. Sands. Oxford U.P., 1958.', 'Ann Lee, Sands (Oxford U.P., 1958)'],
    ['Lee, Ann. Sands. 4th ed. 1895.', 'Ann Lee, Sands (4th ed, 1895)'],
    ['Lee, Ann. Sands. 2 vols. 1891.', 'Ann Lee, Sands (1891)'],
    ['Lee, Ann. Sands. 2nd ed. St. Paul: West, 1990.', 'Ann Lee, Sands (St. Paul: West, 1990)'],
    ['Lee, Ann. Sands. Norvik, Mass.: Roe, 1999.', 'Ann Lee, Sands (Norvik, Mass.: Roe, 1999)'],
    ['Lee, Ann. Sands. Translated by Bo Moe, Knopf, 2010.', 'Ann Lee, Sands (Knopf, 2010)'],
    [
      'Lee, Ann. “Tides.” In Waters, edited by Bo Moe. Oslo, UK: Roe, 2008.',
      'Ann Lee, “Tides,” in Waters (Oslo, UK: Roe, 2008)',
    ],
    [
      'Lee A. Turning tides. In: Waters. London: Roe & Moe 2010.',
      'A. Lee, “Turning tides,” in Waters (London: Roe & Moe 2010)',
    ],
    ['Ministry of Tides. Waters. Oslo: Sund, 2004.', 'Ministry of Tides, Waters (Oslo: Sund, 2004)'],
    ['Waters of the North. Oslo: Sund, 2004.', 'Waters of the North (Oslo: Sund, 2004)'],
  ])('%s', (entry, note) => {
    expect(turned(entry)).toBe(note);
  });
});

describe('titles behind a year', () => {
  it.each([
    [
      'Lee, A. 2003. What is Just? The Law of Tides. Norvik Law Review 29 (2):271-314.',
      'A. Lee, “What is Just? The Law of Tides,” 29 Norvik Law Review 271 (2003)',
    ],
    [
      'Lee, A. 2014. “Tides.” Sands (Oslo, N.Y.) 506 (7489): 480–483.',
      'A. Lee, “Tides,” 506 Sands 480 (2014)',
    ],
    [
      'Lee, A. (2007). Are tides turning? Sands, 445(7124), E4-5.',
      'A. Lee, “Are tides turning?,” 445 Sands E4 (2007)',
    ],
    [
      'Ann Lee. 2009. Tides. Norvik Transactions 35, 1 (2009), 67–82.',
      'Ann Lee, “Tides,” 35 Norvik Transactions 67 (2009)',
    ],
    [
      'Lee, A. 2005. The Moe v. Sund Case: Tides. Waters and sands: cases. Roe May. 47–76.',
      'A. Lee, “The Moe v. Sund Case: Tides,” in Waters and sands: cases (Roe May 2005)',
    ],
    [
      'Lee, A. 1964. Law of Sands. 7th ed. Oslo: Roe. (1st ed. 1927.)',
      'A. Lee, Law of Sands (7th ed. Oslo: Roe 1964)',
    ],
    [
      'Harbour Association. (2020). Manual of tides (7th ed.).',
      'Harbour Association, Manual of tides (7th ed. 2020)',
    ],
  ])('%s', (entry, note) => {
    expect(turned(entry)).toBe(note);
  });
});

describe('titles and imprints between commas', () => {
  it.each([
    [
      'LEE, Ann S., Derecho de las arenas, Buenos Aires, Roe, 2002.',
      'Ann S. LEE, Derecho de las arenas (Buenos Aires, Roe, 2002)',
    ],
    ['LEE, Ann, Arenas, Ed. Sund, Madrid, 2007, 578 pp.', 'Ann LEE, Arenas (Ed. Sund, Madrid, 2007)'],
    ['LEE, A., Les sables, Bruxelles : Roe, 2006', 'A. LEE, Les sables (Bruxelles : Roe, 2006)'],
    ['LEE, A., Sands, Cambridge : Roe, 2007, 2nd ed.', 'A. LEE, Sands (Cambridge : Roe, 2007)'],
    ['Lee, A., Tides, Harbours, Sands, 2007', 'A. Lee, Tides, Harbours, Sands, 2007'],
    ['Lee, A., Tides of law, FS Sund, 1996, 79', 'A. Lee, Tides of law, in: FS Sund, 1996, 79'],
    [
      'Lee, A., Tides, in: Moe/Roe (Hg.) Waters, 2004, 8',
      'A. Lee, Tides, in: Moe/Roe (Hg.), Waters, 2004, 8',
    ],
    [
      'Lee, A.: Tides, in: FS Moe, hrsg. von Bo Roe, Tübingen 2001, S. 33–60.',
      'A. Lee, Tides, in: FS Moe (Tübingen 2001), S. 33–60',
    ],
  ])('%s', (entry, note) => {
    expect(turned(entry)).toBe(note);
  });
});

describe('cases that are sorted by the word that tells', () => {
  it.each([
    ['Sund, Re [1914] 1 Ch 1', 'Re Sund [1914] 1 Ch 1'],
    ['Sund, In, Re [1914] 1 Ch 1', 'Re Sund [1914] 1 Ch 1'],
    ['Moe, Ex parte, 5 U.S. 137 (1803)', 'Ex parte Moe, 5 U.S. 137 (1803)'],
  ])('%s', (entry, note) => {
    expect(turned(entry)).toBe(note);
  });
});
