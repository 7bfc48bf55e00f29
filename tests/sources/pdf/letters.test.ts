import { describe, expect, it } from 'vitest';
import { cutSuperscripts, readable, unmapped } from '#ingest/sources/pdf/letters.js';

describe('a painted string as it is read', () => {
  it.each([
    ['o\uFB03ce of the \uFB01rst \uFB02oor', 'office of the first floor'],
    ['\uF0B7 item', '• item'],
    ['non\u00A0breaking  space', 'non breaking space'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['bell\u0007', 'bell'],
  ])('%j', (painted, read) => {
    expect(readable(painted)).toBe(read);
  });

  it('is cut at superscript digits, which become plain ones', () => {
    expect(cutSuperscripts('law.¹² The')).toEqual([
      { text: 'law.', raised: false, at: 0 },
      { text: '12', raised: true, at: 4 },
      { text: ' The', raised: false, at: 6 },
    ]);
    expect(cutSuperscripts('no figures')).toEqual([{ text: 'no figures', raised: false, at: 0 }]);
  });

  it('counts what has no letter', () => {
    expect(unmapped('\uE001\uE002 \uFFFD law')).toBe(3);
    expect(unmapped('law')).toBe(0);
  });
});
