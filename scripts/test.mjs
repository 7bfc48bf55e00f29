#!/usr/bin/env node
// `npm test`: installs, builds, and runs everything that must hold. Ends with what was not run and how to get it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, run } from './setup.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'carolene-test-'));
const notRunFile = join(scratch, 'not-run');
const resultFile = join(scratch, 'result.json');
const node = (script, ...args) => [process.execPath, [join('node_modules', script), ...args]];
const tsc = (project) => node('typescript/bin/tsc', '-p', project);

const steps = [
  ['types of schema and ingest, which know no machine', ...tsc('tsconfig.pure.json')],
  ['types of the explorer', ...tsc('tsconfig.client.json')],
  ['types of the tests', ...tsc('tsconfig.tests.json')],
  [
    'lint',
    ...node(
      'eslint/bin/eslint.js',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint',
    ),
  ],
  ['format', ...node('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.')],
  ['unused code', ...node('knip/bin/knip.js')],
  [
    'tests',
    ...node(
      'vitest/vitest.mjs',
      'run',
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile.json',
      resultFile,
    ),
  ],
];

install();
build();
const failed = [];
for (const [name, command, args] of steps) {
  console.log(`\n${name} ...`);
  if (!run(command, args, { CAROLENE_NOT_RUN: notRunFile })) failed.push(name);
}

const notRun = existsSync(notRunFile)
  ? [...new Set(readFileSync(notRunFile, 'utf8').trim().split('\n'))]
  : [];
if (notRun.length > 0) {
  console.log('\nNot run:');
  for (const line of notRun) console.log(`  ${line}`);
  if (process.env.CI === 'true') failed.push('parts not run, which CI does not allow');
}
for (const name of failed) console.log(`\nFailed: ${name}`);
const counts = existsSync(resultFile)
  ? JSON.parse(readFileSync(resultFile, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0 };
console.log(
  `\n${counts.numPassedTests + steps.length - 1 - failed.filter((name) => name !== 'tests').length} passed, ${counts.numFailedTests + failed.filter((name) => name !== 'tests').length} failed`,
);
rmSync(scratch, { recursive: true });
process.exit(failed.length > 0 ? 1 : 0);
