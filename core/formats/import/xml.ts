/**
 * XML from anywhere, read strictly and without a tree: what is not well-formed is refused at its place, no entity but XML's own
 * five is known, so none can expand, and nothing is fetched.
 */
import { SaxesParser } from 'saxes';
import type { Problem } from '../../model/result.ts';

export interface XmlHandlers {
  /** An element begins: its local name, its attributes by local name, and the local names of those around it. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, around: readonly string[]) => void;
  /** An element ends, with the text that stood directly in it. */
  readonly close: (name: string, text: string, around: readonly string[]) => void;
}

/** Hears how much is read, from 0 to 1. */
export type TellShare = (share: number) => void;

/** Code units that are read between two tellings. */
const AT_ONCE = 1_000_000;

/** In UTF-16 code units. More would not fit into a page's memory. */
const MOST_TEXT = 200_000_000;
const UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i;

class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}

/** @returns what is wrong with the text, if anything is */
export function readXml(
  text: string,
  where: string,
  { open, close }: XmlHandlers,
  tell?: TellShare,
): Problem | undefined {
  if (text.length > MOST_TEXT) {
    return { where, what: 'The file is too large to be read.', remedy: 'Export a part of the graph.' };
  }
  const parser = new SaxesParser();
  const around: string[] = [];
  const texts: string[][] = [];
  parser.on('error', ({ message }) => {
    const what = `This is not well-formed XML: ${message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '')}.`;
    const at = `line ${parser.line}, column ${parser.columnIndex + 1}`;
    throw new Refused({ where, at, what, remedy: 'Export the file again from the program that wrote it.' });
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding === undefined || UTF_8.test(encoding)) return;
    throw new Refused({ where, what: 'The file is not in UTF-8.', remedy: 'Save it as UTF-8.' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    open(localName(name), new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])), around);
    around.push(localName(name));
    texts.push([]);
  });
  const onText = (piece: string): unknown => texts.at(-1)?.push(piece);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    around.pop();
    close(localName(name), texts.pop()!.join(''), around);
  });
  try {
    for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += AT_ONCE) {
      parser.write(text.slice(at, at + AT_ONCE));
      tell?.(Math.min(1, (at + AT_ONCE) / text.length));
    }
    parser.close();
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  return undefined;
}

/** Programs disagree on prefixes and namespaces of one format; names inside it are unambiguous without them. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
