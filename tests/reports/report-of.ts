import { defaultProfile, type Profile } from '#ingest/checks/profile.js';
import { readDocument } from '#ingest/pipeline.js';
import type { Look } from '#server/reports/pretty.js';
import { reportOf, type Report } from '#server/reports/report.js';
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
): Promise<Report> {
  const read = await readDocument(new TextEncoder().encode(text), 'case.md', profile);
  return reportOf(read, { file: 'a/case.md', profile: profile.name, only: [], since });
}

/** A page without colour. */
export const look = (width: number): Look => ({
  width,
  bold: String,
  dim: String,
  red: String,
  yellow: String,
  cyan: String,
});
