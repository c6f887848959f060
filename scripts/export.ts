/** `npm run export`: a graph document in, files for other programs out. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXPORTERS, type Exporter } from '../core/formats/exporters.ts';
import { describeProblem } from '../core/model/result.ts';
import { display } from './files/find-articles.ts';
import { readGraphFile } from './files/read-graph-file.ts';
import { writeAtomic } from './files/write-atomic.ts';

const FORMATS = EXPORTERS.map(({ id, label, holds }) => `  ${id.padEnd(9)}${label}. ${holds}`).join('\n');
const USAGE = `Usage: npm run export -- GRAPH.json --to FORMAT[,FORMAT…] [options]

  --out FOLDER        where to write (the working directory)
  --name NAME         the files' name without ending (graph)
  --without-texts     leave the articles' full texts out; the sentences quoted as evidence stay
  --help              this text

Formats:
${FORMATS}
`;

process.exitCode = main(process.argv.slice(2));

/** @returns the exit code: 0 only if every file was written */
function main(args: readonly string[]): number {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        out: { type: 'string', default: '.' },
        name: { type: 'string', default: 'graph' },
        'without-texts': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
  const { values, positionals } = options;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || values.to === undefined) return fail(USAGE, 2);
  if (/[/\\]/.test(values.name)) return fail('--name must be a file name, without folders.', 2);
  const exporters = values.to.split(',').map((id) => EXPORTERS.find((exporter) => exporter.id === id) ?? id);
  const unknown = exporters.filter((exporter) => typeof exporter === 'string');
  if (unknown.length > 0) return fail(`There is no format ${unknown.join(', ')}.\n\n${USAGE}`, 2);

  const read = readGraphFile(path);
  if (!read.ok) return fail(read.problems.map(describeProblem).join('\n'));
  for (const exporter of exporters as Exporter[]) {
    for (const { name, content } of exporter.write(read.value, {
      name: values.name,
      fullTexts: !values['without-texts'],
    })) {
      const target = join(values.out, name);
      try {
        writeAtomic(target, content);
      } catch (error) {
        return fail(
          `${display(target)}: It can't be written (${error instanceof Error ? error.message : String(error)}).`,
        );
      }
      process.stdout.write(`Wrote ${display(target)}\n`);
    }
  }
  return 0;
}

function fail(message: string, code = 1): number {
  process.stderr.write(`${message}\n`);
  return code;
}
