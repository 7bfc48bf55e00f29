import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CitationFilter,
  CitationRecord,
  GraphRecord,
  Reach,
  Store,
  WorkFilter,
  WorkRecord,
} from '#server/store/index.js';
import { UnknownCursor } from '#server/store/errors.js';
import { findingRow } from '#server/store/records/finding.js';
import { ANY_CITATION, ANY_WORK } from '#server/store/filters.js';
import { analysisContract } from './contract-analysis.js';
import { searchContract } from './contract-search.js';
import { correctionContract } from './contract-corrections.js';
import { dumpOf } from './dump.js';
import { graphOf } from './graphs.js';
import { briefing, comment, smith } from './library.js';

const ALL = { first: 100, after: null };
const NEAR: Reach = { depth: 1, limit: 100, direction: 'both', kinds: null, fromYear: null, toYear: null };

/** What every store has to answer. `make` gives an empty one. */
export function storeContract(name: string, make: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await make();
    });
    afterEach(() => store.close());
    const load = async (...graphs: Parameters<Store['replaceDocument']>[0][]) => {
      for (const graph of graphs) await store.replaceDocument(graph, 'reader 1');
    };
    const workNamed = async (label: string): Promise<WorkRecord> => {
      const { nodes } = await store.works(ANY_WORK, 'title', ALL);
      const found = nodes.find((work) => work.label === label);
      if (!found)
        throw new Error(`Unexpected works ${nodes.map((n) => n.label).join(', ')}, expected ${label}`);
      return found;
    };

    describe('documents', () => {
      it('are none in an empty store', async () => {
        expect(await store.stats()).toEqual({
          documents: 0,
          notes: 0,
          citations: 0,
          works: 0,
          authors: 0,
          institutions: 0,
          citationsByStatus: [
            { status: 'resolved', count: 0 },
            { status: 'ambiguous', count: 0 },
            { status: 'unresolved', count: 0 },
            { status: 'placed', count: 0 },
          ],
          worksByKind: [],
        });
      });

      it('are counted with what they hold', async () => {
        await load(smith, briefing, comment);
        const stats = await store.stats();
        expect(stats).toMatchObject({
          documents: 3,
          notes: 8,
          citations: 14,
          works: 6,
          authors: 3,
          institutions: 1,
        });
        expect(stats.citationsByStatus.map(({ count }) => count)).toEqual([12, 1, 1, 0]);
        expect(stats.worksByKind).toEqual([
          { kind: 'case', count: 2 },
          { kind: 'treaty', count: 1 },
          { kind: 'article', count: 3 },
        ]);
      });

      it('come newest first, unknown years last, with facts and counts', async () => {
        await load(comment, smith, briefing);
        const page = await store.documents(ALL);
        expect(page.nodes.map((document) => document.name)).toEqual([
          'briefing.md',
          'smith.txt',
          'comment.txt',
        ]);
        expect(page.nodes[1]).toEqual({
          node: 'document',
          id: 'document-smith.txt',
          name: 'smith.txt',
          origin: '/library/smith.txt',
          mediaType: 'text/plain',
          sha256: 'a'.repeat(64),
          title: 'Duties to Arrest',
          authors: ['Ann Smith'],
          container: null,
          year: 2018,
          characters: smith.text.length,
          workId: (await workNamed('Smith')).id,
          noteCount: 4,
          citationCount: 8,
          workCount: 3,
        });
      });

      it('keep their text, pages and findings', async () => {
        await load(smith);
        const [text, nothing] = await store.documentTexts([smith.document.id, 'document-none']);
        expect(text?.text).toBe(smith.text);
        expect(text?.pages).toEqual([
          { number: 1, label: '101', span: [0, smith.text.length], confidence: null },
        ]);
        expect(text?.findings).toEqual(
          smith.findings.map((finding) => findingRow(smith.document.id, finding)),
        );
        expect(nothing).toBeNull();
      });

      it('keep how surely a page was recognised', async () => {
        await load(comment);
        const [text] = await store.documentTexts([comment.document.id]);
        expect(text?.pages.map(({ confidence }) => confidence)).toEqual([0.72]);
      });

      it('can be taken out as they were put in', async () => {
        await load(smith, briefing, comment);
        const taken = await store.documentGraphs([comment.document.id, 'document-none', smith.document.id]);
        expect(taken).toEqual([
          { reader: 'reader 1', graph: comment },
          null,
          { reader: 'reader 1', graph: smith },
        ]);
        const again = await dumpOf(store);
        for (const part of taken) if (part) await store.replaceDocument(part.graph, part.reader);
        expect(await dumpOf(store)).toEqual(again);
      });

      it('have fingerprints by origin', async () => {
        await load(smith);
        expect([...(await store.fingerprints())]).toEqual([
          ['/library/smith.txt', { id: 'document-smith.txt', sha256: 'a'.repeat(64), reader: 'reader 1' }],
        ]);
      });
    });

    correctionContract(make);
    analysisContract(make);
    searchContract(make);

    describe('the same file', () => {
      it('twice gives the same rows', async () => {
        await load(smith, briefing, comment);
        const once = await dumpOf(store);
        await load(smith, briefing, comment);
        expect(await dumpOf(store)).toEqual(once);
      });

      it('in another order gives the same rows', async () => {
        await load(smith, briefing, comment);
        const once = await dumpOf(store);
        const other = await make();
        for (const graph of [comment, briefing, smith]) await other.replaceDocument(graph, 'reader 1');
        expect(await dumpOf(other)).toEqual(once);
        await other.close();
      });

      it('among many that are put in at once gives the same rows, the last one of a document', async () => {
        await load(smith, comment);
        const other = await make();
        const stale = graphOf({ name: 'smith.txt', year: 1999, works: {}, notes: [[{ form: 'short' }]] });
        await other.replaceDocuments(
          [stale, comment, briefing].map((graph) => ({ graph, reader: 'reader 0' })),
        );
        await other.removeDocument(briefing.document.id);
        await other.replaceDocuments([stale, comment, smith].map((graph) => ({ graph, reader: 'reader 1' })));
        await other.replaceDocuments([]);
        expect(await dumpOf(other)).toEqual(await dumpOf(store));
        await other.close();
      });

      it('with one among many that can not be put in leaves all as it was', async () => {
        await load(smith);
        const before = await dumpOf(store);
        const broken = { ...briefing, works: [] };
        const parts = [comment, broken].map((graph) => ({ graph, reader: 'reader 1' }));
        await expect(store.replaceDocuments(parts)).rejects.toThrow("expected one of the document's own");
        expect(await dumpOf(store)).toEqual(before);
      });

      it('changed replaces its own part only', async () => {
        await load(smith, briefing);
        const changed = graphOf({
          name: 'briefing.md',
          year: 2021,
          works: { Lotus: { keys: ['case:lotus'], kind: 'case', label: 'Lotus', title: 'S.S. Lotus' } },
          notes: [[{ work: 'Lotus' }]],
        });
        await load(changed);
        const { nodes } = await store.documents(ALL);
        expect(
          nodes.map(({ name, year, noteCount, workCount }) => [name, year, noteCount, workCount]),
        ).toEqual([
          ['briefing.md', 2021, 1, 1],
          ['smith.txt', 2018, 4, 3],
        ]);
        expect((await workNamed('Smith')).citationCount).toBe(0);
        expect((await workNamed('Rome Statute')).citationCount).toBe(3);
        const other = await make();
        for (const graph of [changed, smith]) await other.replaceDocument(graph, 'reader 1');
        expect(await dumpOf(other)).toEqual(await dumpOf(store));
        await other.close();
      });

      it('removed leaves what the others tell', async () => {
        await load(smith, briefing);
        const before = await dumpOf(store);
        await load(comment);
        expect(await store.removeDocument(comment.document.id)).toBe(true);
        expect(await dumpOf(store)).toEqual(before);
        expect(await store.removeDocument(comment.document.id)).toBe(false);
      });

      it('removed as the last leaves nothing', async () => {
        await load(smith);
        const empty = await make();
        await store.removeDocument(smith.document.id);
        expect(await dumpOf(store)).toEqual(await dumpOf(empty));
        await empty.close();
      });
    });

    describe('works', () => {
      it('of two documents that share a key are one, with the facts and names of both', async () => {
        await load(smith, briefing);
        const treaty = await workNamed('Rome Statute');
        expect(treaty).toMatchObject({
          kind: 'treaty',
          title: 'Rome Statute of the International Criminal Court',
          year: 1998,
          identifiers: [{ scheme: 'treaty-series', value: '2187 U.N.T.S. 90' }],
          citationCount: 4,
          documentCount: 2,
          documentId: null,
        });
        expect(await store.variants(['work-none', treaty.id])).toEqual([
          [],
          [
            { text: 'Rome', count: 3 },
            { text: 'Statute', count: 1 },
          ],
        ]);
      });

      it('that many documents describe are the same in whatever order these come', async () => {
        const described = Array.from({ length: 40 }, (_, i) =>
          graphOf({
            name: `${i}.txt`,
            works: {
              [`W${i % 3}`]: {
                keys: i % 9 === 0 ? ['k:a', 'k:b'] : [i % 2 === 0 ? 'k:a' : 'k:b'],
                kind: i % 5 === 0 ? 'book' : 'article',
                title: `T${i % 4}`,
                ...(i % 6 === 0 ? { year: 1990 + i, authors: ['Lee, Ann'] } : {}),
              },
            },
            notes: [[{ work: `W${i % 3}` }]],
          }),
        );
        await load(...described);
        const other = await make();
        for (const graph of [...described].reverse()) await other.replaceDocument(graph, 'reader 1');
        expect(await dumpOf(other)).toEqual(await dumpOf(store));
        expect((await store.stats()).works).toBe(1);
        for (const graph of described.filter((_, i) => i % 9 === 0))
          await store.removeDocument(graph.document.id);
        expect((await store.stats()).works).toBe(2);
        for (const graph of described.filter((_, i) => i % 9 === 0)) await load(graph);
        expect(await dumpOf(store)).toEqual(await dumpOf(other));
        await other.close();
      });

      it('that join later answer to the ids that each had', async () => {
        const one = (name: string, keys: string[]) =>
          graphOf({ name, works: { W: { keys, title: 'T' } }, notes: [[{ work: 'W' }]] });
        await load(one('a.txt', ['doi:1']), one('b.txt', ['isbn:2']));
        const before = await store.works(ANY_WORK, 'title', ALL);
        expect(before.totalCount).toBe(2);
        await load(one('c.txt', ['doi:1', 'isbn:2']));
        const after = await store.works(ANY_WORK, 'title', ALL);
        expect(after.nodes.map((work) => work.citationCount)).toEqual([3]);
        const ids = before.nodes.map((work) => work.id);
        const joined = after.nodes[0];
        expect(await store.worksByIds(ids)).toEqual([joined, joined]);
        expect(await store.nodes(ids)).toEqual([joined, joined]);
        for (const id of ids) {
          const citations = await store.citations({ ...ANY_CITATION, work: id }, ALL);
          expect(citations.totalCount).toBe(3);
        }
        await store.removeDocument('document-c.txt');
        expect((await store.works(ANY_WORK, 'title', ALL)).nodes.map((work) => work.id)).toEqual(ids);
        expect(
          (await store.citations(ANY_CITATION, ALL)).nodes.map((citation) => citation.workId).sort(),
        ).toEqual([...ids].sort());
      });

      it('that are documents say so, and documents say which work they are', async () => {
        await load(smith, briefing);
        const work = await workNamed('Smith');
        expect(work.documentId).toBe(smith.document.id);
        expect(work.citationCount).toBe(2);
        const [document] = await store.documentsByIds([smith.document.id]);
        expect(document?.workId).toBe(work.id);
      });

      it('are filtered and ordered', async () => {
        await load(smith, briefing, comment);
        const labels = async (filter: Partial<WorkFilter>, order: 'cited' | 'year' | 'title') =>
          (await store.works({ ...ANY_WORK, ...filter }, order, ALL)).nodes.map((work) => work.label);
        expect(await labels({}, 'cited')).toEqual([
          'Rome Statute',
          'Al-Bashir (South Africa)',
          'Smith',
          'Lotus',
          'Gowlland-Debbas',
          'Moe',
        ]);
        expect(await labels({ kinds: ['case'] }, 'year')).toEqual(['Al-Bashir (South Africa)', 'Lotus']);
        expect(await labels({ fromYear: 1998, toYear: 2010 }, 'title')).toEqual([
          'Rome Statute',
          'Gowlland-Debbas',
        ]);
        expect(await labels({ document: briefing.document.id }, 'cited')).toEqual(['Rome Statute', 'Smith']);
        const { authorIds } = await workNamed('Smith');
        expect(await labels({ author: authorIds[0] ?? '' }, 'cited')).toEqual(['Smith']);
        const { institutionId } = await workNamed('Al-Bashir (South Africa)');
        expect(await labels({ institution: institutionId }, 'cited')).toEqual(['Al-Bashir (South Africa)']);
      });

      it('without a kind are found by asking for none', async () => {
        await load(
          graphOf({
            name: 'x.txt',
            works: { Odd: { keys: ['text:odd'], kind: null } },
            notes: [[{ work: 'Odd' }]],
          }),
        );
        const { nodes } = await store.works({ ...ANY_WORK, kinds: [null] }, 'cited', ALL);
        expect(nodes.map((work) => [work.label, work.kind])).toEqual([['Odd', null]]);
        expect((await store.works({ ...ANY_WORK, kinds: ['book'] }, 'cited', ALL)).totalCount).toBe(0);
        expect((await store.stats()).worksByKind).toEqual([{ kind: null, count: 1 }]);
      });

      it('come page by page, none twice and none left out', async () => {
        await load(smith, briefing, comment);
        for (const order of ['cited', 'year', 'title'] as const) {
          const whole = await store.works(ANY_WORK, order, ALL);
          const paged = await inPages((page) => store.works(ANY_WORK, order, page), 2);
          expect(paged.nodes).toEqual(whole.nodes);
          expect(paged.totals).toEqual([6, 6, 6]);
        }
      });

      it('tell an unknown cursor', async () => {
        await load(smith);
        for (const after of ['nonsense', 'W10', Buffer.from('[1]').toString('base64url')])
          await expect(store.works(ANY_WORK, 'cited', { first: 1, after })).rejects.toThrow(UnknownCursor);
      });
    });

    describe('citations', () => {
      it('come newest document first, then in reading order', async () => {
        await load(comment, smith, briefing);
        const { nodes, totalCount, documentCount } = await store.citations(ANY_CITATION, ALL);
        expect(nodes.map((citation) => citation.text)).toEqual([
          ...['Smith', 'Statute', 'Smith (n 1)'],
          ...['Rome', 'Bashir', 'Id.', 'Gowlland', 'Al-Bashir, supra note 1', 'Ibid.', 'Nowhere', 'Rome'],
          ...['Lotus', 'Bashir', 'Id.'],
        ]);
        expect([totalCount, documentCount]).toEqual([14, 3]);
      });

      it('have every column, the place in their note and what became of them', async () => {
        await load(smith);
        const { nodes } = await store.citations(ANY_CITATION, ALL);
        const id = nodes[2];
        const [note] = await store.notesByIds([id?.noteId ?? '']);
        expect(id).toEqual({
          node: 'citation',
          id: id?.id,
          documentId: smith.document.id,
          noteId: note?.id,
          form: 'id',
          kind: null,
          spans: smith.citations[2]?.spans,
          text: 'Id.',
          sentence: null,
          within: [0, 3],
          signal: null,
          pinpoint: 'art. 87(7)',
          parenthetical: null,
          hereinafter: null,
          nested: false,
          targetNote: null,
          targetPart: null,
          status: 'resolved',
          workId: (await workNamed('Rome Statute')).id,
          provisionId: id?.provisionId,
          antecedentId: nodes[0]?.id,
          confidence: 0.7,
          method: 'note-before',
          reason: 'It names the work itself.',
          candidates: [],
        });
        expect(note).toMatchObject({ number: 2, text: 'Id..' });
      });

      it('keep all candidates where they are ambiguous, in order', async () => {
        await load(smith);
        const { nodes } = await store.citations({ ...ANY_CITATION, statuses: ['ambiguous'] }, ALL);
        expect(nodes.map((citation) => citation.workId)).toEqual([null]);
        expect(nodes[0]?.candidates.map(({ workId, confidence }) => [workId, confidence])).toEqual([
          [(await workNamed('Rome Statute')).id, 0.5],
          [(await workNamed('Gowlland-Debbas')).id, 0.4],
        ]);
      });

      it('in the body have their sentence and no note', async () => {
        await load(smith);
        const { nodes } = await store.citations(ANY_CITATION, ALL);
        expect(nodes.at(-1)).toMatchObject({ noteId: null, sentence: 'Rome', within: [0, 4] });
      });

      it('are filtered', async () => {
        await load(smith, briefing);
        const texts = async (filter: Partial<CitationFilter>) =>
          (await store.citations({ ...ANY_CITATION, ...filter }, ALL)).nodes.map((citation) => citation.text);
        const treaty = (await workNamed('Rome Statute')).id;
        expect(await texts({ work: treaty })).toEqual(['Statute', 'Rome', 'Id.', 'Rome']);
        expect(await texts({ work: treaty, document: smith.document.id })).toEqual(['Rome', 'Id.', 'Rome']);
        expect(await texts({ forms: ['supra', 'id'] })).toEqual([
          'Smith (n 1)',
          'Id.',
          'Al-Bashir, supra note 1',
          'Ibid.',
        ]);
        expect(await texts({ signal: 'See' })).toEqual(['Bashir']);
        expect(await texts({ work: treaty, confidence: 0.8 })).toEqual(['Statute', 'Rome', 'Rome']);
        expect(await texts({ work: 'work-none' })).toEqual([]);
        const [provisions] = await store.provisions([treaty], 10);
        expect(await texts({ provision: provisions?.nodes[0]?.id ?? '' })).toEqual(['Rome', 'Id.']);
      });

      it('come page by page', async () => {
        await load(smith, briefing, comment);
        const whole = await store.citations(ANY_CITATION, ALL);
        const paged = await inPages((page) => store.citations(ANY_CITATION, page), 5);
        expect(paged.nodes).toEqual(whole.nodes);
      });

      it('of notes and of documents are asked together', async () => {
        await load(smith, comment);
        const [notes] = await store.notes([smith.document.id], ALL);
        const ids = notes?.nodes.map((note) => note.id) ?? [];
        const lists = await store.citationsOfNotes([...ids, 'note-none']);
        expect(lists.map((list) => list.map((citation) => citation.text))).toEqual([
          ['Rome', 'Bashir'],
          ['Id.'],
          ['Gowlland', 'Al-Bashir, supra note 1'],
          ['Ibid.', 'Nowhere'],
          [],
        ]);
        const [a, none, b] = await store.citationsIn(
          [smith.document.id, 'document-none', comment.document.id],
          { ...ANY_CITATION, statuses: ['resolved'] },
          { first: 2, after: null },
        );
        expect([a?.totalCount, none?.totalCount, b?.totalCount]).toEqual([6, 0, 3]);
        expect(texts(a?.nodes)).toEqual(['Rome', 'Bashir']);
        expect(texts(b?.nodes)).toEqual(['Lotus', 'Bashir']);
        expect([a?.hasNextPage, none?.hasNextPage, b?.hasNextPage]).toEqual([true, false, true]);
      });
    });

    describe('notes', () => {
      it('come by number, page by page, and by place', async () => {
        await load(smith);
        const paged = await inPages(async (page) => first(await store.notes([smith.document.id], page)), 3);
        expect(paged.nodes.map((note) => note.number)).toEqual([1, 2, 3, 4]);
        expect(paged.totals).toEqual([4, 4]);
        const places = [3, 9].map((number) => ({ document: smith.document.id, series: 0, number }));
        const [third, none] = await store.notesAt(places);
        expect(third).toEqual(paged.nodes[2]);
        expect(none).toBeNull();
      });
    });

    describe('who cites', () => {
      it('a work: each citation of it, for several works at once', async () => {
        await load(smith, briefing, comment);
        const [treaty, bashir] = [
          await workNamed('Rome Statute'),
          await workNamed('Al-Bashir (South Africa)'),
        ];
        const pages = await store.citedBy([bashir.id, 'work-none', treaty.id], ANY_CITATION, {
          first: 2,
          after: null,
        });
        expect(pages.map((page) => texts(page.nodes))).toEqual([
          ['Bashir', 'Al-Bashir, supra note 1'],
          [],
          ['Statute', 'Rome'],
        ]);
        expect(pages.map((page) => [page.totalCount, page.documentCount, page.hasNextPage])).toEqual([
          [3, 2, true],
          [0, 0, false],
          [4, 2, true],
        ]);
        const all = await inPages(
          async (page) => first(await store.citedBy([treaty.id], ANY_CITATION, page)),
          2,
        );
        expect(texts(all.nodes)).toEqual(['Statute', 'Rome', 'Id.', 'Rome']);
      });

      it('and what a work or document cites, most often first', async () => {
        await load(smith, briefing);
        const treaty = await workNamed('Rome Statute');
        const [ofSmith, ofTreaty] = await store.cites([(await workNamed('Smith')).id, treaty.id], ALL);
        expect(ofSmith?.nodes.map(({ work, count }) => [work.label, count])).toEqual([
          ['Rome Statute', 3],
          ['Al-Bashir (South Africa)', 2],
          ['Gowlland-Debbas', 1],
        ]);
        expect(ofTreaty).toMatchObject({ nodes: [], totalCount: 0 });
        const paged = await inPages(
          async (page) => first(await store.citedByDocuments([smith.document.id], page)),
          2,
        );
        expect(paged.nodes).toEqual(ofSmith?.nodes);
        const [ofBriefing] = await store.citedByDocuments([briefing.document.id], ALL);
        expect(ofBriefing?.nodes.map(({ work, count }) => [work.label, count])).toEqual([
          ['Smith', 2],
          ['Rome Statute', 1],
        ]);
      });

      it('in the same notes', async () => {
        await load(smith, briefing, comment);
        const [bashir, lotus] = [await workNamed('Al-Bashir (South Africa)'), await workNamed('Lotus')];
        const lists = await store.citedTogether([bashir.id, lotus.id], 10);
        expect(lists.map((list) => list.map(({ work, notes }) => [work.label, notes]))).toEqual([
          [
            ['Rome Statute', 1],
            ['Lotus', 1],
            ['Gowlland-Debbas', 1],
          ],
          [['Al-Bashir (South Africa)', 1]],
        ]);
        expect((await store.citedTogether([bashir.id], 1))[0]).toHaveLength(1);
      });

      it('which provision', async () => {
        await load(smith, briefing);
        const treaty = await workNamed('Rome Statute');
        const [provisions] = await store.provisions([treaty.id], 1);
        expect(provisions).toMatchObject({ totalCount: 2, citationsWithout: 1 });
        expect(provisions?.nodes).toMatchObject([
          { label: 'art. 87(7)', citationCount: 2, workId: treaty.id },
        ]);
        expect(await store.provisionsByIds([provisions?.nodes[0]?.id ?? ''])).toEqual(provisions?.nodes);
        await store.removeDocument(smith.document.id);
        const [none] = await store.provisions([(await workNamed('ICC Statute')).id], 10);
        expect(none).toEqual({ nodes: [], totalCount: 0, citationsWithout: 1 });
      });

      it('when', async () => {
        await load(smith, briefing, comment);
        const ids = [await workNamed('Rome Statute'), await workNamed('Al-Bashir (South Africa)')].map(
          ({ id }) => id,
        );
        expect(await store.timelines([...ids, 'work-none'])).toEqual([
          [
            { year: 2018, count: 3 },
            { year: 2020, count: 1 },
          ],
          [
            { year: 2018, count: 2 },
            { year: null, count: 1 },
          ],
          [],
        ]);
      });
    });

    describe('people', () => {
      it('are one for all their works, with their spellings', async () => {
        const by = (name: string, key: string, author: string) =>
          graphOf({
            name,
            works: { W: { keys: [key], title: key, authors: [author] } },
            notes: [[{ work: 'W' }]],
          });
        await load(
          by('a.txt', 'k:1', 'Lee, Ann'),
          by('b.txt', 'k:2', 'Lee, Ann'),
          by('c.txt', 'k:3', 'LEE, ANN'),
        );
        const { nodes } = await store.works(ANY_WORK, 'title', ALL);
        const ids = [...new Set(nodes.flatMap((work) => work.authorIds))];
        const authors = await store.authorsByIds(ids);
        expect(authors).toEqual([
          {
            node: 'author',
            id: ids[0],
            name: 'Lee, Ann',
            variants: [
              { text: 'Lee, Ann', count: 2 },
              { text: 'LEE, ANN', count: 1 },
            ],
            workCount: 3,
          },
        ]);
        const paged = await inPages(async (page) => first(await store.worksOfAuthors(ids, page)), 2);
        expect(paged.nodes.map((work) => work.title)).toEqual(['k:1', 'k:2', 'k:3']);
        await store.removeDocument('document-c.txt');
        expect((await store.authorsByIds(ids))[0]).toMatchObject({ workCount: 2, variants: [{ count: 2 }] });
      });

      it('and institutions, too', async () => {
        await load(smith);
        const { institutionId } = await workNamed('Al-Bashir (South Africa)');
        const ids = [institutionId ?? ''];
        expect(await store.institutionsByIds(ids)).toMatchObject([
          { name: 'International Criminal Court', workCount: 1 },
        ]);
        const [works] = await store.worksOfInstitutions(ids, ALL);
        expect(works?.nodes.map((work) => work.label)).toEqual(['Al-Bashir (South Africa)']);
        expect(works?.totalCount).toBe(1);
      });
    });

    it('any node is found by its id, in the order asked', async () => {
      await load(smith);
      const work = await workNamed('Al-Bashir (South Africa)');
      const [citation] = (await store.citations(ANY_CITATION, ALL)).nodes;
      const [provisions] = await store.provisions([(await workNamed('Rome Statute')).id], 1);
      const author = (await workNamed('Smith')).authorIds[0];
      const ids = [
        citation?.id,
        'nothing',
        work.id,
        citation?.noteId,
        smith.document.id,
        work.institutionId,
        author,
        provisions?.nodes[0]?.id,
        work.id,
      ].map(String);
      const found = await store.nodes(ids);
      expect(found.map((node) => node?.node)).toEqual([
        ...['citation', undefined, 'work', 'note', 'document', 'institution', 'author', 'provision', 'work'],
      ]);
      expect(found.map((node) => node?.id)).toEqual(ids.map((id) => (id === 'nothing' ? undefined : id)));
    });

    describe('search', () => {
      beforeEach(() => load(smith, briefing, comment));
      const found = async (query: string) => {
        const result = await store.search(query, 10);
        return {
          works: result.works.map((work) => work.label),
          documents: result.documents.map((document) => document.name),
          authors: result.authors.map((author) => author.name),
          notes: result.notes.map((hit) => hit.excerpt),
        };
      };

      it('finds works by words of their titles, and documents', async () => {
        expect(await found('duties arrest')).toEqual({
          works: ['Smith'],
          documents: ['smith.txt'],
          authors: [],
          notes: [],
        });
      });

      it('looks only into the groups asked for', async () => {
        const all = await store.search('bashir', 5);
        const none = {
          works: [],
          workCount: 0,
          documents: [],
          documentCount: 0,
          authors: [],
          authorCount: 0,
        };
        expect(await store.search('bashir', 5, ['works'])).toEqual({
          ...none,
          works: all.works,
          workCount: 1,
          notes: [],
          noteCount: 0,
        });
        expect(await store.search('bashir', 5, ['notes', 'authors'])).toEqual({
          ...none,
          notes: all.notes,
          noteCount: all.noteCount,
        });
      });

      it('finds works by identifiers, whole or begun', async () => {
        expect((await found('ICC-02/05-01/09-302')).works).toEqual(['Al-Bashir (South Africa)']);
        expect((await found('ICC-02/05')).works).toEqual(['Al-Bashir (South Africa)']);
        expect((await found('2187 U.N.T.S. 90')).works).toEqual(['Rome Statute']);
        expect((await found('U.N.T.S.')).works).toEqual(['Rome Statute']);
      });

      it('forgives missing accents, beginnings and case', async () => {
        expect((await found('VERA gowll')).works).toEqual(['Gowlland-Debbas']);
        expect((await found('vera gowlland')).authors).toEqual(['Gowlland-Debbas, Véra']);
      });

      it('forgives typos in titles and names', async () => {
        expect((await found('Gowland Debas')).works).toEqual(['Gowlland-Debbas']);
        expect((await found('Gowllnad')).authors).toEqual(['Gowlland-Debbas, Véra']);
        expect((await found('Romme Statute')).works).toEqual(['Rome Statute']);
        expect((await found('Xylophone')).works).toEqual([]);
      });

      it('finds notes and marks the words', async () => {
        expect((await found('supra note')).notes).toEqual(['Gowlland; Al-Bashir, «supra» «note» 1.']);
      });

      it('counts all and shows the first', async () => {
        const result = await store.search('bashir', 1);
        expect(result.notes).toHaveLength(1);
        expect(result.noteCount).toBe(3);
        expect(result.workCount).toBe(1);
      });

      it('takes any signs for a query', async () => {
        for (const query of [
          '',
          '   ',
          '"',
          '*',
          '" OR',
          'NEAR(',
          "'; --",
          '§',
          '-',
          'a AND NOT',
          'é'.repeat(900),
          '(:^',
        ])
          expect(await store.search(query, 5)).toMatchObject({ documentCount: 0 });
      });
    });

    describe('the neighbourhood', () => {
      const labels = ({ nodes }: GraphRecord) => nodes.map((node) => node.label);

      it('of a work that is a document is what it cites and what cites it', async () => {
        await load(smith, briefing);
        const work = await workNamed('Smith');
        const graph = await store.neighborhood([work.id], NEAR);
        expect(labels(graph)).toEqual([
          'Smith',
          'Rome Statute',
          'Al-Bashir (South Africa)',
          'Gowlland-Debbas',
          'briefing.md',
        ]);
        expect(graph.nodes[0]).toEqual({
          id: work.id,
          label: 'Smith',
          kind: 'article',
          year: 2018,
          citationCount: 2,
          documentId: smith.document.id,
          degree: 4,
        });
        expect(graph.nodes[4]).toEqual({
          id: briefing.document.id,
          label: 'briefing.md',
          kind: null,
          year: 2020,
          citationCount: 0,
          documentId: briefing.document.id,
          degree: 2,
        });
        expect(graph).toMatchObject({ truncated: false, totalCount: 5 });
      });

      it('has all edges among the nodes sent, with their counts', async () => {
        await load(smith, briefing);
        const [work, treaty] = [await workNamed('Smith'), await workNamed('Rome Statute')];
        const { edges } = await store.neighborhood([work.id], NEAR);
        expect(edges).toHaveLength(5);
        expect(edges.filter((edge) => edge.target === treaty.id)).toEqual([
          {
            id: expect.any(String),
            source: briefing.document.id,
            target: treaty.id,
            documentId: briefing.document.id,
            count: 1,
            certain: 1,
          },
          {
            id: expect.any(String),
            source: work.id,
            target: treaty.id,
            documentId: smith.document.id,
            count: 3,
            certain: 2,
          },
        ]);
        for (const edge of edges) {
          const evidence = await store.citations(
            { ...ANY_CITATION, document: edge.documentId, work: edge.target },
            ALL,
          );
          expect(evidence.totalCount).toBe(edge.count);
        }
      });

      it('is the same from the document as from its work', async () => {
        await load(smith, briefing);
        const work = await workNamed('Smith');
        const fromDocument = await store.neighborhood([smith.document.id], NEAR);
        expect(fromDocument).toEqual(await store.neighborhood([work.id], NEAR));
        expect(fromDocument.nodes.map((node) => node.id)).not.toContain(smith.document.id);
      });

      it('keeps to direction, kinds and years', async () => {
        await load(smith, briefing);
        const { id } = await workNamed('Smith');
        const near = async (reach: Partial<Reach>) =>
          labels(await store.neighborhood([id], { ...NEAR, ...reach }));
        expect(await near({ direction: 'citing' })).toEqual(['Smith', 'briefing.md']);
        expect(await near({ direction: 'cited' })).toEqual([
          'Smith',
          'Rome Statute',
          'Al-Bashir (South Africa)',
          'Gowlland-Debbas',
        ]);
        expect(await near({ kinds: ['case'] })).toEqual(['Smith', 'Al-Bashir (South Africa)']);
        expect(await near({ kinds: ['case', null] })).toEqual([
          'Smith',
          'Al-Bashir (South Africa)',
          'briefing.md',
        ]);
        expect(await near({ fromYear: 2010, toYear: 2017 })).toEqual([
          'Smith',
          'Al-Bashir (South Africa)',
          'Gowlland-Debbas',
        ]);
      });

      it('grows by steps, nearest first, and says what the limit cut off', async () => {
        await load(smith, briefing, comment);
        const { id } = await workNamed('Lotus');
        const reach = async (depth: number, limit: number) => {
          const graph = await store.neighborhood([id], { ...NEAR, depth, limit });
          return [labels(graph), graph.truncated, graph.totalCount];
        };
        expect(await reach(0, 9)).toEqual([['Lotus'], false, 1]);
        expect(await reach(1, 9)).toEqual([['Lotus', 'Moe'], false, 2]);
        expect(await reach(3, 9)).toEqual([['Lotus', 'Moe', 'Al-Bashir (South Africa)', 'Smith'], false, 4]);
        expect(await reach(3, 2)).toEqual([['Lotus', 'Moe'], true, 4]);
      });

      it('does not go on behind what has more neighbours than are shown, except where it was asked for', async () => {
        const citing = (name: string) =>
          graphOf({
            name,
            itself: name,
            works: { [name]: { keys: [`k:${name}`] }, Hub: { keys: ['k:hub'] } },
            notes: [[{ work: 'Hub' }]],
          });
        await load(...['A', 'B', 'C', 'D'].map(citing));
        const [a, hub] = [(await workNamed('A')).id, (await workNamed('Hub')).id];
        const shown = async (id: string, depth: number, limit: number) => {
          const { nodes, totalCount } = await store.neighborhood([id], { ...NEAR, depth, limit });
          return [nodes.map(({ label }) => label).join(' '), totalCount];
        };
        expect(await shown(a, 2, 3)).toEqual(['A Hub', 2]);
        expect(await shown(a, 2, 4)).toEqual(['A Hub B C', 5]);
        expect(await shown(hub, 1, 3)).toEqual(['Hub A B', 5]);
      });

      it('shows once what several of its nodes lead to, in each direction', async () => {
        await load(
          graphOf({
            name: 'both.txt',
            works: { A: { keys: ['k:a'] }, B: { keys: ['k:b'] } },
            notes: [[{ work: 'A' }, { work: 'B' }]],
          }),
        );
        const [a, b] = [(await workNamed('A')).id, (await workNamed('B')).id];
        for (const direction of ['citing', 'both'] as const) {
          const graph = await store.neighborhood([a, b], { ...NEAR, direction });
          expect([labels(graph), graph.totalCount]).toEqual([['A', 'B', 'both.txt'], 3]);
        }
      });

      it('of several nodes is one picture; unknown ids are passed over', async () => {
        await load(smith, comment);
        const [lotus, treaty] = [await workNamed('Lotus'), await workNamed('Rome Statute')];
        const graph = await store.neighborhood([lotus.id, 'nothing', treaty.id, lotus.id], {
          ...NEAR,
          depth: 0,
        });
        expect(labels(graph)).toEqual(['Lotus', 'Rome Statute']);
        expect(await store.neighborhood(['nothing'], NEAR)).toEqual({
          nodes: [],
          edges: [],
          truncated: false,
          totalCount: 0,
        });
      });
    });

    describe('a path', () => {
      const between = async (from: string, to: string, most = 6) => {
        const graph = await store.path((await workNamed(from)).id, (await workNamed(to)).id, most);
        return graph && { nodes: graph.nodes.map((node) => node.label), edges: graph.edges.length };
      };

      it('is a shortest one, over citations in either direction', async () => {
        await load(smith, briefing, comment);
        expect(await between('Lotus', 'Rome Statute')).toEqual({
          nodes: ['Lotus', 'Moe', 'Al-Bashir (South Africa)', 'Smith', 'Rome Statute'],
          edges: 4,
        });
        expect(await between('Smith', 'Rome Statute')).toEqual({
          nodes: ['Smith', 'Rome Statute'],
          edges: 1,
        });
        expect(await between('Smith', 'Smith')).toEqual({ nodes: ['Smith'], edges: 0 });
      });

      it('is null where it would be too long, or where there is none', async () => {
        await load(smith, briefing, comment);
        expect(await between('Lotus', 'Rome Statute', 3)).toBeNull();
        await load(
          graphOf({ name: 'lone.txt', works: { Lone: { keys: ['k:lone'] } }, notes: [[{ work: 'Lone' }]] }),
        );
        expect(await between('Lone', 'Rome Statute', 12)).toBeNull();
        expect(await store.path('nothing', 'nowhere', 6)).toBeNull();
      });

      it('leads through documents that are no works', async () => {
        await load(briefing);
        expect(await between('Smith', 'ICC Statute')).toEqual({
          nodes: ['Smith', 'briefing.md', 'ICC Statute'],
          edges: 2,
        });
      });
    });
  });
}

const texts = (citations: readonly CitationRecord[] = []) => citations.map((citation) => citation.text);

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('Unexpected empty list, expected one page');
  return item;
}

/** A whole list by pages of `size`. Fails where it does not end. */
async function inPages<T>(
  ask: (page: { first: number; after: string | null }) => Promise<{
    nodes: readonly T[];
    endCursor: string | null;
    hasNextPage: boolean;
    totalCount: number;
  }>,
  size: number,
): Promise<{ nodes: T[]; totals: number[] }> {
  const nodes: T[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages++) {
    const page = await ask({ first: size, after });
    nodes.push(...page.nodes);
    totals.push(page.totalCount);
    if (!page.hasNextPage) return { nodes, totals };
    after = page.endCursor;
  }
  throw new Error('Unexpected page 100, expected an end');
}
