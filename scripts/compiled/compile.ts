/** Compiles the command line that builds graphs into a few files that start without a loader. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** What is run by itself: the main thread's part, and the threads that it starts (`ThreadName`). */
const ENTRIES = {
  run: 'scripts/compiled/run.ts',
  'reading-worker': 'scripts/build/reading-worker.ts',
  'layout-worker': 'scripts/build/layout-worker.ts',
};

/**
 * @param root the folder of the project
 * @returns the code of each file by its name
 * @throws Error if it can't be compiled
 */
export async function compile(root: URL): Promise<ReadonlyMap<string, string>> {
  const folder = fileURLToPath(root);
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [placeOfSource(root)],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: ENTRIES,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('Nothing was compiled.');
  return new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}

/** Source finds the project's data beside itself, wherever the compiled file lies. */
function placeOfSource(root: URL): Plugin {
  const folder = fileURLToPath(root).replaceAll('\\', '/');
  return {
    name: 'relata:place-of-source',
    transform(code, id) {
      if (!id.startsWith(folder) || id.includes('/node_modules/') || !code.includes('import.meta.url')) return null;
      const place = new URL(id.slice(folder.length), root).href;
      return { code: code.replaceAll('import.meta.url', JSON.stringify(place)), map: null };
    },
  };
}
