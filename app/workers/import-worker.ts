/** Reads a graph in the format of another program off the page's thread, and gives it in pieces. */
import { importGraph } from '../../core/formats/importers.ts';
import { headOf, piecesOf } from './graph-pieces.ts';
import type { ImportReply } from './import-graph.ts';

const post = (reply: ImportReply): void => self.postMessage(reply);

self.onmessage = ({ data }: MessageEvent<File>): void => {
  void read(data).catch((error: unknown) => {
    // Heard as the worker's own failure.
    setTimeout(() => {
      throw error;
    });
  });
};

async function read(file: File): Promise<void> {
  const result = importGraph(await file.text(), file.name, (share) => post({ share }));
  if (result === undefined) throw new Error('the file is in no format of another program');
  if (!result.ok) return post({ problems: result.problems });
  for (const piece of piecesOf(result.value)) post({ piece });
  post({ head: headOf(result.value) });
}
