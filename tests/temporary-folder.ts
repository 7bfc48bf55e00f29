import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kept = tmpdir();
const folder = mkdtempSync(join(kept, 'carolene-tests-'));

/** Where tests put what they make: one folder a run, taken away at its end. `KEPT_TMPDIR` outlives the run. */
export const temporaryFolders = { TMPDIR: folder, TMP: folder, TEMP: folder, CAROLENE_KEPT_TMPDIR: kept };

process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
