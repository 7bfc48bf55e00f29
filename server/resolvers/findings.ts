import type { Loaders } from '../loaders.js';
import { present } from './present.js';
import type { FindingRow } from './rows.js';

/** The findings of a document of the store, each with what was decided on it. */
export async function findingsOf(document: string, loaders: Loaders): Promise<FindingRow[]> {
  const [text, corrections] = await Promise.all([
    loaders.documentTexts.load(document),
    loaders.corrections.load(document),
  ]);
  const decisions = new Map(
    corrections.flatMap((one) => (one.does === 'decide-finding' ? [[one.finding, one]] : [])),
  );
  return present(text, document).findings.map((finding) => ({
    ...finding,
    decided: decisions.get(finding.id) ?? null,
  }));
}
