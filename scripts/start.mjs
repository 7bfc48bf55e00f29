#!/usr/bin/env node
// `npm start`: installs, builds, reads seeds/documents into the store and serves the explorer.
import { join } from 'node:path';
import { build, install, root } from './setup.mjs';

install();
build();
const { main } = await import('../dist/server/main.js');
await main(['serve', '--ingest', join(root, 'seeds/documents'), ...process.argv.slice(2)]);
