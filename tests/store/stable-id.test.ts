import { expect, it } from 'vitest';
import { stableId as pure } from '#ingest/graph/hash.js';
import { stableId } from '#server/store/stable-id.js';

it.each([
  ['work', []],
  ['note', ['document-1', 'n1']],
  ['citation', ['dömö 𝒳', 12, '']],
])('an id %s %j is the one that ingest makes', (prefix, parts: (string | number)[]) => {
  expect(stableId(prefix, ...parts)).toBe(pure(prefix, ...parts));
});
