import * as v from 'valibot';
import { GRAPH_FORMAT, GRAPH_VERSION, type GraphDocument } from '../../model/graph.ts';
import { failure, success, type Problem, type Result } from '../../model/result.ts';
import { graphEntrySchemas, graphHeadSchema } from '../../model/schema.ts';
import { locateSyntaxError } from './json-syntax.ts';
import { findReferenceFaults, type Fault } from './references.ts';

/** A damaged document may have a fault in every line; this many are told. */
const MOST_FAULTS = 20;
const LISTS = ['articles', 'entities', 'relations'] as const;
const REBUILD = 'Correct it, or build the graph anew with `npm run graph`.';

/**
 * Reads a graph document and checks the whole of it: format, version, the shape of every field, ids and offsets.
 * Fields that this version doesn't know are kept where they stand.
 *
 * @param text the document's text
 * @param where the file or URL it came from, for messages
 * @returns the document, or what is wrong with it, each fault with its place (`line 3, column 7`, `relations[12].type`)
 */
export function readGraph(text: string, where: string): Result<GraphDocument> {
  const parsed = parseJson(text, where);
  if (!parsed.ok) return parsed;
  const envelope = checkEnvelope(parsed.value, where);
  return envelope === undefined ? checkGraph(parsed.value, where) : failure(envelope);
}

/** Checks the shape of every field, ids and offsets of what claims to be a graph document. */
export function checkGraph(value: unknown, where: string): Result<GraphDocument> {
  const { faults: shapeFaults, total } = findShapeFaults(value);
  if (total > 0) return failure(...asProblems(shapeFaults, total, where));
  // The value itself, not the schema's copy: the copy lacks the fields that the schema doesn't know.
  const graph = value as GraphDocument;
  const faults = findReferenceFaults(graph, MOST_FAULTS + 1);
  return faults.length === 0
    ? success(graph)
    : failure(...asProblems(faults.slice(0, MOST_FAULTS), faults.length, where));
}

/** What is wrong with the shape of fields, up to the number that is told; `total` is larger where there is more. */
function findShapeFaults(value: unknown): { readonly faults: readonly Fault[]; readonly total: number } {
  const faults: Fault[] = [];
  let total = 0;
  const note = (issues: readonly v.BaseIssue<unknown>[] = [], prefix: readonly unknown[] = []): void => {
    total += issues.length;
    for (const issue of issues) if (faults.length < MOST_FAULTS) faults.push(describeIssue(issue, prefix));
  };
  note(v.safeParse(graphHeadSchema, value).issues);
  for (const name of LISTS) {
    const entries = (value as Partial<Record<string, unknown>> | null)?.[name];
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      // More is not told, and to look at a million takes long.
      if (total > MOST_FAULTS) return { faults, total };
      note(v.safeParse(graphEntrySchemas[name], entry).issues, [name, index]);
    }
  }
  return { faults, total };
}

function parseJson(text: string, where: string): Result<unknown> {
  if (text.trim() === '') {
    return failure({ where, what: 'The file is empty.', remedy: 'Build the graph with `npm run graph`.' });
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return success(JSON.parse(json));
  } catch (error) {
    const place = locateSyntaxError(json);
    // The engine knows JSON as well: if only one of the two finds a fault, this program has one.
    if (place === undefined) throw error;
    const { line, column, cutOff } = place;
    return failure({
      where,
      at: `line ${line}, column ${column}`,
      what: cutOff ? 'The document is cut off here.' : 'This is not valid JSON.',
      remedy: cutOff
        ? 'Copy or download the file again, or build the graph anew with `npm run graph`.'
        : 'Correct the file, or build the graph anew with `npm run graph`.',
    });
  }
}

function checkEnvelope(value: unknown, where: string): Problem | undefined {
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (format !== GRAPH_FORMAT) {
    return {
      where,
      at: 'format',
      what: `This is not a graph document: its \`format\` is not "${GRAPH_FORMAT}".`,
      remedy: 'Open a file that `npm run graph` wrote or that the explorer exported as a graph document.',
    };
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { where, at: 'version', what: 'The version must be a whole number from 1 on.', remedy: REBUILD };
  }
  if (version > GRAPH_VERSION) {
    return {
      where,
      at: 'version',
      what: `The document is of version ${version}; this program reads up to version ${GRAPH_VERSION}.`,
      remedy: 'Update Relata, or build the graph anew with this version.',
    };
  }
  return undefined;
}

function describeIssue(issue: v.BaseIssue<unknown>, prefix: readonly unknown[]): Fault {
  const missing = issue.kind === 'schema' && issue.type === 'object' && issue.input === undefined;
  return {
    at: placeOf([...prefix, ...(issue.path?.map(({ key }) => key) ?? [])]),
    what: missing ? 'It is missing.' : `It ${issue.message}${received(issue.input)}.`,
  };
}

function received(input: unknown): string {
  if (typeof input === 'string') return `, not ${JSON.stringify(input.length > 80 ? `${input.slice(0, 79)}…` : input)}`;
  return typeof input === 'object' && input !== null ? '' : `, not ${String(input)}`;
}

/** `['relations', 12, 'type']` -> `relations[12].type` */
function placeOf(path: readonly unknown[]): string {
  return path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place === '' ? String(key) : `${place}.${String(key)}`,
    '',
  );
}

function asProblems(faults: readonly Fault[], total: number, where: string): Problem[] {
  const problems: Problem[] = faults.map(({ at, what }) => ({ where, at, what, remedy: REBUILD }));
  if (total > faults.length) {
    problems.push({ where, what: `More is wrong than these ${faults.length} places.`, remedy: REBUILD });
  }
  return problems;
}
