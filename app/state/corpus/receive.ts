/** Files that were dropped or chosen: a graph or a view is opened as such, anything else is taken for articles. */
import type { Arrival } from '../../workers/corpus/messages.ts';
import { openFile } from '../load.ts';
import type { Store } from '../store.ts';
import { getDoor, setDoor } from './door.ts';

/** As the browser gives them: files, and folders to be looked into. */
export type Dropped = File | FileSystemEntry;

const GRAPHS = /\.(?:json|gexf|graphml|cyjs)$/i;

/** Hidden files, and what systems put beside them. */
const HIDDEN = /(?:^|\/)(?:\.|__MACOSX(?:\/|$))/;

export async function receive(store: Store, dropped: readonly Dropped[]): Promise<void> {
  const arrivals = (await Promise.all(dropped.map(arrivalsOf))).flat();
  const [first] = arrivals;
  if (first === undefined) {
    return store.notify('There are no files in what was dropped.');
  }
  if (arrivals.length === 1 && GRAPHS.test(first.path)) return openFile(store, first.file);
  setDoor({ open: true, waiting: [...getDoor().waiting, ...arrivals] });
}

/** Of a file chosen with its folder, the browser tells the path in it. */
async function arrivalsOf(dropped: Dropped): Promise<(Arrival & { readonly file: File })[]> {
  if (dropped instanceof File) {
    const path = dropped.webkitRelativePath || dropped.name;
    return HIDDEN.test(path) && path.includes('/') ? [] : [{ path, file: dropped }];
  }
  const path = dropped.fullPath.replace(/^\//, '');
  if (dropped.isDirectory) {
    const inside = HIDDEN.test(path) ? [] : await entriesOf(dropped as FileSystemDirectoryEntry);
    return (await Promise.all(inside.filter(({ name }) => !name.startsWith('.')).map(arrivalsOf))).flat();
  }
  const file = await new Promise<File | null>((resolve) =>
    (dropped as FileSystemFileEntry).file(resolve, () => resolve(null)),
  );
  return file === null ? [] : [{ path, file }];
}

/** Browsers give a folder's entries by the hundred. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
