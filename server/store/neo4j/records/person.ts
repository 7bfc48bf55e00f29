/** Columns of an author, from `(a:Author)`. Spellings are counted by the works that have them. */
export const AUTHOR_COLUMNS = `
  a.id AS id, a.name AS name, a.workCount AS work_count,
  COLLECT { MATCH (a)-[wrote:WROTE]->(:Work) UNWIND wrote.spellings AS text
    WITH text, count(*) AS count RETURN {text: text, count: count} ORDER BY count DESC, text } AS variants`;

/** Columns of an institution, from `(a:Institution)`. */
export const INSTITUTION_COLUMNS = `
  a.id AS id, a.name AS name, a.workCount AS work_count,
  COLLECT { MATCH (a)-[issued:ISSUED]->(:Work) WITH issued.name AS text, count(*) AS count
    RETURN {text: text, count: count} ORDER BY count DESC, text } AS variants`;
