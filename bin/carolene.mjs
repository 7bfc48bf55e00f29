#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/server/main.js', import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  console.error(
    'Carolene is not built yet, expected dist/. Run `npm start` once, or `npm ci && npm run build`.',
  );
  process.exit(2);
}
const { main: run } = await import(main.href);
await run(process.argv.slice(2));
