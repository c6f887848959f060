/**
 * Reads CoNLL-U, the file format of Universal Dependencies (https://universaldependencies.org/format.html).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence in columns: one entry a syntactic word. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** 1-based head of each word inside the sentence, 0 for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  /** The last column, `SpaceAfter=No|Entity=…`. */
  readonly misc: readonly string[];
  /** The sentence as it was printed, from `# text`. */
  readonly text: string;
  /** Whether it starts a paragraph or a document. */
  readonly startsParagraph: boolean;
  readonly startsDocument: boolean;
  /** Document name from `# newdoc id`, of the last one seen. */
  readonly document: string;
}

/** Reads a CoNLL-U file, gzipped if its name ends in `.gz`. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  return parseTreebank((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** The sentences of a CoNLL-U text. Multiword-token ranges and empty nodes are passed over: words alone are kept. */
export function parseTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of text.split(/\n\n+/)) {
    if (block.trim() === '') continue;
    const lines = block.split('\n');
    const comments = lines.filter((line) => line.startsWith('#'));
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    const newDocument = comments.find((line) => line.startsWith('# newdoc'));
    if (newDocument !== undefined) document = newDocument.split('=')[1]?.trim() ?? '';
    const column = (index: number) => rows.map((row) => row[index]!);
    sentences.push({
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map(Number),
      deprels: column(7),
      misc: column(9),
      text:
        comments
          .find((line) => line.startsWith('# text ='))
          ?.slice('# text ='.length)
          .trim() ?? '',
      startsParagraph: comments.some((line) => line.startsWith('# newpar') || line.startsWith('# newdoc')),
      startsDocument: newDocument !== undefined,
      document,
    });
  }
  return sentences;
}
