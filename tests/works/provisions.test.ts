import { describe, expect, it } from 'vitest';
import { provisionOf } from '#ingest/works/provisions.js';

describe('provisionOf', () => {
  it.each([
    ['art. 87(7)', 'treaty', 'art. 87(7)'],
    ['arts. 112(2)(f), 87(7)', 'treaty', 'art. 112(2)(f)'],
    ['Article 15 (1)', 'treaty', 'art. 15(1)'],
    ['art 5', 'treaty', 'art. 5'],
    ['arts. 103-11', 'treaty', 'art. 103'],
    ['Preamble', 'treaty', 'preamble'],
    ['section 142K', 'legislation', '§ 142K'],
    ['s 142', 'legislation', '§ 142'],
    ['§ 60d', 'legislation', '§ 60d'],
    ['Recital 33', 'legislation', 'recital 33'],
    ['art. 2.2', 'legislation', 'art. 2.2'],
    ['¶ 4', 'resolution', '¶ 4'],
    ['para 7(b)', 'resolution', '¶ 7(b)'],
    ['Annex II', 'resolution', 'annex II'],
    ['at art. 3', 'treaty', 'art. 3'],
  ] as const)('reads %s of a %s', (pinpoint, kind, provision) => {
    expect(provisionOf(pinpoint, kind)).toBe(provision);
  });
  it.each([
    ['at 155-57', 'treaty'],
    ['¶ 139', 'case'],
    ['§ II', 'article'],
    ['142', 'legislation'],
    ['article', 'treaty'],
    [null, 'treaty'],
    ['art. 5', null],
  ] as const)('gives none for %s of a %s', (pinpoint, kind) => {
    expect(provisionOf(pinpoint, kind)).toBeNull();
  });
});
