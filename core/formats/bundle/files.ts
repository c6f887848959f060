/** The files of a bundle: got, checked against the manifest, unpacked. */
import { failure, success, type Problem, type Result } from '../../model/result.ts';
import type { BundleFile } from './manifest.ts';

export interface PackedFile {
  readonly bytes: Uint8Array;
  /** What they unpack to. Whoever has the file may have begun with that while it came: it is not to be used before the hash is known. */
  readonly content: () => Promise<Uint8Array>;
}

/** How the files of a bundle are had: what differs between the page and the command line. */
export interface BundleAccess {
  /** A file of the bundle; rejects where there is none. */
  readonly file: (name: string) => Promise<PackedFile>;
  /** SHA-256 in hexadecimal digits; `null` where it can't be computed. */
  readonly sha256: (bytes: Uint8Array) => Promise<string | null>;
  /** Is called again and again while long work is done: a promise lets whoever waits have their turn. */
  readonly pause?: () => Promise<void> | undefined;
}

const REMEDY = 'Copy the bundle again, or write it again with `npm run export -- … --to bundle`.';

/** The content of a file of a bundle, checked, or why it can't be had. Never rejects. */
export async function readFile(file: BundleFile, access: BundleAccess): Promise<Result<Uint8Array>> {
  const packed = await access.file(file.name).catch(() => null);
  if (packed === null) {
    const what = 'A part of this graph could not be fetched.';
    return failure({ where: file.name, what, remedy: 'Check the connection, and that the bundle’s folder is whole.' });
  }
  const hash = packed.bytes.length === file.bytes ? await access.sha256(packed.bytes) : '';
  if (hash !== null && hash !== file.sha256) return failure(damaged(file));
  return packed.content().then(success, () => failure(damaged(file)));
}

/** What is wrong with a file that is not what the manifest says. */
export function damaged({ name }: BundleFile, detail?: string): Problem {
  const what = 'A part of this graph is damaged or was altered: it is not what the bundle’s manifest says.';
  return { where: name, ...(detail !== undefined && { at: detail }), what, remedy: REMEDY };
}
