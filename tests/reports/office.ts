import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MISSING = 'comments in Word: no LibreOffice; Debian: apt-get install libreoffice-writer-nogui';

const OFFICE = 'soffice';

/** Whether LibreOffice Writer is installed: a document that it opens, other word processors open as well. */
export const officeAtHand =
  process.platform !== 'win32' && spawnSync(OFFICE, ['--version'], { stdio: 'ignore' }).status === 0;

/** Says where the test run collects it what was not tested, and how to get it. */
export function sayNotRun(): void {
  const file = process.env['CAROLENE_NOT_RUN'];
  if (file !== undefined && file !== '') appendFileSync(file, `${MISSING}\n`);
  else console.warn(MISSING);
}

/** A Word document as LibreOffice has it after opening: one XML file of OpenDocument. */
export function openedByOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'carolene-office-'));
  try {
    writeFileSync(join(folder, 'case.docx'), bytes);
    const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`;
    const done = spawnSync(
      OFFICE,
      [settings, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'case.docx')],
      { encoding: 'utf8', timeout: 110_000 },
    );
    if (done.status !== 0) throw new Error(`Unexpected end of soffice: ${done.stderr}`);
    return readFileSync(join(folder, 'case.fodt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
