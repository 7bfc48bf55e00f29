/** Version 6: what the last analysis found, and of which version of the graph. */
export const ANALYSIS = `
ALTER TABLE work ADD COLUMN rank REAL;
ALTER TABLE work ADD COLUMN authority REAL;
ALTER TABLE work ADD COLUMN betweenness REAL;
ALTER TABLE work ADD COLUMN community INTEGER;
CREATE INDEX work_by_authority ON work (-ifnull(authority, 0), sorted, id);
CREATE INDEX work_by_community ON work (community) WHERE community IS NOT NULL;
-- By ids, which outlast a work's key.
CREATE TABLE related (
  work TEXT NOT NULL,
  relation TEXT NOT NULL,
  place INTEGER NOT NULL,
  other TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (work, relation, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX related_by_other ON related (other);
CREATE TABLE analysis (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  works INTEGER NOT NULL,
  communities INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Grows with each change of the graph.
CREATE TABLE graph_version (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO graph_version VALUES ('graph', 0);
`;
