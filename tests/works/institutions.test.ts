import { describe, expect, it } from 'vitest';
import { INSTITUTIONS } from '#ingest/tables/institutions.js';
import { bare } from '#ingest/works/fold.js';
import { institutionName } from '#ingest/works/institutions.js';

describe('institutionName', () => {
  it.each([
    ["INT'L CRIM. CT.", 'International Criminal Court'],
    ['INTL CRIM. CT.', 'International Criminal Court'],
    ['ICC', 'International Criminal Court'],
    ['Hum. Rts. Watch', 'Human Rights Watch'],
    ['U.N. Security Council', 'United Nations Security Council'],
    ['Eur. Ct. H.R.', 'European Court of Human Rights'],
    ['Royal Society of Footnotes', 'Royal Society of Footnotes'],
  ])('reads %s', (printed, name) => {
    expect(institutionName(printed).name).toBe(name);
  });
});

describe('the table of institutions', () => {
  it('is sorted by name', () => {
    const names = INSTITUTIONS.map(([name]) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });
  it('gives no form to two institutions', () => {
    const forms = INSTITUTIONS.flatMap(([name, all]) => [...new Set([name, ...all].map(bare))]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
});
