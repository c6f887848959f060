/** Compiles the command line that builds graphs into a few files that start without a loader. */
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
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
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return new Map(await Promise.all(chunks.map(async (chunk) => [chunk.fileName, await inAscii(chunk.code)] as const)));
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

/** Without comments, and in ASCII: of a text with one wider character the engine keeps all of them in two bytes, in each thread. */
async function inAscii(source: string): Promise<string> {
  const { code } = await transform(source, { charset: 'ascii', legalComments: 'none', target: 'node20' });
  return code.replace(NOT_YET, (_, pair?: string, unit?: string) => pair ?? escaped(unit!));
}

/**
 * What regular expressions still hold, where an escape means the same, with or without a backslash before it. Pairs that a
 * backslash begins are passed over whole, as the second of two backslashes begins none.
 */
const NOT_YET = /(\\[\0-\x7f])|\\?([^\0-\x7f])/g;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
