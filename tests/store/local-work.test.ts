import { expect, test } from 'vitest';
import { BLANK } from '#ingest/works/reading.js';
import type { LocalWork, LocalWorkId } from '#schema/graph.js';
import { localWork, tellingOf } from '#server/store/records/local-work.js';
import { Row } from '#server/store/row.js';

const treaty: LocalWork = {
  id: 'w3' as LocalWorkId,
  label: 'Rome Statute',
  reading: { ...BLANK, kind: 'treaty', title: 'Rome Statute', year: 1998 },
  keys: ['treaty:rome statute'],
  variants: [{ text: 'Rome Statute art. 5', count: 2 }],
  authors: [],
  institution: null,
};
const row = (content: string) =>
  new Row({
    local_id: 'w3',
    content,
    keys: '["treaty:rome statute"]',
    variants: '[{"text":"Rome Statute art. 5","count":2}]',
  });

test('what tells nothing is not written down', () => {
  expect(JSON.parse(tellingOf(treaty))).toStrictEqual({
    label: 'Rome Statute',
    reading: { kind: 'treaty', title: 'Rome Statute', year: 1998 },
  });
});

test('a telling is read as it was told', () => {
  expect(localWork(row(tellingOf(treaty)))).toEqual(treaty);
});

test('a telling of earlier versions, with its keys and with what it does not tell, is the same', () => {
  const { id, variants, ...all } = treaty;
  expect(localWork(row(JSON.stringify(all)))).toEqual(treaty);
  expect(localWork(row(JSON.stringify({ id, ...all, variants })))).toEqual(treaty);
});

test('who wrote and who issued it is told', () => {
  const report: LocalWork = {
    ...treaty,
    reading: { ...treaty.reading, kind: 'report', authors: ['Ada Byron'], institution: 'ILC' },
    authors: [{ key: 'byron, ada', name: 'Ada Byron' }],
    institution: { key: 'ilc', name: 'ILC' },
  };
  expect(localWork(row(tellingOf(report)))).toEqual(report);
});

test.each(['{"label":"Rome Statute"', '{"reading":{}}', '{"label":7,"reading":{}}'])(
  'the damaged %s is told, not passed over',
  (content) => {
    expect(() => localWork(row(content))).toThrow();
  },
);
