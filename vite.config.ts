import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The explorer. The server serves dist/explorer; in development, API requests go to a server on 4000. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    // A strict content security policy allows no data: addresses, not even for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
