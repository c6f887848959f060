/** Readers of graphs in the formats of other programs. Apart from the graph document's, so that a page can load them when asked for. */
import type { GraphDocument } from '../model/graph.ts';
import { failure, type Result } from '../model/result.ts';
import { readCyjs } from './import/cyjs.ts';
import type { FlatGraph } from './import/flat-graph.ts';
import { readGexf } from './import/gexf.ts';
import { readGraphml } from './import/graphml.ts';
import type { TellShare } from './import/xml.ts';
import { restoreGraph } from './import/restore.ts';

/**
 * Reads a graph that was written as GEXF, GraphML or Cytoscape JSON; which of them it is, the text itself tells.
 *
 * @param tell hears how much of an XML text is read
 * @returns `undefined` where the text is in none of these formats
 */
export function importGraph(text: string, where: string, tell?: TellShare): Result<GraphDocument> | undefined {
  const flat = isXml(text) ? readXmlFormat(text, where, tell) : readJsonFormat(text, where);
  return flat?.ok ? restoreGraph(flat.value, where) : flat;
}

/** Whether a text is XML or nothing. */
const isXml = (text: string): boolean => /^\uFEFF?\s*</.test(text);

const ROOT = /<(?:[\w.-]+:)?(gexf|graphml)[\s/>]/;

function readXmlFormat(text: string, where: string, tell?: TellShare): Result<FlatGraph> {
  const root = ROOT.exec(text.slice(0, 10_000))?.[1];
  if (root === 'gexf') return readGexf(text, where, tell);
  if (root === 'graphml') return readGraphml(text, where, tell);
  const what = 'This is neither GEXF nor GraphML.';
  return failure({ where, what, remedy: 'Open a graph document, GEXF, GraphML or .cyjs file that Relata wrote.' });
}

/** Names without which JSON is in none of the formats: what is large and something else is not parsed again. */
const NAMES = /"(?:elements|CXVersion)"/;

function readJsonFormat(text: string, where: string): Result<FlatGraph> | undefined {
  if (!NAMES.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (
    Array.isArray(value) &&
    value.some((part) => part !== null && Object.hasOwn(Object(part) as object, 'CXVersion'))
  ) {
    const what = 'This is CX2, which Relata writes but does not read.';
    return failure({ where, what, remedy: 'Open the graph as a graph document, GEXF, GraphML or Cytoscape JSON.' });
  }
  const isCyjs = typeof value === 'object' && value !== null && Object.hasOwn(value, 'elements');
  return isCyjs ? readCyjs(value, where) : undefined;
}
