/** Columns of a citation, from `(c:Citation)`. */
export const CITATION_COLUMNS = `
  c.id AS id, c.documentId AS document_id, c.noteId AS note_id, c.newness AS newness, c.ordinal AS ordinal,
  c.form AS form, c.kind AS kind, c.spans AS spans, c.within AS within, c.text AS text, c.sentence AS sentence,
  c.signal AS signal, c.pinpoint AS pinpoint, c.parenthetical AS parenthetical, c.hereinafter AS hereinafter,
  c.nested AS nested, c.targetNote AS target_note, c.targetPart AS target_part, c.status AS status,
  c.antecedentId AS antecedent, c.confidence AS confidence, c.method AS method, c.reason AS reason,
  head([(c)-[:REFERS_TO]->(meant:Work) | meant.id]) AS work_id,
  head([(c)-[:PINPOINTS]->(part:Provision) | part.id]) AS provision_id,
  COLLECT { MATCH (c)-[may:MAY_REFER_TO]->(other:Work)
    RETURN {work: other.id, antecedent: may.antecedentId, confidence: may.confidence} ORDER BY may.place } AS candidates`;
