import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const GRAPH = {
  format: 'relata-graph',
  version: 1,
  title: 'A treaty',
  articles: [{ id: 'a', title: 'Treaty', text: 'Norway met Portugal. It rained.' }],
  entities: [
    {
      id: 'state:norway',
      type: 'state',
      name: 'Norway',
      aliases: [],
      mentions: [{ article: 'a', start: 0, end: 6, form: 'name' }],
    },
    {
      id: 'state:portugal',
      type: 'state',
      name: 'Portugal',
      aliases: [],
      mentions: [{ article: 'a', start: 11, end: 19, form: 'name' }],
    },
  ],
  relations: [
    {
      id: 'state:norway>consult>state:portugal',
      type: 'consult',
      source: 'state:norway',
      target: 'state:portugal',
      evidence: [{ article: 'a', start: 0, end: 20, modality: 'asserted' }],
    },
  ],
};
const WHOLE = JSON.stringify(GRAPH);

async function exportGraph(text: string, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'relata-'));
  folders.push(folder);
  writeFileSync(join(folder, 'in.json'), text);
  const out = join(folder, 'out');
  const run = await runCli('export', [join(folder, 'in.json'), '--out', out, ...args]);
  return { ...run, out };
}

describe.concurrent('npm run export', { timeout: 300_000 }, () => {
  test('writes each format that was asked for', async () => {
    const { code, out, stdout } = await exportGraph(WHOLE, '--to', 'gexf,graphml,csv,json', '--name', 'treaty');
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['treaty.gexf', 'treaty.graphml', 'treaty.json', 'treaty.zip']);
    expect(stdout.match(/^Wrote /gm)).toHaveLength(4);
    expect(readFileSync(join(out, 'treaty.json'), 'utf8')).toContain('It rained.');
  });

  test('leaves the full texts out when asked, and keeps what is quoted', async () => {
    const { out } = await exportGraph(WHOLE, '--to', 'json', '--without-texts', '--name', 'graph');
    const text = readFileSync(join(out, 'graph.json'), 'utf8');
    expect(text).toContain('Norway met Portugal.');
    expect(text).not.toContain('It rained.');
  });

  test('reads back what it wrote for other programs', async () => {
    const { out } = await exportGraph(WHOLE, '--to', 'gexf,graphml,cyjs', '--name', 'x');
    for (const ending of ['gexf', 'graphml', 'cyjs']) {
      const again = await exportGraph(readFileSync(join(out, `x.${ending}`), 'utf8'), '--to', 'md', '--name', 'y');
      expect(again.code).toBe(0);
      expect(readFileSync(join(again.out, 'y.md'), 'utf8')).toContain('**Norway consults Portugal.** 1 sentence');
    }
  });

  test('writes a bundle that holds everything, replaces one, and touches no other folder', async () => {
    const { code, out, stdout } = await exportGraph(WHOLE, '--to', 'bundle', '--name', 'big');
    expect(code).toBe(0);
    expect(stdout).toContain('manifest.json');
    const again = (name: string) =>
      runCli('export', [join(out, 'big', 'manifest.json'), '--out', out, '--to', name, '--name', 'big']);
    expect((await again('bundle')).code).toBe(0);
    expect(readdirSync(out)).toEqual(['big']);
    expect((await again('json')).code).toBe(0);
    const back: unknown = JSON.parse(readFileSync(join(out, 'big.json'), 'utf8'));
    // a bundle has positions, given to it where the graph has none
    const position = { x: expect.any(Number) as number, y: expect.any(Number) as number };
    expect(back).toEqual({ ...GRAPH, entities: GRAPH.entities.map((entity) => ({ ...entity, position })) });
    mkdirSync(join(out, 'mine'));
    const refused = await runCli('export', [join(out, 'big.json'), '--out', out, '--to', 'bundle', '--name', 'mine']);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('no bundle') as string });
    expect(readdirSync(join(out, 'mine'))).toEqual([]);
  });

  test('names files by what is inside', async () => {
    const { stdout } = await exportGraph(WHOLE, '--to', 'md,html,cyjs,cx2');
    expect(stdout.match(/a-treaty_all_2-actors_1-relations\.\w+/g)).toEqual(
      ['cyjs', 'cx2', 'md', 'html'].map((ending) => `a-treaty_all_2-actors_1-relations.${ending}`),
    );
  });

  test('writes what a filter in the words of a link leaves', async () => {
    const filters = [
      ['--filter', 'actors=Norway', '--filter', 'distance=0'],
      ['--filter', 'https://example.org/relata/#actors=state:norway~Norway&distance=0&graph=zzz'],
    ];
    for (const filter of filters) {
      const { out, code } = await exportGraph(WHOLE, '--to', 'md', '--name', 'part', ...filter);
      expect(code).toBe(0);
      const text = readFileSync(join(out, 'part.md'), 'utf8');
      expect(text).toContain('1 actor, 0 relations');
      expect(text).toMatch(/^- .*Norway/m);
    }
    const selected = await exportGraph(WHOLE, '--to', 'json', '--filter', 'selected=Norway', '--selected');
    expect(selected).toMatchObject({ code: 0, stdout: expect.stringContaining('selection_1-actors') as string });
  });

  test.each([
    [['--filter', 'actors=Atlantis'], 'This graph has no actor "Atlantis"'],
    [['--filter', 'colour=blue'], 'could not be read'],
    [['--filter', 'from=yesterday'], 'could not be read'],
    [['--filter', 'actors=Norway', '--selected'], 'nothing is selected'],
  ])('refuses the filter %j and writes nothing', async (args, message) => {
    const { code, out, stderr } = await exportGraph(WHOLE, '--to', 'gexf', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(() => readdirSync(out)).toThrow();
  });

  test('masks names, in what is quoted too', async () => {
    const { out, code } = await exportGraph(
      WHOLE,
      '--to',
      'json,md',
      '--mask',
      '--name',
      'x',
      '--filter',
      'actors=Norway',
    );
    expect(code).toBe(0);
    for (const file of readdirSync(out)) {
      const text = readFileSync(join(out, file), 'utf8');
      expect(text).toContain('State 1 met State 2.');
      expect(text).not.toMatch(/norway|portugal/i);
    }
  });

  test.each([
    [
      'an unknown relation type',
      WHOLE.replace('"type":"consult"', '"type":"befriend"'),
      'in.json, relations[0].type: It must be one of leads,',
    ],
    [
      'a future version',
      WHOLE.replace('"version":1', '"version":2'),
      'in.json, version: The document is of version 2; this program reads up to version 1. Update Relata',
    ],
    [
      'a document cut off in the middle',
      WHOLE.slice(0, 150),
      'in.json, line 1, column 151: The document is cut off here. Copy or download the file again',
    ],
    [
      'an id that is nowhere',
      WHOLE.replace('"source":"state:norway"', '"source":"state:mu"'),
      'in.json, relations[0].source: There is no entity "state:mu" in the document.',
    ],
    [
      'an offset outside the text',
      WHOLE.replace('"end":20', '"end":99'),
      'in.json, relations[0].evidence[0].end: The span 0–99 ends after the text of "a"',
    ],
    ['another kind of file', '<svg/>', 'in.json: This is neither GEXF nor GraphML.'],
    ['XML that is broken', '<gexf><graph></gexf>', 'in.json, line 1, column 21: This is not well-formed XML:'],
  ])('refuses %s, naming file and place, and writes nothing', async (_, text, message) => {
    const { code, out, stderr } = await exportGraph(text, '--to', 'gexf');
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(() => readdirSync(out)).toThrow();
  });

  test('refuses formats and options that it does not know', async () => {
    expect(await exportGraph(WHOLE, '--to', 'gexf,dot')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no format dot.') as string,
    });
    expect(await exportGraph(WHOLE)).toMatchObject({ code: 2 });
    expect(await exportGraph(WHOLE, '--to', 'csv', '--name', '../x')).toMatchObject({ code: 2 });
    const missing = await runCli('export', ['/nowhere/graph.json', '--to', 'csv']);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining("The file can't be read") as string });
  });
});
