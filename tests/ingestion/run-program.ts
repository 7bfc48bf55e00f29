import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { IngestionReport, ProgressEvent } from '#server/ingestion/report.js';

export interface Run {
  readonly events: ProgressEvent[];
  readonly report: IngestionReport;
  readonly stats: { documents: number; notes: number; citations: number };
}

/**
 * Ingests in a process of its own, with its threads; `built` is the folder of the compiled program. After
 * `interruptAt` events it gets a SIGINT.
 */
export async function runProgram(
  built: string,
  store: string,
  paths: readonly string[],
  interruptAt = Infinity,
): Promise<Run> {
  const child = spawn(process.execPath, [join(built, 'tests/ingestion/program.js'), store, ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout }))
    if (lines.push(line) === interruptAt) child.kill('SIGINT');
  if (child.exitCode === null) await once(child, 'close');
  expect(child.exitCode).toBe(0);
  const last = JSON.parse(lines.pop() ?? '') as Omit<Run, 'events'>;
  return { ...last, events: lines.map((line) => JSON.parse(line) as ProgressEvent) };
}
