import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ARGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The system's own, by the names that distributions give them. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * A real Chromium: CHROME_PATH, one of the system, on Linux x64 the one from npm, elsewhere an installed Chrome.
 * Null where none can be had. Throws where CHROME_PATH names a browser that does not start.
 */
export async function openBrowser(): Promise<Browser | null> {
  const args = process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS;
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return chromium.launch({ executablePath: named, args });
  const installed = NAMES.map(pathOf).find((path) => path !== null);
  if (installed !== undefined && installed !== null)
    return chromium.launch({ executablePath: installed, args });
  if (process.platform === 'linux') return process.arch === 'x64' ? packaged(args).catch(noBrowser) : null;
  return chromium.launch({ channel: 'chrome', args }).catch(noBrowser);
}

/** Says where the test run collects it that the explorer was not tested, and how to get a browser. */
export function sayNotRun(): void {
  const file = process.env['CAROLENE_NOT_RUN'];
  const line = 'explorer: no browser; install chromium or set CHROME_PATH';
  if (file !== undefined && file !== '') appendFileSync(file, `${line}\n`);
  else console.warn(line);
}

function pathOf(name: string): string | null {
  if (process.platform === 'win32') return null;
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  const path = found.status === 0 ? found.stdout.trim() : '';
  return path === '' ? null : path;
}

/** Chromium out of an npm package: it wants libraries unpacked as on another system, and fonts pointed at. */
async function packaged(args: readonly string[]): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  // 206 MB are unpacked there: not into the folder that goes with this run of the tests.
  process.env['TMPDIR'] = process.env['CAROLENE_KEPT_TMPDIR'] ?? tmpdir();
  process.env['FONTCONFIG_FILE'] ??= fontConfig();
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const executablePath = await inTime(sparticuz.executablePath());
  return chromium.launch({ executablePath, args: [...args, '--headless', '--disable-gpu', '--no-zygote'] });
}

/** Unpacking can wait for ever on a full or closed disk. */
function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('Unexpected wait for the browser to unpack, expected it within a minute'));
    }, 60_000).unref();
  });
  return Promise.race([work, late]);
}

/** A missing browser is no failure of the explorer: the caller says that the test was not run, and why. */
function noBrowser(cause: unknown): null {
  console.warn(cause instanceof Error ? cause.message.split('\n')[0] : String(cause));
  return null;
}

function fontConfig(): string {
  const folder = join(tmpdir(), 'carolene-fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file))
    writeFileSync(
      file,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts</dir><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
    );
  return file;
}
