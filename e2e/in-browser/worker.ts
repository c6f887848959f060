/** The build as a worker of a page runs it: the same stages as the command line, its files fetched instead of read. */
import { buildGraph, readArticles } from '../../core/build/index.ts';
import { NO_CURATION } from '../../core/curation/index.ts';
import { loadLexicon } from '../../core/extraction/index.ts';
import { writeGraph } from '../../core/formats/index.ts';
import { createReader, gazetteerData, loadGazetteers, loadModels } from '../../core/language/index.ts';

export interface Listing {
  readonly articles: readonly string[];
  readonly lexicon: readonly string[];
  readonly models: readonly string[];
}

const bytesOf = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`/data/${path}`)).arrayBuffer());

async function fetchAll(folder: string, names: readonly string[]): Promise<Map<string, Uint8Array>> {
  const files = await Promise.all(names.map((name) => bytesOf(`${folder}/${name}`)));
  return new Map(names.map((name, index) => [name, files[index]!]));
}

const withoutEnding = (name: string): string => name.slice(0, name.lastIndexOf('.'));

async function build(): Promise<string> {
  const listing = (await (await fetch('/data/listing.json')).json()) as Listing;
  const models = await fetchAll('models', listing.models);
  const tables = await fetchAll('lexicon', listing.lexicon);
  const articles = await fetchAll('articles', listing.articles);
  const table = (name: string) => JSON.parse(new TextDecoder().decode(tables.get(name))) as unknown;
  const outcome = await buildGraph({
    articles: readArticles([...articles].map(([path, bytes]) => ({ path, bytes }))).articles,
    reader: createReader(
      loadModels(Object.fromEntries([...models].map(([name, bytes]) => [withoutEnding(name), bytes]))),
      loadGazetteers(gazetteerData(table)),
    ),
    lexicon: loadLexicon(Object.fromEntries(listing.lexicon.map((name) => [withoutEnding(name), table(name)]))),
    curation: NO_CURATION,
    title: 'News graph',
    seed: 1,
  });
  if (outcome.status !== 'built') throw new Error(outcome.status);
  return writeGraph(outcome.graph);
}

build().then(
  (text) => postMessage({ text }),
  (error: unknown) => postMessage({ error: String(error) }),
);
