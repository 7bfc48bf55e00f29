import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, dataOf } from './ask.js';
import { graphOf } from '../store/graphs.js';
import { briefing, comment, smith } from '../store/library.js';

let api: Awaited<ReturnType<typeof apiOn>>;
beforeAll(async () => {
  api = await apiOn(smith, briefing, comment);
});
const ask = (query: string, variables?: object) => dataOf(api.ask(query, variables));

describe('Query', () => {
  it('stats', async () => {
    expect(
      await ask(
        '{ stats { documents notes citations works authors institutions worksByKind { kind count } citationsByStatus { status count } } }',
      ),
    ).toEqual({
      stats: {
        documents: 3,
        notes: 8,
        citations: 14,
        works: 6,
        authors: 3,
        institutions: 1,
        worksByKind: [
          { kind: 'case', count: 2 },
          { kind: 'treaty', count: 1 },
          { kind: 'article', count: 3 },
        ],
        citationsByStatus: [
          { status: 'resolved', count: 12 },
          { status: 'ambiguous', count: 1 },
          { status: 'unresolved', count: 1 },
          { status: 'placed', count: 0 },
        ],
      },
    });
  });

  it('works: a type for each kind, with its own fields', async () => {
    const data =
      await ask(`{ works(first: 3, order: cited) { totalCount pageInfo { hasNextPage endCursor } nodes {
      __typename id kind label title year citationCount documentCount identifiers { scheme value }
      authors { name } institution { name } variants { text count } document { name }
      ... on Treaty { treatySeries } ... on Case { court { name } docketNumber ecli } ... on Article { doi } } } }`);
    expect(data).toMatchObject({
      works: {
        totalCount: 6,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            __typename: 'Treaty',
            kind: 'treaty',
            label: 'Rome Statute',
            identifiers: [{ scheme: 'treaty_series', value: '2187 U.N.T.S. 90' }],
            treatySeries: '2187 U.N.T.S. 90',
            citationCount: 4,
            documentCount: 2,
            authors: [],
            institution: null,
            document: null,
          },
          {
            __typename: 'Case',
            court: { name: 'International Criminal Court' },
            docketNumber: 'ICC-02/05-01/09-302',
            ecli: null,
          },
          {
            __typename: 'Article',
            authors: [{ name: 'Smith, Ann' }],
            document: { name: 'smith.txt' },
            doi: null,
          },
        ],
      },
    });
  });

  it('a work with who cites it, in which words, and all around it', async () => {
    const { works } = (await ask('{ works(first: 1) { nodes { id } } }')) as {
      works: { nodes: [{ id: string }] };
    };
    const data = await ask(
      `query ($id: ID!) { work(id: $id) {
        citedBy(first: 2) { totalCount documentCount nodes { text context within { start end } signal confidence method
          status reason document { name } note { number pageLabel } provision { label } work { id } antecedent { text } } }
        provisions { totalCount citationsWithout nodes { label citationCount work { id } } }
        timeline { year count } citedTogether { notes work { label } } cites { totalCount edges { count } } } }`,
      { id: works.nodes[0].id },
    );
    expect(data).toMatchObject({
      work: {
        citedBy: {
          totalCount: 4,
          documentCount: 2,
          nodes: [
            { text: 'Statute', document: { name: 'briefing.md' }, note: { number: 1 }, antecedent: null },
            {
              text: 'Rome',
              context: 'Rome; Bashir.',
              within: { start: 0, end: 4 },
              status: 'resolved',
              method: 'itself',
              provision: { label: 'art. 87(7)' },
              work: { id: works.nodes[0].id },
            },
          ],
        },
        provisions: {
          totalCount: 2,
          citationsWithout: 1,
          nodes: [{ label: 'art. 87(7)', citationCount: 2 }, {}],
        },
        timeline: [
          { year: 2018, count: 3 },
          { year: 2020, count: 1 },
        ],
        cites: { totalCount: 0, edges: [] },
      },
    });
  });

  it('document: text, notes, findings, what it cites', async () => {
    const data = await ask(
      `{ document(id: "document-smith.txt") { name title authors year mediaType characters noteCount citationCount workCount
         text pages { number label span { start end } confidence } findings { rule severity note message }
         work { label } cites(first: 1) { totalCount edges { count work { label } } }
         note(number: 4) { text citations { status candidates { work { label } confidence antecedent { text } } } }
         notes(first: 1) { totalCount nodes { number callOut { start end } spans { start end } document { name } } }
         citations(filter: { statuses: [unresolved] }) { totalCount documentCount nodes { text work { id } kind } } } }`,
    );
    expect(data).toMatchObject({
      document: {
        name: 'smith.txt',
        authors: ['Ann Smith'],
        text: smith.text,
        pages: [{ number: 1, label: '101', span: { start: 0, end: smith.text.length }, confidence: null }],
        findings: [{ rule: 'missing-note', severity: 'warning' }],
        work: { label: 'Smith' },
        cites: { totalCount: 3, edges: [{ count: 3, work: { label: 'Rome Statute' } }] },
        note: {
          text: 'Ibid.; Nowhere.',
          citations: [
            {
              status: 'ambiguous',
              candidates: [
                { work: { label: 'Rome Statute' }, confidence: 0.5, antecedent: { text: 'Rome' } },
                { work: { label: 'Gowlland-Debbas' }, confidence: 0.4 },
              ],
            },
            { status: 'unresolved', candidates: [] },
          ],
        },
        notes: { totalCount: 4, nodes: [{ number: 1, document: { name: 'smith.txt' } }] },
        citations: { totalCount: 1, documentCount: 1, nodes: [{ text: 'Nowhere', work: null, kind: null }] },
      },
    });
  });

  it('documents, notes and citations, page by page', async () => {
    const { documents } = (await ask(
      '{ documents(first: 2) { nodes { name } pageInfo { endCursor } } }',
    )) as {
      documents: { nodes: unknown; pageInfo: { endCursor: string } };
    };
    expect(documents.nodes).toEqual([{ name: 'briefing.md' }, { name: 'smith.txt' }]);
    expect(
      await ask(
        'query ($after: String) { documents(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage } } }',
        {
          after: documents.pageInfo.endCursor,
        },
      ),
    ).toEqual({ documents: { nodes: [{ name: 'comment.txt' }], pageInfo: { hasNextPage: false } } });
    expect(await ask('{ notes(document: "document-none") { totalCount nodes { id } } }')).toEqual({
      notes: { totalCount: 0, nodes: [] },
    });
    expect(await ask('{ citations(filter: { forms: [id] }) { totalCount documentCount } }')).toEqual({
      citations: { totalCount: 3, documentCount: 2 },
    });
  });

  it('node and nodes: anything by its id', async () => {
    expect(await ask('{ node(id: "document-smith.txt") { __typename id } }')).toEqual({
      node: { __typename: 'Document', id: 'document-smith.txt' },
    });
    expect(await ask('{ nodes(ids: ["nothing", "document-comment.txt"]) { __typename } }')).toEqual({
      nodes: [null, { __typename: 'Document' }],
    });
    expect(
      await ask('{ node(id: "work-nothing") { id } work(id: "x") { id } document(id: "y") { id } }'),
    ).toEqual({
      node: null,
      work: null,
      document: null,
    });
    const { works } = (await ask(
      '{ works(first: 9, order: title) { nodes { id authors { id works { totalCount nodes { label } } } institution { id works { totalCount } } } } }',
    )) as {
      works: { nodes: { id: string; authors: { id: string }[]; institution: { id: string } | null }[] };
    };
    const ids = works.nodes.flatMap((work) => [
      work.id,
      ...work.authors.map(({ id }) => id),
      ...(work.institution ? [work.institution.id] : []),
    ]);
    const { nodes } = (await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })) as {
      nodes: { __typename: string; id: string }[];
    };
    expect(nodes.map((node) => node.id)).toEqual(ids);
    expect(new Set(nodes.map((node) => node.__typename))).toEqual(
      new Set(['Article', 'Treaty', 'Case', 'Author', 'Institution']),
    );
  });

  it('search, by group', async () => {
    expect(
      await ask(
        '{ search(query: "bashir", first: 1) { workCount works { label } documentCount authorCount noteCount notes { excerpt note { number } } } }',
      ),
    ).toMatchObject({
      search: {
        workCount: 1,
        works: [{ label: 'Al-Bashir (South Africa)' }],
        documentCount: 0,
        authorCount: 0,
        noteCount: 3,
        notes: [{ excerpt: expect.stringContaining('«Bashir»') }],
      },
    });
  });

  it('search, by way of fragments', async () => {
    const query = `query Found { search(query: "bashir", first: 1) { ...Counts ... on SearchResult { works { label } } } }
      fragment Counts on SearchResult { noteCount }`;
    expect(await ask(query)).toEqual({
      search: { noteCount: 3, works: [{ label: 'Al-Bashir (South Africa)' }] },
    });
  });

  it('neighborhood and path', async () => {
    const near = await ask(
      `{ neighborhood(ids: ["document-smith.txt"], kinds: [case, unknown]) {
         truncated totalCount nodes { label kind document degree citationCount year } edges { count certain document } } }`,
    );
    expect(near).toMatchObject({
      neighborhood: {
        truncated: false,
        totalCount: 3,
        nodes: [
          { label: 'Smith', kind: 'article', document: 'document-smith.txt', degree: 4 },
          { label: 'Al-Bashir (South Africa)', kind: 'case', document: null },
          { label: 'briefing.md', kind: 'unknown', document: 'document-briefing.md' },
        ],
        edges: [
          { count: 2, certain: 2, document: 'document-briefing.md' },
          { count: 2, certain: 2, document: 'document-smith.txt' },
        ],
      },
    });
    expect(
      await ask(
        `{ path(from: "document-comment.txt", to: "document-briefing.md") { nodes { label } }
           none: path(from: "document-comment.txt", to: "document-briefing.md", maxLength: 1) { totalCount } }`,
      ),
    ).toEqual({
      path: {
        nodes: ['Moe', 'Al-Bashir (South Africa)', 'Smith', 'briefing.md'].map((label) => ({ label })),
      },
      none: null,
    });
  });
});

describe('statements', () => {
  const QUERY = `{ works(first: 40) { nodes { id label authors { name works(first: 5) { nodes { label } } }
    institution { name works(first: 5) { nodes { label } } }
    document { name work { label } notes(first: 5) { nodes { number } } note(number: 1) { text }
      citations(first: 5) { nodes { text } } text }
    citedBy(first: 5) { totalCount nodes { text context note { number citations { text work { label } } }
      document { name } provision { label work { label } } antecedent { text } candidates { work { label } } } }
    cites(first: 5) { edges { work { label } } } citedTogether(first: 5) { work { label } }
    provisions(first: 5) { nodes { label work { label } } } timeline { count } } } }`;
  /** An article that is a work, with an author and an issuer, and cites the next one in all ways. */
  const linked = (i: number) =>
    graphOf({
      name: `${i}.txt`,
      itself: 'Own',
      works: {
        Own: { keys: [`k:${i}`], title: `T${i}`, authors: [`Lee ${i}, Ann`], institution: `Court ${i}` },
        Next: { keys: [`k:${i + 1}`], title: `T${i + 1}` },
      },
      notes: [
        [{ work: 'Next', provision: 'art. 1' }, { work: 'Own' }],
        [
          { either: ['Own', 'Next'], form: 'id' },
          { work: 'Next', form: 'id' },
        ],
      ],
    });

  it('do not grow with the length of the lists', async () => {
    const counted = async (documents: number) => {
      const { ask: askAll, statements } = await apiOn(
        ...Array.from({ length: documents }, (_, i) => linked(i)),
      );
      statements.length = 0;
      await dataOf(askAll(QUERY));
      return statements.filter((sql) => !/^(?:BEGIN|COMMIT)/.test(sql)).length;
    };
    const few = await counted(3);
    expect(await counted(30)).toBe(few);
    expect(few).toBeLessThan(60);
  });
});
