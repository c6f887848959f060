import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd: ROOT });

/** The rules that refuse a text that stands in a file of the house. */
async function refusals(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  return result!.messages.map(({ ruleId }) => ruleId).filter((rule) => rule !== '@typescript-eslint/no-unused-vars');
}

const FOLDERS = {
  model: 'core/model',
  language: 'core/language',
  extraction: 'core/extraction',
  formats: 'core/formats',
  analysis: 'core/analysis',
  curation: 'core/curation',
  build: 'core/build',
  scene: 'app/scene',
  canvas: 'app/canvas',
  workers: 'app/workers',
  state: 'app/state',
  ui: 'app/ui',
  scripts: 'scripts',
} as const;
type Room = keyof typeof FOLDERS;

/** A module of a room: the rule looks at where a file stands, so that it has to be one that is there. */
function moduleOf(room: Room): string | undefined {
  const folder = join(ROOT, FOLDERS[room]);
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const module = files.find((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file));
  return module === undefined ? undefined : join(FOLDERS[room], module);
}

/** The workers' room may still be empty; a rule that can't find any other room is a defect. */
const isFurnished = (room: Room): boolean => room !== 'workers' || moduleOf(room) !== undefined;

/** An import of one room, planted in another. */
function planted(from: Room, to: Room): { file: string; code: string } {
  const file = join(FOLDERS[from], 'planted.ts');
  const path = relative(dirname(file), moduleOf(to)!);
  return { file, code: `import '${path.startsWith('.') ? path : `./${path}`}';\n` };
}

describe('an import that points up or aside is refused', () => {
  test.each<[Room, Room[]]>([
    ['model', ['language', 'extraction', 'formats', 'analysis', 'curation', 'build', 'scene', 'ui', 'scripts']],
    ['language', ['extraction', 'formats', 'analysis', 'curation', 'build', 'state', 'scripts']],
    ['extraction', ['formats', 'analysis', 'curation', 'build', 'workers', 'scripts']],
    ['formats', ['language', 'extraction', 'analysis', 'curation', 'build', 'state', 'scripts']],
    ['analysis', ['language', 'extraction', 'formats', 'curation', 'build', 'scene', 'scripts']],
    ['curation', ['language', 'extraction', 'formats', 'analysis', 'build', 'ui', 'scripts']],
    ['build', ['scene', 'canvas', 'workers', 'state', 'ui', 'scripts']],
    ['scene', ['language', 'extraction', 'formats', 'curation', 'build', 'canvas', 'state', 'ui', 'scripts']],
    ['canvas', ['analysis', 'formats', 'state', 'ui', 'workers', 'scripts']],
    ['workers', ['scene', 'canvas', 'state', 'ui', 'scripts']],
    ['state', ['canvas', 'ui', 'extraction', 'language', 'build', 'scripts']],
    ['ui', ['analysis', 'formats', 'extraction', 'language', 'curation', 'build', 'workers', 'scripts']],
    ['scripts', ['scene', 'canvas', 'workers', 'ui']],
  ])('from %s', async (from, forbidden) => {
    for (const to of forbidden.filter(isFurnished)) {
      const { file, code } = planted(from, to);
      expect(await refusals(file, code), `${from} -> ${to}`).toContain('boundaries/dependencies');
    }
  });

  test.each<[Room, Room[]]>([
    ['language', ['model']],
    ['extraction', ['language', 'model']],
    ['formats', ['model']],
    ['analysis', ['model']],
    ['curation', ['model']],
    ['build', ['extraction', 'language', 'formats', 'analysis', 'curation', 'model']],
    ['scene', ['analysis', 'model']],
    ['canvas', ['scene']],
    ['workers', ['build', 'formats', 'analysis']],
    ['state', ['scene', 'analysis', 'formats', 'workers']],
    ['ui', ['state', 'canvas', 'model']],
    ['scripts', ['state', 'build', 'formats', 'extraction', 'language', 'analysis']],
  ])('but from %s one that points down is not', async (from, allowed) => {
    for (const to of allowed.filter(isFurnished)) {
      const { file, code } = planted(from, to);
      expect(await refusals(file, code), `${from} -> ${to}`).toEqual([]);
    }
  });
});

describe('a package outside its place is refused', () => {
  test.each([
    ['Node in core', 'core/model/planted.ts', "import 'node:fs';"],
    ['Node in the app', 'app/state/planted.ts', "import { join } from 'node:path';\nexport const x = join;"],
    ['Node in a component', 'app/ui/planted.tsx', "import 'node:fs';"],
    ['Node in the canvas', 'app/canvas/planted.ts', "import 'node:fs';"],
    ['Node in the canvas host', 'app/canvas/host.tsx', "import 'node:fs';"],
    ['React in core', 'core/analysis/planted.ts', "import 'react';"],
    ['React in the state', 'app/state/planted.ts', "import 'react';"],
    ['React in the scene', 'app/scene/planted.ts', "import 'react-dom/client';"],
    ['React in the canvas', 'app/canvas/planted.ts', "import 'react';"],
    ['React in a script', 'scripts/planted.ts', "import 'react';"],
    ['a component library in the state', 'app/state/planted.ts', "import 'react-aria-components';"],
    ['cytoscape in a component', 'app/ui/planted.tsx', "import 'cytoscape';"],
    ['cytoscape in the provider', 'app/state/provider.tsx', "import 'cytoscape';"],
    ['cytoscape in the scene', 'app/scene/planted.ts', "import 'cytoscape';"],
    ['a cytoscape extension in core', 'core/analysis/planted.ts', "import 'cytoscape-fcose';"],
    ['cytoscape in a script', 'scripts/planted.ts', "import 'cytoscape';"],
  ])('%s', async (_, file, code) => {
    expect(await refusals(file, `${code}\n`)).toContain('no-restricted-imports');
  });

  test.each([
    ['React in a component', 'app/ui/planted.tsx', "import 'react';"],
    ['React in the provider', 'app/state/provider.tsx', "import 'react';"],
    ['React in the canvas host', 'app/canvas/host.tsx', "import 'react';"],
    ['cytoscape in the canvas', 'app/canvas/planted.ts', "import 'cytoscape';"],
    ['Node in a script', 'scripts/planted.ts', "import 'node:fs';"],
    ['Node in a test of core', 'core/model/planted.test.ts', "import 'node:fs';"],
  ])('but %s is not', async (_, file, code) => {
    expect(await refusals(file, `${code}\n`)).not.toContain('no-restricted-imports');
  });
});

describe('in core', () => {
  test.each([
    ['the DOM', 'export const x = document.title;', 'no-restricted-globals'],
    ['the window', 'export const x = window;', 'no-restricted-globals'],
    ['the network', "export const x = () => fetch('x');", 'no-restricted-globals'],
    ['the process', 'export const x = process.env;', 'no-restricted-globals'],
    ["Node's buffers", "export const x = Buffer.from('');", 'no-restricted-globals'],
    ['locale data', "export const x = new Intl.Collator('en');", 'no-restricted-globals'],
    ['timers', 'export const x = () => setTimeout(() => 1, 1);', 'no-restricted-globals'],
    ['a stopwatch', 'export const x = performance.now();', 'no-restricted-globals'],
    ['chance', 'export const x = Math.random();', 'no-restricted-properties'],
    ['the clock', 'export const x = Date.now();', 'no-restricted-properties'],
    ['today', 'export const x = new Date();', 'no-restricted-syntax'],
    ['an order by locale', "export const x = 'a'.localeCompare('b');", 'no-restricted-syntax'],
    ['wording by locale', 'export const x = (1).toLocaleString();', 'no-restricted-syntax'],
  ])('%s is refused', async (_, code, rule) => {
    expect(await refusals('core/model/planted.ts', `${code}\n`)).toContain(rule);
    expect(await refusals('core/model/planted.test.ts', `${code}\n`)).not.toContain(rule);
  });
});
