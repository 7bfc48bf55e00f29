/** Columns of a citation, from `citation c JOIN document d`. */
export const CITATION_COLUMNS = `
  c.id, d.id AS document_id, (SELECT id FROM note WHERE key = c.note) AS note_id, c.ordinal, c.form, c.kind,
  c.spans, c.within, c.text, c.sentence, c.signal, c.pinpoint, c.parenthetical, c.hereinafter, c.nested,
  c.target_note, c.target_part, c.status, (SELECT id FROM work WHERE key = c.work) AS work_id,
  (SELECT id FROM provision WHERE key = c.provision) AS provision_id, c.antecedent, c.confidence, c.method,
  c.reason, CASE c.status WHEN 'ambiguous' THEN
    (SELECT json_group_array(json_object('work', w.id, 'antecedent', k.antecedent, 'confidence', k.confidence)
       ORDER BY k.place)
     FROM candidate k JOIN local_work l ON l.key = k.local_work JOIN work w ON w.key = l.work
     WHERE k.citation = c.key)
  ELSE '[]' END AS candidates`;
