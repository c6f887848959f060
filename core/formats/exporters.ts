/** All formats that graphs can be written in. Apart from the readers, so that a page can load it when it is asked for. */
import { htmlExporter } from './export/brief/html.ts';
import { markdownExporter } from './export/brief/markdown.ts';
import { csvExporter } from './export/csv.ts';
import { cx2Exporter } from './export/cx2.ts';
import { cyjsExporter } from './export/cyjs.ts';
import type { Exporter } from './export/exporter.ts';
import { gexfExporter } from './export/gexf.ts';
import { graphJsonExporter } from './export/graph-json.ts';
import { graphmlExporter } from './export/graphml.ts';

export { COPIED_TABLES, tableText, type CopiedTable } from './export/csv.ts';
export { writeFormat, type Exporter, type ExportFile, type ExportOptions } from './export/exporter.ts';

export const EXPORTERS: readonly Exporter[] = [
  ...[graphJsonExporter, gexfExporter, graphmlExporter, cyjsExporter, cx2Exporter],
  ...[csvExporter, markdownExporter, htmlExporter],
];
