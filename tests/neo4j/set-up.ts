import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Neo4j answers; null where there is none. */
    readonly neo4jUri: string | null;
  }
}

const MISSING = 'Neo4j: no Java 17 or Maven; Debian: apt-get install openjdk-17-jre-headless maven';

/** One server for all files of this folder: NEO4J_TEST_URI, else one of our own. Answers how to stop it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['NEO4J_TEST_URI'];
  if (given || !present('java', '-version') || !present('mvn', '-version')) {
    if (!given) sayNotRun();
    project.provide('neo4jUri', given || null);
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'carolene-neo4j-'));
  const server = await startServer(folder);
  project.provide('neo4jUri', server.uri);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

function present(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

function sayNotRun(): void {
  const file = process.env['CAROLENE_NOT_RUN'];
  if (file) appendFileSync(file, `${MISSING}\n`);
  else console.warn(MISSING);
}
