import { beforeEach, describe, expect, it } from 'vitest';
import { briefing, comment, smith } from '../store/library.js';
import { apiOn, dataOf } from './ask.js';

let api: Awaited<ReturnType<typeof apiOn>>;
beforeEach(async () => {
  api = await apiOn(smith, briefing, comment);
  return () => api.store.close();
});

const BY = 'by: "Ann Lee", reason: "I have the volume."';
const workNamed = async (label: string): Promise<string> => {
  const { works } = (await dataOf(api.ask('{ works { nodes { id label } } }'))) as {
    works: { nodes: { id: string; label: string }[] };
  };
  return works.nodes.find((work) => work.label === label)?.id ?? '';
};
const citationOf = async (text: string): Promise<string> => {
  const { citations } = (await dataOf(api.ask('{ citations { nodes { id text } } }'))) as {
    citations: { nodes: { id: string; text: string }[] };
  };
  return citations.nodes.find((citation) => citation.text === text)?.id ?? '';
};
const LISTED = '{ corrections { nodes { __typename by reason } } }';

describe('a citation', () => {
  it('is given to a work of the graph, says by whom, and is given back', async () => {
    const [citation, lotus] = [await citationOf('Nowhere'), await workNamed('Lotus')];
    const set = `mutation { setCitationWork(citation: "${citation}", work: "${lotus}", ${BY}) {
      id text document { name } work { label citationCount } } }`;
    const { setCitationWork } = (await dataOf(api.ask(set))) as { setCitationWork: { id: string } };
    expect(setCitationWork).toMatchObject({
      text: 'Nowhere',
      document: { name: 'smith.txt' },
      work: { label: 'Lotus', citationCount: 3 },
    });
    const asked = `{ node(id: "${citation}") { ... on Citation { status method work { label } correction { by reason } } } }`;
    expect(await dataOf(api.ask(asked))).toEqual({
      node: {
        status: 'resolved',
        method: 'person',
        work: { label: 'Lotus' },
        correction: { by: 'Ann Lee', reason: 'I have the volume.' },
      },
    });
    await api.ask('mutation ($id: ID!) { undoCorrection(id: $id) { id } }', { id: setCitationWork.id });
    expect(await dataOf(api.ask(asked))).toEqual({
      node: { status: 'unresolved', method: null, work: null, correction: null },
    });
  });

  it('is given to a work that nobody cited before', async () => {
    const citation = await citationOf('Nowhere');
    const told = '{ kind: book, title: "Pure Theory of Law", authors: ["Hans Kelsen"], year: 1967 }';
    const set = `mutation { setCitationWork(citation: "${citation}", told: ${told}, ${BY}) {
      work { kind title year authors { name } citationCount } } }`;
    expect(await dataOf(api.ask(set))).toEqual({
      setCitationWork: {
        work: {
          kind: 'book',
          title: 'Pure Theory of Law',
          year: 1967,
          authors: [{ name: 'Hans Kelsen' }],
          citationCount: 1,
        },
      },
    });
  });
});

describe('works', () => {
  it('are joined', async () => {
    const [lotus, bashir] = [await workNamed('Lotus'), await workNamed('Al-Bashir (South Africa)')];
    const join = `mutation { joinWorks(works: ["${lotus}", "${bashir}"], ${BY}) { works { citationCount } } }`;
    expect(await dataOf(api.ask(join))).toEqual({
      joinWorks: { works: [{ citationCount: 5 }, { citationCount: 5 }] },
    });
  });

  it('are split by documents', async () => {
    const bashir = await workNamed('Al-Bashir (South Africa)');
    const split = `mutation { splitWork(work: "${bashir}", documents: ["document-comment.txt"], ${BY}) {
      work { citationCount } documents { name } } }`;
    expect(await dataOf(api.ask(split))).toEqual({
      splitWork: { work: { citationCount: 2 }, documents: [{ name: 'comment.txt' }] },
    });
  });

  it('are edited fact by fact', async () => {
    const lotus = await workNamed('Lotus');
    const edit = `mutation { editWork(work: "${lotus}", fields: { title: "The S.S. Lotus", year: null }, ${BY}) {
      field value work { title year } } }`;
    const work = { title: 'The S.S. Lotus', year: null };
    expect(await dataOf(api.ask(edit))).toEqual({
      editWork: [
        { field: 'title', value: 'The S.S. Lotus', work },
        { field: 'year', value: null, work },
      ],
    });
    expect(await dataOf(api.ask(LISTED))).toMatchObject({
      corrections: { nodes: [{ __typename: 'WorkEdit' }, { __typename: 'WorkEdit' }] },
    });
  });

  const toldOf = async (id: string) =>
    dataOf(
      api.ask(`{ work(id: "${id}") { corrections { __typename by reason
        ... on WorkEdit { field value }
        ... on WorksJoined { works { label } }
        ... on WorkSplit { other { citationCount corrections { __typename } } } } } }`),
    );
  const by = { by: 'Ann Lee', reason: 'I have the volume.' };

  it('tell what was decided on them, also those that were joined with them and split off', async () => {
    const [lotus, bashir] = [await workNamed('Lotus'), await workNamed('Al-Bashir (South Africa)')];
    expect(await toldOf(lotus)).toEqual({ work: { corrections: [] } });
    await api.ask(`mutation { editWork(work: "${lotus}", fields: { year: 1927 }, ${BY}) { id } }`);
    const edit = { __typename: 'WorkEdit', ...by, field: 'year', value: '1927' };
    expect(await toldOf(lotus)).toEqual({ work: { corrections: [edit] } });
    expect(await toldOf(bashir)).toEqual({ work: { corrections: [] } });

    const only = '["document-comment.txt"]';
    await api.ask(`mutation { splitWork(work: "${bashir}", documents: ${only}, ${BY}) { id } }`);
    const other = { citationCount: 1, corrections: [{ __typename: 'WorkSplit' }] };
    expect(await toldOf(bashir)).toEqual({
      work: { corrections: [{ __typename: 'WorkSplit', ...by, other }] },
    });

    const join = `mutation { joinWorks(works: ["${lotus}", "${bashir}"], ${BY}) { works { id label } } }`;
    const { joinWorks } = (await dataOf(api.ask(join))) as {
      joinWorks: { works: { id: string; label: string }[] };
    };
    const [one] = joinWorks.works;
    const told = (await toldOf(one?.id ?? '')) as { work: { corrections: { __typename: string }[] } };
    expect(told.work.corrections.map(({ __typename }) => __typename).sort()).toEqual([
      'WorkEdit',
      'WorkSplit',
      'WorksJoined',
    ]);
  });

  it.each([
    ['setCitationWork(citation: "c", work: "w",', 'Unexpected citation c, expected one of the graph.'],
    ['joinWorks(works: ["w"],', 'Unexpected 1 works, expected two.'],
    ['splitWork(work: "w", documents: [],', 'Unexpected work w, expected a work of the graph.'],
    ['editWork(work: "w", fields: {},', 'Unexpected work w, expected a work of the graph.'],
  ])('are left alone by %s', async (call, message) => {
    const { errors } = await api.ask(`mutation { ${call} ${BY}) { id } }`);
    expect(errors.map((error) => error.message)).toEqual([message]);
    expect(await dataOf(api.ask(LISTED))).toEqual({ corrections: { nodes: [] } });
  });
});
