export const SELECT_PROVISION = `
SELECT p.work, p.id, p.label, p.citation_count, pw.id AS work_id
FROM provision p JOIN work pw ON pw.key = p.work`;
