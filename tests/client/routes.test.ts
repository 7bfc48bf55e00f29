import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN_AT_FIRST, fromUrl, graphFrom, NO_FILTER, toUrl, workView, type View } from '#client/routes.js';

describe('addresses', () => {
  it('names the start', () => {
    expect(toUrl({ at: 'find', query: '' })).toBe('/');
    expect(fromUrl('/')).toEqual({ at: 'find', query: '' });
  });

  it('keeps what was searched', () => {
    expect(toUrl({ at: 'find', query: 'rome statute & 87' })).toBe('/?q=rome+statute+%26+87');
    expect(fromUrl('/?q=rome+statute+%26+87')).toEqual({ at: 'find', query: 'rome statute & 87' });
  });

  it('leaves defaults out of a work', () => {
    expect(toUrl(workView('w/1'))).toBe('/work/w%2F1');
  });

  it('keeps the filters of a work', () => {
    const url = '/work/w1?tab=cites&provision=p7&signal=But+see&form=supra&confidence=0.8';
    expect(fromUrl(url)).toEqual({
      at: 'work',
      id: 'w1',
      tab: 'cites',
      filter: { provision: 'p7', signal: 'But see', form: 'supra', confidence: 0.8 },
    });
    expect(toUrl(fromUrl(url))).toBe(url);
  });

  it('takes unknown values as defaults', () => {
    expect(fromUrl('/work/w1?tab=nonsense&form=poem&confidence=high')).toEqual(workView('w1'));
  });

  it('keeps the steps of a graph in order', () => {
    const url =
      '/graph?from=a&open=cited%3Ab&open=citing%3Ac&hide=d&unfold=b&drawn=51&kind=case&since=1990&layout=force';
    const view = fromUrl(url);
    expect(view).toEqual({
      at: 'graph',
      arrangement: {
        starts: ['a'],
        opened: [
          { direction: 'cited', id: 'b' },
          { direction: 'citing', id: 'c' },
        ],
        hidden: ['d'],
        unfolded: ['b'],
        drawn: 51,
        kinds: ['case'],
        fromYear: 1990,
        toYear: null,
      },
      layout: 'force',
      selection: { what: 'nothing' },
    });
    expect(toUrl(view)).toBe(url);
  });

  it('keeps what is open on the desk', () => {
    const url = '/desk/d1?by=rule&rule=id-ambiguous&severity=error&status=open&finding=id-ambiguous.56';
    expect(fromUrl(url)).toEqual({
      at: 'desk',
      document: 'd1',
      by: 'rule',
      rule: 'id-ambiguous',
      severity: 'error',
      status: 'open',
      finding: 'id-ambiguous.56',
    });
    expect(toUrl(fromUrl(url))).toBe(url);
    expect(toUrl(fromUrl('/desk?severity=deadly'))).toBe('/desk');
  });

  it('names a selected link by its two ends', () => {
    const view = fromUrl('/graph?from=a&link=a&link=b');
    expect(view).toMatchObject({ selection: { what: 'link', source: 'a', target: 'b' } });
  });

  it('selects the work that a graph starts from', () => {
    expect(graphFrom(['a'])).toMatchObject({ selection: { what: 'node', id: 'a' } });
    expect(graphFrom([])).toMatchObject({
      selection: { what: 'nothing' },
      arrangement: { drawn: DRAWN_AT_FIRST },
    });
  });

  it('leaves an opening without a direction out', () => {
    expect(fromUrl('/graph?from=a&open=sideways%3Ab')).toMatchObject({ arrangement: { opened: [] } });
  });

  it('tells a reader without a document from one with', () => {
    expect(fromUrl('/read')).toEqual({ at: 'reader', document: null, note: null });
    expect(fromUrl('/read/d1?note=n5')).toEqual({ at: 'reader', document: 'd1', note: 'n5' });
  });

  it.each(['/nothing', '/work', '/work/a/b', '/graph/a'])('knows no view at %s', (path) => {
    expect(fromUrl(path)).toEqual({ at: 'nowhere', path });
  });

  it('does not fail on a broken percent sign', () => {
    expect(fromUrl('/author/100%')).toEqual({ at: 'author', id: '100%' });
  });

  it('finds every view again by its address', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => text !== '.' && text !== '..');
    const views: fc.Arbitrary<View> = fc.oneof(
      fc.record({ at: fc.constant('find' as const), query: id }),
      fc.record({ at: fc.constantFrom('author' as const, 'institution' as const), id }),
      fc.record({ at: fc.constant('reader' as const), document: id, note: fc.option(id) }),
      id.map((one) => workView(one, { ...NO_FILTER, signal: one })),
      fc.array(id, { minLength: 1 }).map((starts) => graphFrom(starts)),
    );
    fc.assert(
      fc.property(views, (view) => {
        expect(fromUrl(toUrl(view))).toEqual(view);
      }),
    );
  });
});
