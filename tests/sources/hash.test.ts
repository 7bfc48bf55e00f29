import { describe, expect, it } from 'vitest';
import { sha256Hex, stableId } from '#ingest/graph/hash.js';

describe('a hash', () => {
  it('is that of the bytes', () => {
    expect(sha256Hex(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('a stable id', () => {
  it('is the same for the same parts', () => {
    expect(stableId('w', 'docket', 7)).toBe(stableId('w', 'docket', 7));
    expect(stableId('w', 'docket', 7)).toMatch(/^w-[0-9a-f]{20}$/);
  });
  it('differs where parts are cut otherwise', () => {
    expect(stableId('w', 'ab', 'c')).not.toBe(stableId('w', 'a', 'bc'));
    expect(stableId('w', 'ab')).not.toBe(stableId('w', 'a', 'b'));
  });
});
