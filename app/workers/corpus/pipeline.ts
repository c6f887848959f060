/** What reading English needs, fetched from beside the page: trained weights and tables of words, about 6 MB. */
import { loadLexicon, type Lexicon } from '../../../core/extraction/index.ts';
import {
  createBatchReader,
  gazetteerData,
  loadGazetteers,
  loadModels,
  MODEL_NAMES,
  type BatchReader,
} from '../../../core/language/index.ts';

export interface Pipeline {
  readonly readAll: BatchReader;
  readonly lexicon: Lexicon;
}

/** Addresses by path; the built page's have the content's hash in them. */
const MODELS = import.meta.glob<string>('../../../graph-data/models/*.bin', {
  query: '?url',
  import: 'default',
  eager: true,
});
const TABLES = import.meta.glob<string>('../../../graph-data/lexicon/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} (the server answered ${response.status})`);
  return response;
}

/** Rejects where a file is missing. */
export async function fetchPipeline(tell: (done: number, total: number) => void): Promise<Pipeline> {
  const models = Object.entries(MODELS).filter(([path]) => (MODEL_NAMES as readonly string[]).includes(nameOf(path)));
  const tables = Object.entries(TABLES);
  const total = models.length + tables.length;
  let done = 0;
  const taken = async <Value>(path: string, value: Promise<Value>): Promise<readonly [string, Value]> => {
    const entry = [nameOf(path), await value] as const;
    tell(++done, total);
    return entry;
  };
  const [weights, words] = await Promise.all([
    Promise.all(models.map(([path, url]) => taken(path, bytesOf(url)))),
    Promise.all(tables.map(([path, url]) => taken(path, jsonOf(url)))),
  ]);
  const lexicon = Object.fromEntries(words);
  return {
    readAll: createBatchReader(
      loadModels(Object.fromEntries(weights)),
      loadGazetteers(gazetteerData((file) => lexicon[nameOf(`/${file}`)])),
    ),
    lexicon: loadLexicon(lexicon),
  };
}

const bytesOf = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetched(url)).arrayBuffer());
const jsonOf = async (url: string): Promise<unknown> => (await fetched(url)).json();
