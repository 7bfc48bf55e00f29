/**
 * The tables of version 1. `key` is an integer that only this file of the store knows; `id` is the node's id.
 * Lists are JSON. What is derived can be rebuilt from document, note, citation and local_work.
 */
export const TABLES = `
CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  reader TEXT NOT NULL,
  title TEXT,
  authors TEXT NOT NULL,
  container TEXT,
  year INTEGER,
  characters INTEGER NOT NULL,
  local_work TEXT,
  work INTEGER,
  note_count INTEGER NOT NULL,
  citation_count INTEGER NOT NULL,
  work_count INTEGER NOT NULL
) STRICT;
CREATE INDEX document_by_work ON document (work) WHERE work IS NOT NULL;
CREATE INDEX document_by_year ON document (ifnull(-year, 0), id);

CREATE TABLE document_text (
  document INTEGER PRIMARY KEY,
  text TEXT NOT NULL,
  pages TEXT NOT NULL,
  findings TEXT NOT NULL
) STRICT;

CREATE TABLE note (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  series INTEGER NOT NULL,
  number INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  label TEXT,
  page INTEGER,
  page_label TEXT,
  spans TEXT NOT NULL,
  text TEXT NOT NULL,
  call_out TEXT,
  status TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_document ON note (document, series, number, ordinal);

CREATE TABLE citation (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  note INTEGER,
  ordinal INTEGER NOT NULL,
  form TEXT NOT NULL,
  kind TEXT,
  spans TEXT NOT NULL,
  within TEXT NOT NULL,
  text TEXT NOT NULL,
  sentence TEXT,
  signal TEXT,
  pinpoint TEXT,
  parenthetical TEXT,
  hereinafter TEXT,
  nested INTEGER NOT NULL,
  target_note INTEGER,
  target_part TEXT,
  status TEXT NOT NULL,
  local_work INTEGER,
  work INTEGER,
  provision_label TEXT,
  provision INTEGER,
  antecedent TEXT,
  confidence REAL,
  method TEXT,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX citation_by_document ON citation (document, ordinal);
CREATE INDEX citation_by_note ON citation (note, ordinal) WHERE note IS NOT NULL;
CREATE INDEX citation_by_work ON citation (work, document, note) WHERE work IS NOT NULL;
CREATE INDEX citation_by_provision ON citation (provision) WHERE provision IS NOT NULL;

CREATE TABLE candidate (
  citation INTEGER NOT NULL,
  place INTEGER NOT NULL,
  local_work INTEGER NOT NULL,
  antecedent TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (citation, place)
) STRICT, WITHOUT ROWID;

-- Works as the documents tell of them; each belongs to one work of the graph. rank: the fullest first.
CREATE TABLE local_work (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  local_id TEXT NOT NULL,
  content TEXT NOT NULL,
  variants TEXT NOT NULL,
  keys TEXT NOT NULL,
  rank TEXT NOT NULL,
  work INTEGER,
  UNIQUE (document, local_id)
) STRICT;
CREATE INDEX local_work_by_work ON local_work (work, keys, rank);

CREATE TABLE work (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT,
  label TEXT NOT NULL,
  sorted TEXT NOT NULL,
  title TEXT,
  container TEXT,
  volume TEXT,
  page TEXT,
  year INTEGER,
  date TEXT,
  identifiers TEXT NOT NULL,
  urls TEXT NOT NULL,
  institution INTEGER,
  institution_name TEXT,
  digest TEXT NOT NULL,
  citation_count INTEGER NOT NULL DEFAULT 0,
  document_count INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX work_by_citations ON work (-citation_count, sorted, id);
CREATE INDEX work_by_year ON work (ifnull(-year, 0), sorted, id);
CREATE INDEX work_by_title ON work (sorted, id);
CREATE INDEX work_by_institution ON work (institution, institution_name) WHERE institution IS NOT NULL;

-- Every key that identifies a work. id: what the work would be called by this key, so that links last when works join.
CREATE TABLE work_key (
  value TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  work INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX work_key_by_work ON work_key (work);
CREATE INDEX work_key_by_id ON work_key (id);

CREATE TABLE author (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  work_count INTEGER NOT NULL
) STRICT;
CREATE TABLE work_author (
  work INTEGER NOT NULL,
  place INTEGER NOT NULL,
  author INTEGER NOT NULL,
  name TEXT NOT NULL,
  spellings TEXT NOT NULL,
  PRIMARY KEY (work, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_author_by_author ON work_author (author, work);

CREATE TABLE institution (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  work_count INTEGER NOT NULL
) STRICT;

CREATE TABLE provision (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  work INTEGER NOT NULL,
  label TEXT NOT NULL,
  citation_count INTEGER NOT NULL,
  UNIQUE (work, label)
) STRICT;

-- Derived from citations: a document cites a work. certain: with a confidence of .80 and up.
CREATE TABLE cites (
  document INTEGER NOT NULL,
  work INTEGER NOT NULL,
  count INTEGER NOT NULL,
  certain INTEGER NOT NULL,
  PRIMARY KEY (document, work)
) STRICT, WITHOUT ROWID;
CREATE INDEX cites_by_work ON cites (work, document, count);
`;

/** What the search box looks into. Rows have the key of what they stand for. */
export const SEARCH_TABLES = `
CREATE VIRTUAL TABLE work_words USING fts5 (
  label, title, authors, identifiers, container,
  tokenize = "unicode61 remove_diacritics 2", content = '', contentless_delete = 1
);
CREATE VIRTUAL TABLE work_trigrams USING fts5 (
  name, tokenize = "trigram remove_diacritics 1", content = '', contentless_delete = 1, detail = none
);
CREATE VIRTUAL TABLE author_words USING fts5 (
  names, tokenize = "unicode61 remove_diacritics 2", content = '', contentless_delete = 1
);
CREATE VIRTUAL TABLE author_trigrams USING fts5 (
  name, tokenize = "trigram remove_diacritics 1", content = '', contentless_delete = 1, detail = none
);
CREATE VIRTUAL TABLE document_words USING fts5 (
  title, name, authors, container,
  tokenize = "unicode61 remove_diacritics 2", content = '', contentless_delete = 1
);
CREATE VIRTUAL TABLE note_words USING fts5 (
  text, tokenize = "unicode61 remove_diacritics 2", content = 'note', content_rowid = 'key'
);
CREATE TRIGGER note_words_in AFTER INSERT ON note BEGIN
  INSERT INTO note_words (rowid, text) VALUES (new.key, new.text);
END;
CREATE TRIGGER note_words_out AFTER DELETE ON note BEGIN
  INSERT INTO note_words (note_words, rowid, text) VALUES ('delete', old.key, old.text);
END;
`;

/** Counts kept as rows come and go, so that the stats of a large graph are read, not counted. */
export const TALLIES = `
CREATE TABLE tally (name TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
${tally('document', "'documents'")}
${tally('note', "'notes'")}
${tally('work', "'works'")}
${tally('author', "'authors'")}
${tally('institution', "'institutions'")}
${tally('citation', "'citations'")}
${tally('citation', "'status:' || row.status", 'status')}
${tally('work', "'kind:' || ifnull(row.kind, '')", 'kind')}
CREATE TRIGGER work_kind_changed AFTER UPDATE OF kind ON work WHEN old.kind IS NOT new.kind BEGIN
  ${add("'kind:' || ifnull(new.kind, '')")}
  UPDATE tally SET count = count - 1 WHERE name = 'kind:' || ifnull(old.kind, '');
END;
`;

function tally(table: string, name: string, what = 'all'): string {
  return `
CREATE TRIGGER ${table}_${what}_in AFTER INSERT ON ${table} BEGIN
  ${add(name.replace('row.', 'new.'))}
END;
CREATE TRIGGER ${table}_${what}_out AFTER DELETE ON ${table} BEGIN
  UPDATE tally SET count = count - 1 WHERE name = ${name.replace('row.', 'old.')};
END;`;
}

function add(name: string): string {
  return `INSERT INTO tally VALUES (${name}, 1) ON CONFLICT (name) DO UPDATE SET count = count + 1;`;
}

/** Version 2: what is looked into is words as the port tells them apart, the same in every store. */
export const SEARCH_LINES = `
ALTER TABLE work ADD COLUMN line TEXT NOT NULL DEFAULT '';
ALTER TABLE author ADD COLUMN line TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN line TEXT NOT NULL DEFAULT '';
DROP TABLE work_words;
DROP TABLE work_trigrams;
DROP TABLE author_words;
DROP TABLE author_trigrams;
DROP TABLE document_words;
DROP TRIGGER note_words_in;
DROP TRIGGER note_words_out;
DROP TABLE note_words;
${['work_words', 'work_names', 'author_words', 'document_words', 'note_words'].map(wordTable).join('')}
CREATE TRIGGER note_words_out AFTER DELETE ON note BEGIN
  DELETE FROM note_words WHERE rowid = old.key;
END;
-- Words of names: to find those that differ by a slip from what was asked. None is ever taken away.
CREATE TABLE word (term TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

function wordTable(name: string): string {
  return `
CREATE VIRTUAL TABLE ${name} USING fts5 (
  line, tokenize = "unicode61 remove_diacritics 0", content = '', contentless_delete = 1);`;
}

/** Version 3: what a document's part was called in it, so that it can be taken elsewhere as it came. */
export const LOCAL_IDS = `
ALTER TABLE note ADD COLUMN local_id TEXT NOT NULL DEFAULT '';
ALTER TABLE citation ADD COLUMN local_id TEXT NOT NULL DEFAULT '';
ALTER TABLE citation ADD COLUMN placed_note INTEGER;
-- The next ingest reads these documents again.
UPDATE document SET reader = '';
`;

/** Version 5: neighbours in the picture are counted when edges come and go, not when it is drawn. */
export const DEGREES = `
ALTER TABLE work ADD COLUMN degree INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN degree INTEGER NOT NULL DEFAULT 0;
CREATE TEMP TABLE neighbour (key INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (key, other)) WITHOUT ROWID;
INSERT OR IGNORE INTO neighbour SELECT coalesce(d.work, -d.key), c.work
  FROM cites c JOIN document d ON d.key = c.document WHERE d.work IS NOT c.work;
INSERT OR IGNORE INTO neighbour SELECT other, key FROM neighbour;
UPDATE work SET degree = (SELECT count(*) FROM neighbour n WHERE n.key = work.key);
UPDATE document SET degree = (SELECT count(*) FROM neighbour n WHERE n.key = -document.key);
DROP TABLE neighbour;
`;
