import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { temporaryFolders } from './tests/temporary-folder.js';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^#(schema|ingest|server|client)\/(.*)\.js$/, replacement: `${root}$1/$2.ts` },
      // The build that Node takes and so Yoga has: two of them don't know each other's types.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
    ],
  },
  test: {
    env: temporaryFolders,
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
