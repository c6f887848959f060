import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readingVersion } from './scripts/build/reading-version.ts';
import { filesBesidePage } from './scripts/files/beside-page.ts';

const GRAPH = fileURLToPath(new URL('graph-data/graph.json', import.meta.url));

/** Lays the built graph beside the page as `graph.json`, where the page looks for it, and the parts of a bundle. */
function graphBesidePage(): Plugin {
  return {
    name: 'relata:graph-beside-page',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? '';
        const path = filesBesidePage(GRAPH).get(name);
        if (path === undefined && name !== 'graph.json') return next();
        response.statusCode = path === undefined ? 404 : 200;
        response.setHeader('Content-Type', name.endsWith('.json') ? 'application/json' : 'application/octet-stream');
        response.end(path === undefined ? '' : readFileSync(path));
      });
    },
    generateBundle() {
      const files = filesBesidePage(GRAPH);
      if (files.size === 0) this.warn('graph-data/graph.json is missing: build it with `npm run graph`.');
      for (const [fileName, path] of files) this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
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

/** Lets the file that asks for the graph run as soon as it is there: of itself the build only has it fetched beside the others. */
function askAhead(): Plugin {
  return {
    name: 'relata:ask-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [link = '', source = ''] =
          /\s*<link rel="modulepreload" crossorigin href="([^"]*ask-ahead-[^"]*)">/.exec(html) ?? [];
        if (source === '') throw new Error('No file of the build is called ask-ahead.');
        const script = `<script type="module" crossorigin src="${source}"></script>`;
        return html.replace(link, '').replace('<script type="module"', `${script}\n    $&`);
      },
    },
  };
}

export default defineConfig({
  // Relative, so that the static files work under any path of any host.
  base: './',
  plugins: [react(), graphBesidePage(), askAhead(), developWithoutPolicy()],
  // The authors' own minified build is 2 kB smaller, compressed, than what comes of minifying the other one.
  resolve: { alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }] },
  // What the page keeps of articles that it has read is of use as long as they would be read the same way.
  define: { __READING_VERSION__: JSON.stringify(readingVersion()) },
  worker: { format: 'es' },
  // Browsers of these versions know preloading; its substitute would be 1 kB for nothing.
  build: {
    target: ['chrome131', 'firefox132', 'safari18'],
    modulePreload: { polyfill: false },
    // What the first picture needs comes as one file, since a browser that has to ask for twenty waits for its turn again and
    // again; and before it a small one that asks for the graph.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'ask-ahead',
              test: /(app\/((state\/)?(ask-ahead|corpus\/address)|workers\/read-bundle)|formats\/bundle\/claims)\.ts$/,
              priority: 1,
            },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    include: ['{app,core,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    // Long enough for a busy machine; a test that hangs still ends.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
