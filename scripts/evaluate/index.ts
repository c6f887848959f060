/** `npm run evaluate`: how well articles are read, against annotation that lies outside the project. */
import { parseArgs } from 'node:util';
import { belowFloors } from './floors.ts';
import { buildSharedGraph, scoreGraph, type PartReport } from './graph.ts';

const USAGE = `Usage: npm run evaluate -- [options]

  --shared FOLDER   where articles/, gold/ and eval/ lie (../shared)
  --check           fail if a figure is below its floor in scripts/evaluate/floors.json
  --errors PART     list every miss and false find of a part: all, tune or heldOut
  --help            this text
`;

process.exitCode = main();

/** @returns the exit code: 1 if a floor is broken */
function main(): number {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string', default: '../shared' },
      check: { type: 'boolean', default: false },
      errors: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const reports = scoreGraph(buildSharedGraph(values.shared), values.shared);
  console.log(table(reports));
  const asked = reports.find(({ part }) => part === values.errors);
  if (asked !== undefined) console.log(asked.errors);
  const broken = values.check ? belowFloors(reports) : [];
  for (const line of broken) console.error(`Below its floor: ${line}`);
  return broken.length > 0 ? 1 : 0;
}

function table(reports: readonly PartReport[]): string {
  const cell = (value: number) => value.toFixed(3).padStart(8);
  const triple = (
    name: string,
    pick: (report: PartReport['report']) => { precision: number; recall: number; f1: number },
  ) =>
    `${name.padEnd(36)}${reports
      .map(({ report }) => pick(report))
      .map(({ precision, recall, f1 }) => `${cell(precision)}${cell(recall)}${cell(f1)}`)
      .join('  ')}`;
  const head = `${''.padEnd(36)}${reports.map(({ part }) => `${part.padStart(8)} P${'R'.padStart(7)}${'F1'.padStart(7)}`).join('  ')}`;
  return [
    head,
    triple('mentions', (report) => report.mentions),
    triple('mentions with type', (report) => report.mentionsTyped),
    triple('mentions with identity', (report) => report.identity),
    triple('entities, each weighs one', (report) => report.entities),
    triple('relations, exact type', (report) => report.relations),
    triple('relations, class', (report) => report.relationsByClass),
    triple('relations, pair only', (report) => report.relationPairs),
    triple('attribution of relations found', (report) => report.relations.attribution),
    `${'modality of relations found'.padEnd(36)}${reports.map(({ report }) => `${''.padEnd(16)}${cell(report.relations.modality)}`).join('  ')}`,
    '',
    'type            found/gold, wrong',
    ...Object.entries(reports[0]?.report.relations.byType ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { gold, found, wrong }]) => `${type.padEnd(16)}${String(found)}/${String(gold)}, ${String(wrong)}`),
  ].join('\n');
}
