import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, dataOf } from './ask.js';
import { smith } from '../store/library.js';

let api: Awaited<ReturnType<typeof apiOn>>;
beforeAll(async () => {
  api = await apiOn(smith);
});

describe('questions out of bounds get a code and what is allowed', () => {
  it.each([
    ['{ works(first: 501) { totalCount } }', 'Unexpected first of 501, expected 0 to 500.', { most: 500 }],
    ['{ works(first: -1) { totalCount } }', 'Unexpected first of -1, expected 0 to 500.', { least: 0 }],
    ['{ works(first: null) { totalCount } }', 'Unexpected first of null, expected 0 to 500.', {}],
    [
      '{ search(query: "a", first: 51) { workCount } }',
      'Unexpected first of 51, expected 0 to 50.',
      { most: 50 },
    ],
    [
      '{ neighborhood(ids: [], depth: 4) { totalCount } }',
      'Unexpected depth of 4, expected 0 to 3.',
      { argument: 'depth', most: 3 },
    ],
    [
      '{ neighborhood(ids: [], limit: 1001) { totalCount } }',
      'Unexpected limit of 1001, expected 1 to 1000.',
      {},
    ],
    [
      '{ path(from: "a", to: "b", maxLength: 13) { totalCount } }',
      'Unexpected maxLength of 13, expected 0 to 12.',
      {},
    ],
    [
      '{ works(after: "tomorrow") { totalCount } }',
      'Unexpected cursor "tomorrow", expected an endCursor of the same list.',
      {},
    ],
  ])('%s', async (query, message, extensions) => {
    const { errors } = await api.ask(query);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', ...extensions } }]);
  });

  it('too many ids', async () => {
    const ids = Array.from({ length: 201 }, (_, i) => `work-${i}`);
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([
      {
        message: 'Unexpected 201 ids, expected at most 200.',
        extensions: { code: 'BAD_USER_INPUT', most: 200 },
      },
    ]);
  });

  it('too deep', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `work { citedBy(first: 1) { nodes { ${nested(depth - 1)} } } }`;
    const { errors, status } = await api.ask(`{ citations(first: 1) { nodes { ${nested(5)} } } }`);
    expect(errors).toMatchObject([
      {
        message: 'Unexpected depth of 18, expected at most 14.',
        extensions: { code: 'BAD_USER_INPUT', most: 14 },
      },
    ]);
    expect(status).toBe(400);
  });

  it('too large, as literals, as variables and behind fragments', async () => {
    const inner = '{ nodes { id citedBy(first: 500) { nodes { id note { id } } } } }';
    const asked = [
      api.ask(`{ works(first: 500) ${inner} }`),
      api.ask(`query ($n: Int) { works(first: $n) ${inner} }`, { n: 500 }),
      api.ask(`{ works(first: 500) { ...F } } fragment F on WorkConnection ${inner}`),
    ];
    for (const { errors } of await Promise.all(asked))
      expect(errors).toMatchObject(
        [
          {
            message: /^Unexpected size of up to \d+ values/,
            extensions: { code: 'BAD_USER_INPUT', most: 200_000 },
          },
        ].map(({ message, ...rest }) => ({ ...rest, message: expect.stringMatching(message) })),
      );
  });

  it('fragments that spread each other many times over are weighed fast', async () => {
    const fragments = Array.from(
      { length: 25 },
      (_, i) => `fragment F${i} on Stats { ...F${i + 1} ...F${i + 1} }`,
    );
    const begun = performance.now();
    await api.ask(`{ stats { ...F0 } } ${fragments.join(' ')} fragment F25 on Stats { works }`);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('what the explorer and GraphiQL ask is within them', async () => {
    await dataOf(
      api.ask(
        '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
      ),
    );
    await dataOf(
      api.ask(`{ document(id: "document-smith.txt") { notes(first: 500) { nodes { id text spans { start end }
        citations { id text status spans { start end } work { id label } candidates { confidence work { label } } } } } } }`),
    );
  });
});

describe('requests', () => {
  it('as a form or as plain text are refused: another site can send them', async () => {
    const query = '{ stats { works } }';
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await api.post({
        headers: { 'content-type': type },
        body: type.includes('urlencoded') ? `query=${encodeURIComponent(query)}` : JSON.stringify({ query }),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('"works"');
    }
  });

  it('of another site get no leave to read the answer', async () => {
    const response = await api.post({
      headers: { origin: 'https://elsewhere.example' },
      body: '{"query":"{ stats { works } }"}',
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    const preflight = await api.api.fetch('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('that are too large are refused', async () => {
    const response = await api.post({
      body: JSON.stringify({ query: `{ stats { works } } #${'x'.repeat(200_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  it('in a batch are refused', async () => {
    const response = await api.post({ body: JSON.stringify([{ query: '{ stats { works } }' }]) });
    expect(response.status).toBe(400);
  });
});

describe('errors of ours', () => {
  it('are masked for the client and told to the log', async () => {
    const { ask, store, log } = await apiOn(smith);
    await store.close();
    const { errors, data } = await ask('{ stats { works } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: "Unexpected error: see the server's log.", extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('open');
    expect(log.join()).toContain('not open');
  });

  it('of a question are told to the client and not to the log', async () => {
    const { ask, log } = await apiOn();
    const { errors } = await ask('{ works(first: 900) { totalCount } nothing }');
    expect(errors).toMatchObject([{ message: 'Cannot query field "nothing" on type "Query".' }]);
    await ask('{ works(first: 900) { totalCount } }');
    expect(log).toEqual([]);
  });
});
