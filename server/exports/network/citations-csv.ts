import { ANY_CITATION } from '../../store/filters.js';
import { known } from '../../store/lists.js';
import { pagesOf } from '../../store/pages-of.js';
import type { PageRequest, Store } from '../../store/index.js';
import type { CitationRecord } from '../../store/rows.js';
import { sheet, sheetRows } from '../../reports/sheet.js';
import type { ExportFormat } from '../format.js';

const AT_ONCE = 1000;
const HEAD = [
  'document',
  'note',
  'page',
  'signal',
  'citation',
  'form',
  'pinpoint',
  'parenthetical',
  'work',
  'kind',
  'year',
  'status',
  'confidence',
  'method',
  'document id',
  'work id',
  'citation id',
];

/** A row a citation, as it stands and as it was understood, with the ids of the API: R, pandas, a spreadsheet. */
export const citationsCsv: ExportFormat = {
  ending: '-citations.csv',
  mediaType: 'text/csv; charset=utf-8',
  says: 'a row a citation for R, pandas, spreadsheets',
  async *write(store, document, tell) {
    yield sheet([HEAD]);
    const ask = (page: PageRequest) => store.citations({ ...ANY_CITATION, document }, page);
    let done = 0;
    for await (const { nodes, totalCount } of pagesOf(AT_ONCE, ask)) {
      yield sheetRows(await rowsOf(store, nodes));
      tell((done += nodes.length), totalCount);
    }
  },
};

async function rowsOf(
  store: Store,
  citations: readonly CitationRecord[],
): Promise<(readonly (string | number)[])[]> {
  const idsOf = (of: (citation: CitationRecord) => string | null) => [
    ...new Set(citations.flatMap((citation) => of(citation) ?? [])),
  ];
  const [documents, notes, works] = await Promise.all([
    store.documentsByIds(idsOf(({ documentId }) => documentId)).then(byId),
    store.notesByIds(idsOf(({ noteId }) => noteId)).then(byId),
    store.worksByIds(idsOf(({ workId }) => workId)).then(byId),
  ]);
  return citations.map((citation) => {
    const note = notes.get(citation.noteId ?? '');
    const work = works.get(citation.workId ?? '');
    return [
      documents.get(citation.documentId)?.name ?? '',
      note?.number ?? '',
      note?.pageLabel ?? note?.page ?? '',
      citation.signal ?? '',
      citation.text,
      citation.form,
      citation.pinpoint ?? '',
      citation.parenthetical ?? '',
      work?.label ?? '',
      work?.kind ?? citation.kind ?? '',
      work?.year ?? '',
      citation.status,
      citation.confidence === null ? '' : citation.confidence.toFixed(2),
      citation.method ?? '',
      citation.documentId,
      citation.workId ?? '',
      citation.id,
    ];
  });
}

function byId<T extends { readonly id: string }>(found: readonly (T | null)[]): ReadonlyMap<string, T> {
  return new Map(known(found).map((one) => [one.id, one]));
}
