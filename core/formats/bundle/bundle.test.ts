import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../model/columns.ts';
import { documentTexts } from '../../model/document-texts.ts';
import { arbitraryGraph } from '../../model/graph.arbitrary.ts';
import type { GraphDocument } from '../../model/graph.ts';
import { NotLoaded, TextsMissing, type Texts } from '../../model/texts.ts';
import { writeGraph } from '../graph-document/write.ts';
import { readGraph } from '../graph-document/read.ts';
import { ByteReader, ByteWriter, DamagedBytes } from './bytes.ts';
import { readColumns, writeColumns } from './columns-file.ts';
import type { BundleAccess } from './files.ts';
import { MANIFEST_NAME, readManifest } from './manifest.ts';
import { openBundle, openSpans, readPicture } from './read.ts';
import { readSpans, writeSpans } from './spans-file.ts';
import { bundleFiles } from './write.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Files = Map<string, Uint8Array>;

function written(graph: GraphDocument): Files {
  const sameText = Int32Array.from(graph.articles, (_, i) => i);
  return new Map([...bundleFiles(graph, { sha256, sameText })].map(({ name, bytes }) => [name, bytes]));
}

const accessTo = (files: Files): BundleAccess => ({
  file: (name) => {
    const bytes = files.get(name);
    if (bytes === undefined) return Promise.reject(new Error('404'));
    return Promise.resolve({ bytes, content: () => new Promise((done) => done(new Uint8Array(gunzipSync(bytes)))) });
  },
  sha256: (bytes) => Promise.resolve(sha256(bytes)),
});

function manifestOf(files: Files) {
  const read = readManifest(new TextDecoder().decode(files.get(MANIFEST_NAME)), 'm');
  if (!read.ok) throw new Error(read.problems[0]!.what);
  return read.value;
}

async function opened(files: Files) {
  const bundle = await openBundle(manifestOf(files), accessTo(files));
  if (!bundle.ok) throw new Error(bundle.problems[0]!.what);
  return bundle.value;
}

/** As the reader of documents gives it: in the written order. */
const sorted = (graph: GraphDocument): GraphDocument => {
  const read = readGraph(writeGraph(graph), 'g');
  if (!read.ok) throw new Error('no graph');
  return read.value;
};

const graphs = arbitraryGraph.map(sorted);

async function told(ask: () => unknown): Promise<string> {
  try {
    ask();
    return 'there';
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    return error.ready.then(
      () => told(ask),
      (reason: unknown) => (reason instanceof TextsMissing ? reason.problem.what : String(reason)),
    );
  }
}

describe('a bundle', () => {
  test('gives the graph back without loss, and its columns as the document has them', () =>
    fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { columns, texts } = await opened(written(graph));
        await texts.fetch('all');
        expect(writeGraph(texts.document())).toBe(writeGraph(graph));
        const { graph: outline, sameText, ...numbers } = columns;
        expect({ ...numbers, sameText: null }).toEqual(withoutOutline(graph));
        expect(sameText).toHaveLength(graph.articles.length);
        expect(outline.relations.map(({ id }) => id)).toEqual(graph.relations.map(({ id }) => id));
      }),
    ));

  test('has every sentence and every article as the document has them', () =>
    fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { columns, texts } = await opened(written(graph));
        const ofDocument = documentTexts(graph);
        for (let piece = 0; piece < columns.evidenceArticle.length; piece++) {
          expect(await told(() => texts.quote(piece))).toBe('there');
          expect(texts.quote(piece)).toEqual(ofDocument.quote(piece));
        }
        for (const article of graph.articles.keys()) {
          expect(await told(() => texts.contents(article))).toBe('there');
          expect(texts.contents(article)).toEqual(ofDocument.contents(article));
        }
      }),
      { numRuns: 40 },
    ));

  test('is the same bytes for the same graph, each file named by its content, the manifest last', () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const files = written(graph);
        expect([...written(structuredClone(graph))]).toEqual([...files]);
        expect([...files.keys()].at(-1)).toBe(MANIFEST_NAME);
        for (const [name, bytes] of files)
          if (name !== MANIFEST_NAME) expect(name).toContain(sha256(bytes).slice(0, 16));
      }),
    ));

  test('keeps the picture that it is given, and does without one', async () => {
    const [graph] = fc.sample(graphs, 1) as [GraphDocument];
    const sameText = Int32Array.from(graph.articles.keys());
    const files: Files = new Map(
      [...bundleFiles(graph, { sha256, sameText, picture: 'Ödön’s' })].map(({ name, bytes }) => [name, bytes]),
    );
    const { picture } = manifestOf(files);
    expect(await readPicture(manifestOf(files), accessTo(files))).toBe('Ödön’s');
    files.set(picture!.name, new Uint8Array(picture!.bytes));
    expect(await readPicture(manifestOf(files), accessTo(files))).toBeNull();
    files.delete(picture!.name);
    expect(await readPicture(manifestOf(files), accessTo(files))).toBeNull();
    expect(await readPicture(manifestOf(written(graph)), accessTo(written(graph)))).toBeNull();
  });

  test('gives the document, to be corrected, without the texts of its articles, and each text when it is asked for', () =>
    fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const files = written(graph);
        for (const name of files.keys()) if (name.startsWith('evidence')) files.delete(name);
        const opened = await openSpans(manifestOf(files), accessTo(files));
        if (!opened.ok) throw new Error(opened.problems[0]!.what);
        const { graph: inSpans, columns } = opened.value;
        expect(inSpans.entities).toEqual(graph.entities);
        expect(inSpans.relations).toEqual(graph.relations);
        expect(columns.articleLength).toEqual(columnsOf(graph).articleLength);
        if (graph.articles.length > 0) expect(() => inSpans.articles[0]!.text).toThrow(NotLoaded);
        for (const article of inSpans.articles) await told(() => article.text);
        expect(inSpans.articles).toEqual(graph.articles);
      }),
      { numRuns: 60 },
    ));

  test('has no file for corrections where that could not hold all that the graph says', () => {
    const [relation, ...others] = SOME.relations;
    const evidence = relation!.evidence.map((piece) => ({ ...piece, weight: 2 }));
    const graph: GraphDocument = { ...SOME, relations: [{ ...relation!, evidence }, ...others] };
    expect(manifestOf(written(SOME)).spans).toBeDefined();
    expect(manifestOf(written(graph)).spans).toBeUndefined();
  });

  test('can be fetched in part, and tells how far it is', async () => {
    const { texts } = await opened(written(SOME));
    const shares: number[] = [];
    await texts.fetch({ relations: [0], articles: [] }, (share) => shares.push(share));
    expect(shares).toEqual([1]);
    expect(texts.isWhole()).toBe(false);
    await texts.fetch('all', undefined, { aborted: true });
    expect(texts.isWhole()).toBe(false);
    await texts.fetch('all');
    expect(texts.isWhole()).toBe(true);
    expect(await told(() => texts.quote(0))).toBe('there');
  });
});

function withoutOutline(graph: GraphDocument) {
  const { graph: _, ...numbers } = columnsOf(graph);
  return numbers;
}

const SOME = fc.sample(
  graphs.filter(
    ({ relations, articles }) => articles.length > 1 && relations.some(({ evidence }) => evidence.length > 0),
  ),
  { seed: 1, numRuns: 1 },
)[0]!;
const withEvidence = SOME.relations.findIndex(({ evidence }) => evidence.length > 0);
const piece = columnsOf(SOME).evidenceStart[withEvidence]!;

describe('of a damaged bundle', () => {
  const shardOf = (files: Files, kind: string): string => [...files.keys()].find((name) => name.startsWith(kind))!;
  const askEvidence = (texts: Texts) => told(() => texts.quote(piece));
  const askArticle = (texts: Texts) => told(() => texts.contents(0));

  test.each([
    ['is missing', (files: Files, name: string) => void files.delete(name), 'could not be fetched'],
    ['was altered', (files: Files, name: string) => void files.set(name, gzipSync('[]')), 'is damaged or was altered'],
    [
      'is cut short',
      (files: Files, name: string) => void files.set(name, files.get(name)!.slice(0, -1)),
      'is damaged or was altered',
    ],
    ['is empty', (files: Files, name: string) => void files.set(name, new Uint8Array()), 'is damaged or was altered'],
  ])('a shard that %s is told where it would stand, and the rest works', async (_, damage, what) => {
    const files = written(SOME);
    damage(files, shardOf(files, 'evidence'));
    const { columns, texts } = await opened(files);
    expect(await askEvidence(texts)).toContain(what);
    expect(await askArticle(texts)).toBe('there');
    expect(columns.graph.entities).toHaveLength(SOME.entities.length);
    await expect(texts.fetch('all')).rejects.toBeInstanceOf(TextsMissing);
  });

  test('a shard that comes back can be had on a second try, and not before it is asked for', async () => {
    const files = written(SOME);
    const name = shardOf(files, 'articles');
    const bytes = files.get(name)!;
    files.delete(name);
    const { texts } = await opened(files);
    expect(await askArticle(texts)).toContain('could not be fetched');
    files.set(name, bytes);
    expect(await askArticle(texts)).toContain('could not be fetched');
    texts.retry();
    expect(await askArticle(texts)).toBe('there');
  });

  test('a shard that fits its hash but holds something else is damaged all the same', async () => {
    const files = written(SOME);
    const manifest = manifestOf(files);
    const bytes = new Uint8Array(gzipSync('[[]]'));
    const shard = { name: 'evidence-0.bin', bytes: bytes.length, sha256: sha256(bytes), first: 0 };
    files.set(shard.name, bytes);
    const bundle = await openBundle({ ...manifest, evidenceShards: [shard] }, accessTo(files));
    expect(bundle.ok && (await askEvidence(bundle.value.texts))).toContain('is damaged');
  });

  test.each([
    ['is missing', (files: Files, name: string) => void files.delete(name), 'could not be fetched'],
    ['was altered', (files: Files, name: string) => void files.set(name, gzipSync('x')), 'is damaged'],
  ])('a file for corrections that %s is told', async (_, damage, what) => {
    const files = written(SOME);
    damage(files, shardOf(files, 'spans'));
    const opened = await openSpans(manifestOf(files), accessTo(files));
    expect(opened.ok ? 'opened' : opened.problems[0]!.what).toContain(what);
  });

  test.each([
    ['missing columns', (files: Files, name: string) => void files.delete(name), 'could not be fetched'],
    ['altered columns', (files: Files, name: string) => void files.set(name, gzipSync('x')), 'is damaged'],
  ])('%s are refused', async (_, damage, what) => {
    const files = written(SOME);
    const manifest = manifestOf(files);
    damage(files, manifest.columns.name);
    const bundle = await openBundle(manifest, accessTo(files));
    expect(bundle.ok ? 'opened' : bundle.problems[0]!.what).toContain(what);
  });
});

describe('a manifest', () => {
  const TEXT = new TextDecoder().decode(written(SOME).get(MANIFEST_NAME));
  const refusal = (text: string): string => {
    const read = readManifest(text, 'manifest.json');
    return read.ok ? 'read' : read.problems[0]!.what;
  };

  test('is read as it was written', () => expect(refusal(TEXT)).toBe('read'));

  test('cut short anywhere is refused', () => {
    for (let end = 0; end < TEXT.length - 2; end++) expect(refusal(TEXT.slice(0, end))).toContain('cut short');
  });

  test.each([
    ['a newer version', { version: 3 }, 'of version 3'],
    ['an older version', { version: 1 }, 'of version 1'],
    ['another format', { format: 'something' }, 'is damaged'],
    ['no shards', { articleShards: undefined }, 'is damaged'],
    ['a negative count', { actors: -1 }, 'is damaged'],
    ['a hash of another kind', { columns: { name: 'a.bin', bytes: 1, sha256: 'abc' } }, 'is damaged'],
    ['a way out of its folder', { columns: { name: '../a.bin', bytes: 1, sha256: 'a'.repeat(64) } }, 'is damaged'],
    ['an address elsewhere', { columns: { name: '//x/a.bin', bytes: 1, sha256: 'a'.repeat(64) } }, 'is damaged'],
  ])('of %s is refused', (_, change, what) => {
    expect(refusal(JSON.stringify({ ...(JSON.parse(TEXT) as object), ...change }))).toContain(what);
  });
});

describe.each([
  {
    what: 'columns',
    bytes: writeColumns(columnsOf(SOME)),
    read: (bytes: Uint8Array) => {
      const { graph } = readColumns(bytes);
      for (const rows of [graph.articles, graph.entities, graph.relations]) rows.map((item) => item);
    },
  },
  {
    what: 'spans',
    bytes: writeSpans(SOME, columnsOf(SOME))!,
    read: (bytes: Uint8Array) => void readSpans(bytes, columnsOf(SOME)),
  },
])('$what', ({ bytes, read }) => {
  test('cut short or altered at any byte are refused or read as something, and never break the reader', () => {
    for (let at = 0; at < bytes.length; at++) {
      const altered = bytes.slice();
      altered[at]! ^= 0xff;
      for (const damaged of [bytes.slice(0, at), altered]) {
        try {
          read(damaged);
        } catch (error) {
          expect(error instanceof DamagedBytes || error instanceof SyntaxError || error instanceof TypeError).toBe(
            true,
          );
        }
      }
    }
    expect(() => read(bytes.slice(0, -1))).toThrow();
  });
});

describe('numbers as bytes', () => {
  const column = fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 }));

  test('come back as they were', () =>
    fc.assert(
      fc.property(column, fc.array(fc.nat(2 ** 31 - 1)), fc.uint8Array(), (steps, numbers, small) => {
        const writer = new ByteWriter();
        writer.steps(steps);
        writer.numbers(numbers);
        writer.small(small);
        const reader = new ByteReader(writer.done());
        expect([...reader.steps()]).toEqual(steps);
        expect([...reader.numbers()]).toEqual(numbers);
        expect([...reader.small()]).toEqual([...small]);
        expect(reader.isAtEnd()).toBe(true);
      }),
    ));

  test('take one byte where they are small', () => {
    const writer = new ByteWriter();
    writer.numbers(new Int32Array(1000).fill(127));
    expect(writer.done()).toHaveLength(1002);
  });
});
