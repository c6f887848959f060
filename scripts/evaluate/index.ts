/** `npm run evaluate`: how well articles are read, against annotation that lies outside the project. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { belowFloors } from './floors.ts';
import { buildSharedGraph, PARTS, scoreGraph, type PartReport } from './graph.ts';
import { scoreReading, type ReadingReport } from './reading.ts';
import { graphTable, readingTable } from './tables.ts';

const USAGE = `Usage: npm run evaluate -- [options]

  --shared FOLDER   where articles/, gold/, eval/ and data/ lie (../shared)
  --check           fail if a figure is below its floor in scripts/evaluate/floors.json
  --errors PART     list every miss and false find of a part: all, tune or heldOut
  --json            print the figures as JSON, not as a table
  --help            this text
`;

process.exitCode = main();

/** @returns the exit code: 1 if a floor is broken, 2 for a call that makes no sense */
function main(): number {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: '../shared' },
      check: { type: 'boolean', default: false },
      errors: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.errors !== undefined && !PARTS.some((part) => part === values.errors)) {
    console.error(`--errors ${values.errors}: the parts are ${PARTS.join(', ')}.`);
    return 2;
  }
  const graph = scoreGraph(buildSharedGraph(values.shared), values.shared);
  const reading = scoreReading(join(values.shared, 'data'));
  console.log(values.json ? json(graph, reading) : tables(graph, reading));
  const asked = graph.find(({ part }) => part === values.errors);
  if (asked !== undefined) console.log(asked.errors);
  const broken = values.check ? belowFloors(graph, reading) : [];
  for (const line of broken) console.error(`Below its floor: ${line}`);
  return broken.length > 0 ? 1 : 0;
}

function tables(graph: readonly PartReport[], reading: ReadingReport | undefined): string {
  const second =
    reading === undefined ? 'The reading of English is not scored: data/ is not there.' : readingTable(reading);
  return `${graphTable(graph)}\n\n${second}`;
}

function json(graph: readonly PartReport[], reading: ReadingReport | undefined): string {
  const parts = Object.fromEntries(graph.map(({ part, report }) => [part, report]));
  return JSON.stringify({ graph: parts, ...reading }, undefined, 2);
}
