/** `npm run bench`: how fast and how lean, each figure against a peer or a bound in the same run. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { measure, type Measured } from './figure.ts';
import { closeStage } from './page/stage.ts';
import { plot, report } from './report.ts';
import { FIGURES } from './figures/index.ts';

const USAGE = `Usage: npm run bench -- [options]

  --only NAME     measure this figure, or those whose names begin so; again for more
  --json FILE     write machine and figures to a file too
  --plot FILE     draw them, as SVG
  --data FOLDER   where wikinews lies (../shared/data); without it the sample articles are read again and again
  --help          this text
`;

const NAME_WIDTH = 24;
const ABOUT_WIDTH = 66;

process.exitCode = await main();

/** @returns the exit code: 2 for a call that makes no sense; a missed aim is no failure */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      json: { type: 'string' },
      plot: { type: 'string' },
      data: { type: 'string', default: '../shared/data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const chosen = FIGURES.filter(({ name }) => values.only?.some((start) => name.startsWith(start)) ?? true);
  if (chosen.length === 0) {
    console.error(`There is no such figure. There are: ${FIGURES.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const corpus = readCorpus(values.data);
  const machine = machineName();
  console.log(`${machine}\nTexts: ${corpus.name}, ${String(corpus.articles.length)} articles. Medians of five.\n`);
  const measured: Measured[] = [];
  try {
    for (const figure of chosen) {
      measured.push(await measure(figure, corpus));
      console.log(row(measured.at(-1)!));
    }
  } finally {
    await closeStage();
  }
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(report(machine, measured), undefined, 2)}\n`);
  if (values.plot !== undefined) writeFileSync(values.plot, plot(machine, measured));
  return 0;
}

function row({ figure: { name, about, unit, aim }, value, met }: Measured): string {
  const found = `${value.toFixed(2).padStart(9)} ${unit.padEnd(5)}`;
  return `${name.padEnd(NAME_WIDTH)}${about.padEnd(ABOUT_WIDTH)}${found}  ${met ? 'met   ' : 'MISSED'}  aim: ${aim.bound} ${String(aim.value)}`;
}

function machineName(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1e9);
  return `${cpu?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, ${String(memory)} GB, Node ${process.version}, ${process.platform}`;
}
