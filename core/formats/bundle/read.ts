/** Opens a bundle: its columns at once, everything else when it is asked for. */
import type { GraphColumns } from '../../model/columns.ts';
import { GRAPH_FORMAT, GRAPH_VERSION, type GraphDocument } from '../../model/graph.ts';
import { failure, success, type Result } from '../../model/result.ts';
import type { Texts } from '../../model/texts.ts';
import { BundleTexts } from './bundle-texts.ts';
import { columnsFrom, unpackColumns, type UnpackedColumns } from './columns-file.ts';
import { damaged, readFile, type BundleAccess } from './files.ts';
import type { BundleManifest } from './manifest.ts';
import { readSpans } from './spans-file.ts';

export interface OpenBundle {
  readonly columns: GraphColumns;
  readonly texts: Texts;
}

/** Opens the bundle of a manifest, or says why it can't be. */
export async function openBundle(manifest: BundleManifest, access: BundleAccess): Promise<Result<OpenBundle>> {
  const unpacked = await unpackBundle(manifest, access);
  return unpacked.ok ? success(bundleOf(manifest, unpacked.value, access)) : unpacked;
}

/** What the page shows at first, where the bundle has it drawn up and it can be had. */
export async function readPicture({ picture }: BundleManifest, access: BundleAccess): Promise<string | null> {
  const content = picture && (await readFile(picture, access));
  return content?.ok ? new TextDecoder().decode(content.value) : null;
}

/** What takes time of it: the columns fetched, checked, unpacked and decoded. */
export async function unpackBundle(manifest: BundleManifest, access: BundleAccess): Promise<Result<UnpackedColumns>> {
  const bytes = await readFile(manifest.columns, access);
  if (!bytes.ok) return bytes;
  try {
    return success(unpackColumns(bytes.value));
  } catch (error) {
    return failure(damaged(manifest.columns, String(error)));
  }
}

export interface BundleDocument {
  readonly columns: GraphColumns;
  /** Of an article's text that has not been fetched `NotLoaded` is thrown, as by `Texts`. */
  readonly graph: GraphDocument;
}

/** The document of a bundle that has a file of spans: all but the texts of articles is there. */
export async function openSpans(manifest: BundleManifest, access: BundleAccess): Promise<Result<BundleDocument>> {
  const { spans } = manifest;
  if (spans === undefined) throw new Error('the bundle has no spans');
  const [bundle, bytes] = await Promise.all([openBundle(manifest, access), readFile(spans, access)]);
  if (!bundle.ok) return bundle;
  if (!bytes.ok) return bytes;
  const { columns, texts } = bundle.value;
  const { title } = columns.graph;
  const articles = columns.graph.articles.map((article, number) => ({
    ...article,
    get text() {
      return texts.contents(number).article.text;
    },
  }));
  try {
    const claims = readSpans(bytes.value, columns);
    return success({ columns, graph: { format: GRAPH_FORMAT, version: GRAPH_VERSION, title, articles, ...claims } });
  } catch (error) {
    return failure(damaged(spans, String(error)));
  }
}

/** The bundle whose columns are unpacked; `access` is for what is asked for later. */
export function bundleOf(manifest: BundleManifest, unpacked: UnpackedColumns, access: BundleAccess): OpenBundle {
  const columns = columnsFrom(unpacked);
  return { columns, texts: new BundleTexts(manifest, columns, access) };
}
