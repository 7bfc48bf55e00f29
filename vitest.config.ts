import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { temporaryFolders } from './tests/temporary-folder.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const withNeo4j = 'tests/neo4j/**/*.test.ts';

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
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'carolene', include: ['tests/**/*.test.ts'], exclude: [withNeo4j] } },
      {
        extends: true,
        // One database, so one file after the other.
        test: {
          name: 'neo4j',
          include: [withNeo4j],
          globalSetup: 'tests/neo4j/set-up.ts',
          fileParallelism: false,
          // Over the network, and compiled by the server when first asked.
          testTimeout: 180_000,
        },
      },
    ],
  },
});
