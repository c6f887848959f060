/** A graph as the files of a bundle. */
import { gzipSync } from 'fflate';
import { columnsOf } from '../../model/columns.ts';
import { documentTexts } from '../../model/document-texts.ts';
import type { GraphDocument } from '../../model/graph.ts';
import { writeColumns } from './columns-file.ts';
import { BUNDLE_FORMAT } from './claims.ts';
import { BUNDLE_VERSION, MANIFEST_NAME, type BundleManifest, type BundleShard } from './manifest.ts';
import { articleShards, evidenceShards } from './shards.ts';
import { writeSpans } from './spans-file.ts';

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BundleOptions {
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Over articles: the first with the same text. */
  readonly sameText: Int32Array;
  /** What the page shows at first, as it reads it: it can be seen before the columns are there. */
  readonly picture?: string;
}

/**
 * The files of a graph's bundle, one after the other, the manifest last. The same graph gives the same bytes, whatever order it is in;
 * a file's name says its content.
 */
export function* bundleFiles(
  graph: GraphDocument,
  { sha256, sameText, picture }: BundleOptions,
): Generator<WrittenFile> {
  const columns = { ...columnsOf(graph), sameText };
  const texts = documentTexts(graph);
  const file = (kind: string, content: Uint8Array) => {
    const bytes = gzipSync(content, { level: 6, mtime: 0 });
    const hash = sha256(bytes);
    const name = `${kind}-${hash.slice(0, 16)}.bin`;
    return { written: { name, bytes }, entry: { name, bytes: bytes.length, sha256: hash } };
  };
  const all = file('columns', writeColumns(columns));
  yield all.written;
  const drawn = picture === undefined ? null : file('picture', new TextEncoder().encode(picture));
  if (drawn !== null) yield drawn.written;
  const where = writeSpans(graph, columns);
  const spans = where && file('spans', where);
  if (spans !== null) yield spans.written;
  const shards: Record<'evidence' | 'articles', BundleShard[]> = { evidence: [], articles: [] };
  for (const [kind, ofKind] of [
    ['evidence', evidenceShards(columns, texts)],
    ['articles', articleShards(columns, texts)],
  ] as const) {
    for (const { first, text } of ofKind) {
      const { written, entry } = file(kind, new TextEncoder().encode(text));
      yield written;
      shards[kind].push({ ...entry, first });
    }
  }
  const manifest: BundleManifest = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    title: graph.title,
    actors: graph.entities.length,
    relations: graph.relations.length,
    evidence: columns.evidenceArticle.length,
    articles: graph.articles.length,
    columns: all.entry,
    ...(drawn !== null && { picture: drawn.entry }),
    ...(spans !== null && { spans: spans.entry }),
    evidenceShards: shards.evidence,
    articleShards: shards.articles,
  };
  yield { name: MANIFEST_NAME, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 1)}\n`) };
}
