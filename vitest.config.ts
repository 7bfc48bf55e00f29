import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [{ find: /^#(schema|ingest|server|client)\/(.*)\.js$/, replacement: `${root}$1/$2.ts` }],
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 120_000 },
});
