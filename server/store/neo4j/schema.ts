/** Version of the model below. */
export const VERSION = 5;
/** Of a store that was imported: all is there but constraints and indexes. */
export const BEFORE_INDEXES = VERSION - 1;

/** What is unique. Community has no other constraints: the rest is seen to by what writes. */
const UNIQUE = {
  Document: 'id',
  Note: 'id',
  Citation: 'id',
  Work: 'id',
  Vertex: 'id',
  Key: 'id',
  KeyList: 'id',
  Description: 'id',
  Author: 'id',
  Institution: 'id',
  Provision: 'id',
  Container: 'id',
  Correction: 'id',
  Analysis: 'name',
  Store: 'name',
} as const;

const RANGE: Readonly<Record<string, string>> = {
  document_by_year: 'FOR (n:Document) ON (n.newness, n.id)',
  work_by_citations: 'FOR (n:Work) ON (n.byCitations, n.sorted, n.id)',
  work_by_authority: 'FOR (n:Work) ON (n.byAuthority, n.sorted, n.id)',
  work_by_community: 'FOR (n:Work) ON (n.community)',
  work_by_year: 'FOR (n:Work) ON (n.newness, n.sorted, n.id)',
  work_by_title: 'FOR (n:Work) ON (n.sorted, n.id)',
  note_by_place: 'FOR (n:Note) ON (n.documentId, n.series, n.number)',
  citation_by_year: 'FOR (n:Citation) ON (n.newness, n.documentId, n.ordinal)',
  citation_by_document: 'FOR (n:Citation) ON (n.documentId, n.ordinal)',
  description_by_keys: 'FOR (n:Description) ON (n.keyList, n.rank)',
  correction_by_time: 'FOR (n:Correction) ON (n.newness, n.id)',
  correction_by_document: 'FOR (n:Correction) ON (n.documentId, n.newness, n.id)',
  correction_by_deed: 'FOR (n:Correction) ON (n.does)',
  cites_by_document: 'FOR ()-[n:CITES]-() ON (n.documentId)',
};

const FULL_TEXT: Readonly<Record<string, string>> = {
  work_words: 'FOR (n:Work) ON EACH [n.line]',
  work_names: 'FOR (n:Work) ON EACH [n.names]',
  author_words: 'FOR (n:Author) ON EACH [n.line]',
  document_words: 'FOR (n:Document) ON EACH [n.line]',
  note_words: 'FOR (n:Note) ON EACH [n.line]',
};

/** Indexes of earlier versions: what they found is found along relationships now, and each slows down writing. */
const GONE = ['citation_by_note', 'description_by_document', 'text_by_document', 'finding_by_document'];

/** Each is safe to run again. */
export const SCHEMA: readonly string[] = [
  ...GONE.map((name) => `DROP INDEX ${name} IF EXISTS`),
  ...Object.entries(UNIQUE).map(
    ([label, property]) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...Object.entries(RANGE).map(([name, on]) => `CREATE INDEX ${name} IF NOT EXISTS ${on}`),
  ...Object.entries(FULL_TEXT).map(
    ([name, on]) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS ${on} OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
  ),
];
