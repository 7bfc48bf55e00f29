/** Spellings are counted by the works that have them. */
export const SELECT_AUTHOR = `
SELECT a.key, a.id, a.name, a.work_count, (
  SELECT json_group_array(json_object('text', text, 'count', count) ORDER BY count DESC, text) FROM (
    SELECT s.value AS text, count(*) AS count FROM work_author wa, json_each(wa.spellings) s
    WHERE wa.author = a.key GROUP BY s.value)) AS variants
FROM author a`;

export const SELECT_INSTITUTION = `
SELECT i.key, i.id, i.name, i.work_count, (
  SELECT json_group_array(json_object('text', text, 'count', count) ORDER BY count DESC, text) FROM (
    SELECT w.institution_name AS text, count(*) AS count FROM work w
    WHERE w.institution = i.key GROUP BY w.institution_name)) AS variants
FROM institution i`;
