import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readingVersion } from './scripts/build/reading-version.ts';

const GRAPH = new URL('graph-data/graph.json', import.meta.url);

/** Lays the built graph beside the page as `graph.json`, where the page looks for it. */
function graphBesidePage(): Plugin {
  return {
    name: 'relata:graph-beside-page',
    configureServer({ middlewares }) {
      middlewares.use('/graph.json', (_request, response) => {
        response.statusCode = existsSync(GRAPH) ? 200 : 404;
        response.setHeader('Content-Type', 'application/json');
        response.end(existsSync(GRAPH) ? readFileSync(GRAPH) : '');
      });
    },
    generateBundle() {
      if (!existsSync(GRAPH)) return this.warn('graph-data/graph.json is missing: build it with `npm run graph`.');
      this.emitFile({ type: 'asset', fileName: 'graph.json', source: readFileSync(GRAPH) });
    },
  };
}

/** The page's Content-Security-Policy forbids what the development server does to it: scripts and styles inserted into the page. */
function developWithoutPolicy(): Plugin {
  return {
    name: 'relata:develop-without-policy',
    apply: 'serve',
    transformIndexHtml: (html, { server }) =>
      server ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '') : html,
  };
}

export default defineConfig({
  // Relative, so that the static files work under any path of any host.
  base: './',
  plugins: [react(), graphBesidePage(), developWithoutPolicy()],
  // The authors' own minified build is 2 kB smaller, compressed, than what comes of minifying the other one.
  resolve: { alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }] },
  // What the page keeps of articles that it has read is of use as long as they would be read the same way.
  define: { __READING_VERSION__: JSON.stringify(readingVersion()) },
  worker: { format: 'es' },
  // Browsers of these versions know preloading; its substitute would be 1 kB for nothing.
  build: { target: ['chrome131', 'firefox132', 'safari18'], modulePreload: { polyfill: false } },
  test: {
    include: ['{app,core,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    // Long enough for a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
  },
});
