import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotCitations } from '#ingest/grammar/body/spot.js';

const texts = (text: string) => spotCitations(text).map(({ start, end }) => text.slice(start, end));
const forms = (text: string) => spotCitations(text).map(({ form }) => form);

describe('reported cases', () => {
  it.each([
    ['We follow Ford v. Wainwright, 477 U.S. 399 (1986), here.', ['Ford v. Wainwright, 477 U.S. 399 (1986)']],
    [
      'See United States v. Vargas, 560 F.3d 45, 47 (1st Cir. 2009).',
      ['United States v. Vargas, 560 F.3d 45, 47 (1st Cir. 2009)'],
    ],
    ['In re Winship, 397 U. S. 358, 364 (1970), so holds.', ['In re Winship, 397 U. S. 358, 364 (1970)']],
    [
      'Cf. Int’l Shoe Co. v. Washington, 326 U.S. 310, 66 S. Ct. 154, 90 L. Ed. 95 (1945).',
      ['Int’l Shoe Co. v. Washington, 326 U.S. 310, 66 S. Ct. 154, 90 L. Ed. 95 (1945)'],
    ],
    [
      'The rule of Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803), and of Martin v. Hunter’s Lessee, 14 U.S. 304 (1816), stands.',
      ['Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)', 'Martin v. Hunter’s Lessee, 14 U.S. 304 (1816)'],
    ],
    [
      'See People v. Nguyen (1993) 21 Cal.App.4th 518, 531.',
      ['People v. Nguyen (1993) 21 Cal.App.4th 518, 531'],
    ],
    [
      'That is the Confrontation Clause. Davis v. Washington, 547 U.S. 813 (2006).',
      ['Davis v. Washington, 547 U.S. 813 (2006)'],
    ],
    ['He was born on 12 May 1990 and paid 500 Dollars in 30 Days 4 times.', []],
    [
      'Because the State of Ohio v. Roe, 12 F. Supp. 2d 3 (N.D. Ohio 1998), governs.',
      ['State of Ohio v. Roe, 12 F. Supp. 2d 3 (N.D. Ohio 1998)'],
    ],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keeps the pinpoint apart from a parallel volume', () => {
    expect(spotCitations('Roe v. Wade, 410 U.S. 113, 154, 93 S. Ct. 705 (1973)')[0]).toMatchObject({
      pinpoint: '154',
      end: 52,
    });
  });

  it.each([
    ['Ford, 477 U.S. at 410.', 'Ford', 'at 410'],
    ['The Court, 504 U. S., at 660, said so.', '504 U. S.', 'at 660'],
  ])('reads the short form %s', (text, name, pinpoint) => {
    expect(spotCitations(text)).toMatchObject([{ form: 'short', pinpoint }]);
    expect(spotCitations(text)[0]?.name).toContain(name);
  });
});

describe('resolutions', () => {
  it('gives each number of a list its own citation', () => {
    const found = spotCitations(
      'Recalling its resolutions 661 (1990), 665 (1990) and 670 (1990) of 25 September 1990,',
    );
    expect(found.map(({ segment }) => segment)).toEqual([
      'resolution 661 (1990)',
      'resolution 665 (1990)',
      'resolution 670 (1990) of 25 September 1990',
    ]);
  });

  it.each([
    [
      'by Security Council resolution 1593 (2005) of 31 March 2005 the',
      ['Security Council resolution 1593 (2005) of 31 March 2005'],
    ],
    ['General Assembly resolution 60/1 and', ['General Assembly resolution 60/1']],
    ['the resolution of 12 disputes', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('symbols, dockets and neutral citations', () => {
  it.each([
    ['warrant (ICC-02/05-01/09-1), issued', ['ICC-02/05-01/09-1']],
    ['in document S/RES/1970 (2011).', ['S/RES/1970 (2011)']],
    ['see A/HRC/12/48, and', ['A/HRC/12/48']],
    ['ECLI:EU:C:2009:465.', ['ECLI:EU:C:2009:465']],
    ['Case C-5/08 Infopaq', ['Case C-5/08']],
    ['In Cherry v. Prime Minister, [2019] UKSC 41, it', ['Cherry v. Prime Minister, [2019] UKSC 41']],
    ['and/or I/O T-72 A/C units', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('statutes', () => {
  it.each([
    ['under 42 U.S.C. § 1983, a', ['42 U.S.C. § 1983']],
    ['See 18 U.S.C. §§ 2, 1956(a)(1)(B), 1956(h).', ['18 U.S.C. §§ 2, 1956(a)(1)(B), 1956(h)']],
    ['in 28 C.F.R. § 0.5 and § 12 of the lease', ['28 C.F.R. § 0.5']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('treaties', () => {
  it.each([
    ['Articles 86 and 87(7) of the Rome Statute bind', ['Articles 86 and 87(7) of the Rome Statute']],
    ['the Rome Statute, art. 27(2), says', ['Rome Statute, art. 27(2)']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('later forms', () => {
  it('sees id. and supra with their pinpoints', () => {
    expect(forms('Id. at 410. See Ford, supra, at 12.')).toEqual(['id', 'supra']);
  });
  it.each([
    ['As Roth, supra note 10, at 3, says.', 'Roth, supra note 10, at 3', 10, 'at 3'],
    [
      'See Rome Statute, supra note 4, art. 87(7).',
      'Rome Statute, supra note 4, art. 87(7)',
      4,
      'art. 87(7)',
    ],
    ['That is Roth, supra note 10.', 'Roth, supra note 10', 10, null],
  ])('reads the note in %s', (text, printed, targetNote, pinpoint) => {
    const [only, ...more] = spotCitations(text);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ form: 'supra', targetNote, pinpoint });
    expect(text.slice(only?.start, only?.end)).toBe(printed);
  });
  it.each(['as shown supra Part II', 'an idea. Identity at 3', 'the amid. at'])('none in %s', (text) => {
    expect(forms(text)).toEqual([]);
  });
});

it('never overlaps, never leaves the text', () => {
  const word = fc.constantFrom(
    'Roe',
    'v.',
    'Wade,',
    '410',
    'U.S.',
    '113',
    '(1973)',
    'resolution',
    '§',
    'Id.',
    'at',
    '12',
    'S/RES/1',
    'and',
    ';',
    'F.',
    '2d',
    '§§',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let reached = 0;
      for (const { start, end } of spotCitations(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        reached = end;
      }
    }),
  );
});
