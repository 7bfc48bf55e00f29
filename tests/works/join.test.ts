import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWorks, workId } from '#ingest/works/join.js';
import type { JoinedWork, PlacedWork } from '#ingest/works/join.js';
import { BLANK } from '#ingest/works/reading.js';
import type { LocalWorkId } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import type { Reading } from '#schema/work.js';

function placed(
  document: string,
  number: number,
  keys: readonly string[],
  more: Partial<PlacedWork['work']> = {},
): PlacedWork {
  const reading: Reading = { ...BLANK, kind: 'book', title: `Title of ${document}` };
  const work = {
    id: `w${number}` as LocalWorkId,
    label: `Label ${document}`,
    reading,
    keys,
    variants: [],
    authors: [],
    institution: null,
  };
  return { document: document as DocumentId, work: { ...work, ...more } };
}

const members = (works: readonly JoinedWork[]) =>
  works.map((work) => work.members.map((member) => `${member.document}/${member.work}`).join(' ')).sort();

describe('joinWorks', () => {
  it('joins works that share a key', () => {
    expect(
      members(joinWorks([placed('a', 1, ['x:1']), placed('b', 1, ['x:1']), placed('c', 1, ['x:2'])])),
    ).toEqual(['a/w1 b/w1', 'c/w1']);
  });
  it('joins through a third', () => {
    expect(
      members(joinWorks([placed('a', 1, ['x:1']), placed('b', 1, ['y:1']), placed('c', 1, ['x:1', 'y:1'])])),
    ).toEqual(['a/w1 b/w1 c/w1']);
  });
  it('is named by its strongest key', () => {
    const [work] = joinWorks([placed('a', 1, ['symbol:1', 'title:t']), placed('b', 1, ['title:t'])]);
    expect(work?.id).toBe(workId('symbol:1'));
  });
  it('keeps all spellings with their counts', () => {
    const [work] = joinWorks([
      placed('a', 1, ['x'], { variants: [{ text: 'One', count: 2 }] }),
      placed('b', 1, ['x'], {
        variants: [
          { text: 'Two', count: 3 },
          { text: 'One', count: 2 },
        ],
      }),
    ]);
    expect(work?.variants).toEqual([
      { text: 'One', count: 4 },
      { text: 'Two', count: 3 },
    ]);
  });
  it('fills the gaps of the fullest description from the others', () => {
    const [work] = joinWorks([
      placed('a', 1, ['x'], { reading: { ...BLANK, kind: 'book', title: 'T', volume: '3' } }),
      placed('b', 1, ['x'], {
        reading: { ...BLANK, kind: 'book', title: 'T', date: '2000-01-02', year: 2000 },
      }),
    ]);
    expect(work?.reading).toMatchObject({ title: 'T', volume: '3', year: 2000 });
  });
  it('takes the kind that most citations say', () => {
    const [work] = joinWorks([
      placed('a', 1, ['x'], { reading: { ...BLANK, kind: 'web' }, variants: [{ text: 'p', count: 1 }] }),
      placed('b', 1, ['x'], { reading: { ...BLANK, kind: 'report' }, variants: [{ text: 'p', count: 4 }] }),
    ]);
    expect(work?.reading.kind).toBe('report');
  });
  it('takes one author for a full name and its initial', () => {
    const [work] = joinWorks([
      placed('a', 1, ['x'], { authors: [{ key: 'straus, s', name: 'S. Straus' }] }),
      placed('b', 1, ['x'], { authors: [{ key: 'straus, scott', name: 'Scott Straus' }] }),
    ]);
    expect(work?.authors).toEqual([
      { key: 'straus, scott', name: 'Scott Straus', variants: ['Scott Straus', 'S. Straus'] },
    ]);
  });
});

const works = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.uniqueArray(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6'), { minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 10 },
  )
  .map((list) => list.map(([document, keys], i) => placed(document, i + 1, keys)));

describe('joinWorks, for any works', () => {
  it('gives the same whatever their order', () => {
    fc.assert(
      fc.property(works, (list) => {
        const byId = (joined: JoinedWork[]) => joined.sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(joinWorks([...list].reverse()))).toEqual(byId(joinWorks(list)));
      }),
    );
  });
  it('gives every work one place and no two works one id', () => {
    fc.assert(
      fc.property(works, (list) => {
        const joined = joinWorks(list);
        expect(joined.flatMap((work) => work.members)).toHaveLength(list.length);
        expect(new Set(joined.map((work) => work.id)).size).toBe(joined.length);
      }),
    );
  });
  it('can be done anew for the works that a replaced document touches only', () => {
    fc.assert(
      fc.property(works, works, (list, replacement) => {
        const before = joinWorks(list);
        const fresh = replacement.map((one) => ({ ...one, document: 'a' as DocumentId }));
        const keys = new Set(fresh.flatMap((one) => one.work.keys));
        const isAffected = (work: JoinedWork) =>
          work.members.some((member) => member.document === 'a') || work.keys.some((key) => keys.has(key));
        const affected = new Set(
          before
            .filter(isAffected)
            .flatMap((work) => work.members.map((member) => `${member.document}/${member.work}`)),
        );
        const others = list.filter((one) => one.document !== 'a');
        const again = joinWorks([
          ...others.filter((one) => affected.has(`${one.document}/${one.work.id}`)),
          ...fresh,
        ]);
        const kept = before.filter((work) => !isAffected(work));
        const byId = (joined: JoinedWork[]) => joined.sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId([...kept, ...again])).toEqual(byId(joinWorks([...others, ...fresh])));
      }),
    );
  });
});
