/** Columns of a provision, from `(p:Provision)`. */
export const PROVISION_COLUMNS = `
  p.id AS id, p.label AS label, p.citationCount AS citation_count, p.workId AS work_id`;
