import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { GraphDocument } from '../../model/graph.ts';
import { relationDefinition } from '../../model/ontology.ts';
import { cutCell, joinedCell } from './cells.ts';
import { printable } from './characters.ts';
import type { Exporter } from './exporter.ts';
import { evidenceReader } from './evidence-records.ts';
import { quoteInWords, recordsOf, type GraphRecords } from './records.ts';

export const csvExporter: Exporter = {
  id: 'csv',
  label: 'Tables (CSV in a ZIP, for Excel)',
  extension: '.zip',
  mediaType: 'application/zip',
  holds:
    'Three tables: actors, relations, and evidence with quotes, sources, dates and speakers. Not the articles’ full texts, colours or sizes. A cell that would hold more than Excel can (32,767 characters) ends with how much is left out; the evidence table has every sentence in a row of its own.',
  holdsFullTexts: false,
  write: (graph, { name }) => [{ name: `${name}.zip`, mediaType: 'application/zip', content: zip(tablesOf(graph)) }],
};

type Cell = string | number | undefined;
type Row = { readonly [column: string]: Cell };
interface Table {
  readonly file: string;
  /** Named even when there is no row. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Column names that Gephi's and Cytoscape's table importers know without being told. */
function tablesOf(graph: GraphDocument): Table[] {
  const records = recordsOf(graph);
  return [nodeTable(graph, records), edgeTable(graph, records), evidenceTable(graph, records)];
}

function nodeTable(graph: GraphDocument, { nodes }: GraphRecords): Table {
  return {
    file: 'nodes.csv',
    columns: ['Id', 'Label', 'Type', 'Aliases', 'Description', 'ISO', 'Mentions', 'Articles', 'X', 'Y'],
    rows: nodes.map(({ id, label, attributes, position }, index) => ({
      Id: id,
      Label: label,
      Type: String(attributes['type']),
      Aliases: joinedCell(graph.entities[index]!.aliases, ' | ', (count) => `and ${count} more`),
      Description: attributes['description'] as Cell,
      ISO: attributes['iso'] as Cell,
      Mentions: attributes['mention_count'] as Cell,
      Articles: attributes['article_count'] as Cell,
      X: position?.x,
      Y: position?.y,
    })),
  };
}

/** In each row the relation's sentences stand together, as far as they fit; the table of evidence has them all. */
function edgeTable(graph: GraphDocument, { nodes, edges }: GraphRecords): Table {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const read = evidenceReader(graph);
  const quotes = (index: number): string =>
    joinedCell(
      graph.relations[index]!.evidence.map((piece) => quoteInWords(read(piece))),
      '\n',
      (count) => `and ${count} more in the table of evidence`,
    );
  const counts = ['asserted', 'prospective', 'negated'] as const;
  return {
    file: 'edges.csv',
    columns: [
      ...[
        'Source',
        'Target',
        'Type',
        'Id',
        'Label',
        'Weight',
        'Relation',
        'Class',
        'PLOVER',
        'Source name',
        'Target name',
      ],
      ...['Asserted', 'Prospective', 'Negated', 'Articles', 'Quotes'],
    ],
    rows: edges.map(({ id, source, target, label, type, weight, attributes }, index) => {
      const [asserted, prospective, negated] = counts.map((name) => attributes[name] as Cell);
      return {
        ...{
          Source: source,
          Target: target,
          Type: attributes['symmetric'] ? 'Undirected' : 'Directed',
          Id: id,
          Label: label,
        },
        ...{ Weight: weight, Relation: type, Class: attributes['class'] as Cell, PLOVER: attributes['plover'] as Cell },
        ...{ 'Source name': names.get(source), 'Target name': names.get(target) },
        ...{ Asserted: asserted, Prospective: prospective, Negated: negated },
        ...{ Articles: attributes['article_count'] as Cell, Quotes: quotes(index) },
      };
    }),
  };
}

function evidenceTable(graph: GraphDocument, { nodes }: GraphRecords): Table {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const read = evidenceReader(graph);
  return {
    file: 'evidence.csv',
    columns: [
      ...['Relation', 'Source', 'Type', 'Target', 'Quote', 'Trigger', 'Modality', 'Attribution', 'Attributed to'],
      ...['Article', 'Outlet', 'Published', 'Event date', 'Location', 'URL', 'Rule', 'Article id', 'Start', 'End'],
    ],
    rows: graph.relations.flatMap(({ id, source, target, type, evidence }) =>
      evidence.map(read).map((piece) => ({
        ...{ Relation: id, Source: names.get(source), Type: relationDefinition(type).label, Target: names.get(target) },
        ...{ Quote: piece.quote, Trigger: piece.trigger, Modality: piece.modality },
        ...{ Attribution: piece.attribution, 'Attributed to': piece.attributedTo },
        ...{ Article: piece.title, Outlet: piece.source, Published: piece.published, 'Event date': piece.date },
        ...{ Location: piece.location, URL: piece.url, Rule: piece.rule },
        ...{ 'Article id': piece.article, Start: piece.start, End: piece.end },
      })),
    ),
  };
}

/** The tables as they are copied: actors, relations, sentences. */
export const COPIED_TABLES = ['nodes', 'edges', 'evidence'] as const;
export type CopiedTable = (typeof COPIED_TABLES)[number];

/** One table as text with tabs between its cells, which spreadsheets paste as cells. */
export function tableText(graph: GraphDocument, name: CopiedTable): string {
  const { columns, rows } = tablesOf(graph).find(({ file }) => file === `${name}.csv`)!;
  const cells = rows.map((row) => columns.map((column) => asCell(row[column])));
  return Papa.unparse([[...columns], ...cells], { delimiter: '\t', newline: '\n', escapeFormulae: FORMULA });
}

/** What a spreadsheet would run: a leading = + - @, in either width, or white space that hides one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Without it, spreadsheets take UTF-8 for a local encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, with formulas made harmless by a leading apostrophe. */
function csvOf({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((column) => asCell(row[column])));
  return `${BYTE_ORDER_MARK}${Papa.unparse([[...columns], ...cells], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

const asCell = (value: Cell): string | number =>
  typeof value === 'string' ? cutCell(printable(value)) : (value ?? '');

/** The first year that the format knows. Midday, since the format holds local time and some zones have no midnight on some days. */
const FIXED_TIME = new Date(1980, 0, 1, 12);

function zip(tables: readonly Table[]): Uint8Array {
  const files = Object.fromEntries(tables.map((table) => [table.file, strToU8(csvOf(table))]));
  return zipSync(files, { mtime: FIXED_TIME, level: 6 });
}
