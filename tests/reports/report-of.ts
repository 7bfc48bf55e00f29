import { defaultProfile, type Profile } from '#ingest/checks/profile.js';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import type { FindingDecision } from '#schema/correction.js';
import type { Look } from '#server/reports/pretty.js';
import { reportOf, type Report, type ReportOptions } from '#server/reports/report.js';
import type { Fixed } from '#server/reports/since.js';

/** Three notes; the third names the wrong note. */
export const TEXT = `A claim.[^1] Another.[^2] A third.[^3]

[^1]: Ann Lee, _First Things_, 1 J. INT'L L. 2, 4 (2000).

[^2]: Bo Moe, _Second Thoughts_, 3 YALE L.J. 4, 9 (2001).

[^3]: Lee, _supra_ note 2, at 5.
`;

export async function report(
  text: string,
  since: readonly Fixed[] | null = null,
  profile: Profile = defaultProfile,
  decisions: readonly FindingDecision[] = [],
): Promise<Report> {
  const read = await readDocument(new TextEncoder().encode(text), 'case.md', profile);
  return reportOf(toGraph(read, '/a/case.md'), {
    ...PLAIN,
    profile: profile.name,
    since,
    decisions: new Map(decisions.map((one) => [one.finding, one])),
  });
}

/** What a report of the whole document is asked with. */
export const PLAIN: ReportOptions = {
  file: 'a/case.md',
  profile: 'bluebook-22',
  only: [],
  since: null,
  decisions: new Map(),
};

/** A page without colour. */
export const look = (width: number): Look => ({
  width,
  bold: String,
  dim: String,
  red: String,
  yellow: String,
  cyan: String,
});
