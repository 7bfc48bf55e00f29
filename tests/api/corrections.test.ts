import { beforeEach, describe, expect, it } from 'vitest';
import { briefing, smith } from '../store/library.js';
import { apiOn, dataOf } from './ask.js';

let api: Awaited<ReturnType<typeof apiOn>>;
beforeEach(async () => {
  api = await apiOn(smith, briefing);
  return () => api.store.close();
});

const DECIDE = `mutation ($finding: ID!, $decision: Decision!, $by: String!, $reason: String!) {
  decideFinding(document: "document-smith.txt", finding: $finding, decision: $decision, by: $by, reason: $reason) {
    id by reason decision document { name } finding { rule status }
  }
}`;
const dismissed = {
  finding: 'finding-1',
  decision: 'dismissed',
  by: ' Ann Lee ',
  reason: 'In print it is so.',
};
const FINDINGS = `{ document(id: "document-smith.txt") {
  findings { id code rule status decision { by reason } evidence { note text spans { start end } } } } }`;
const LISTED = `{ corrections { totalCount nodes { __typename id by reason ... on FindingDecision { decision } } } }`;

describe('a finding', () => {
  it('is open until somebody decides', async () => {
    expect(await dataOf(api.ask(FINDINGS))).toEqual({
      document: {
        findings: [
          {
            id: 'finding-1',
            code: 'STR-01',
            rule: 'missing-note',
            status: 'open',
            decision: null,
            evidence: [{ note: 1, text: 'Rom', spans: [{ start: 0, end: 3 }] }],
          },
        ],
      },
    });
  });

  it('that is dismissed says by whom and why, also when its document was read again', async () => {
    expect(await dataOf(api.ask(DECIDE, dismissed))).toMatchObject({
      decideFinding: {
        by: 'Ann Lee',
        reason: 'In print it is so.',
        decision: 'dismissed',
        document: { name: 'smith.txt' },
        finding: { rule: 'missing-note', status: 'dismissed' },
      },
    });
    await api.store.replaceDocument(smith, '2');
    expect(await dataOf(api.ask(FINDINGS))).toMatchObject({
      document: {
        findings: [{ status: 'dismissed', decision: { by: 'Ann Lee', reason: 'In print it is so.' } }],
      },
    });
  });

  it('can be decided on again: the later decision counts', async () => {
    await api.ask(DECIDE, dismissed);
    await api.ask(DECIDE, { ...dismissed, decision: 'accepted', by: 'Bo Moe', reason: '' });
    expect(await dataOf(api.ask(LISTED))).toMatchObject({
      corrections: {
        totalCount: 1,
        nodes: [{ __typename: 'FindingDecision', by: 'Bo Moe', reason: '', decision: 'accepted' }],
      },
    });
  });

  it('is open again when the decision is undone', async () => {
    const { decideFinding } = (await dataOf(api.ask(DECIDE, dismissed))) as { decideFinding: { id: string } };
    const undo = 'mutation ($id: ID!) { undoCorrection(id: $id) { by } }';
    expect(await dataOf(api.ask(undo, { id: decideFinding.id }))).toEqual({
      undoCorrection: { by: 'Ann Lee' },
    });
    expect(await dataOf(api.ask(undo, { id: decideFinding.id }))).toEqual({ undoCorrection: null });
    expect(await dataOf(api.ask(FINDINGS))).toMatchObject({ document: { findings: [{ status: 'open' }] } });
  });

  it.each([
    [{ finding: 'finding-9' }, 'Unexpected finding finding-9, expected one of document document-smith.txt.'],
    [{ by: '  ' }, 'Unexpected by of 0 characters, expected 1 to 200.'],
    [{ reason: '' }, 'Unexpected reason of 0 characters, expected 1 to 2000.'],
    [{ reason: 'x'.repeat(2001) }, 'Unexpected reason of 2001 characters, expected 1 to 2000.'],
  ])('is left alone where %j makes no sense', async (wrong, message) => {
    const { errors } = await api.ask(DECIDE, { ...dismissed, ...wrong });
    expect(errors.map((error) => error.message)).toEqual([message]);
    expect(await dataOf(api.ask(LISTED))).toMatchObject({ corrections: { totalCount: 0 } });
  });
});

describe('another site', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'can decide nothing by sending %s',
    async (type) => {
      const body = JSON.stringify({ query: DECIDE, variables: dismissed });
      const form = `query=${encodeURIComponent(DECIDE)}&variables=${encodeURIComponent(JSON.stringify(dismissed))}`;
      const response = await api.post({
        headers: { 'content-type': type },
        body: type === 'text/plain' ? body : form,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await dataOf(api.ask(LISTED))).toMatchObject({ corrections: { totalCount: 0 } });
    },
  );
});
