/** The graph that the build makes of annotated articles, scored against their annotation by the scorer that comes with it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { readArticles } from '../../core/build/index.ts';
import { extractArticle, mergeReadings } from '../../core/extraction/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { loadPipeline } from '../pipeline.ts';

const ScoreSchema = v.object({ precision: v.number(), recall: v.number(), f1: v.number() });
const TypeSchema = v.object({ gold: v.number(), found: v.number(), wrong: v.number() });
const ReportSchema = v.object({
  mentions: ScoreSchema,
  mentionsTyped: ScoreSchema,
  identity: ScoreSchema,
  entities: ScoreSchema,
  relations: v.object({
    ...ScoreSchema.entries,
    modality: v.number(),
    attribution: ScoreSchema,
    byType: v.record(v.string(), TypeSchema),
  }),
  relationsByClass: ScoreSchema,
  relationPairs: ScoreSchema,
});
export type GraphReport = v.InferOutput<typeof ReportSchema>;

const SplitSchema = v.object({ tune: v.array(v.string()), heldOut: v.array(v.string()) });

/** Which part of the annotation is meant: rules are made looking at `tune`, never at `heldOut`. */
export const PARTS = ['all', 'tune', 'heldOut'] as const;
export type Part = (typeof PARTS)[number];

/** Builds the graph of every article in `shared/articles`, without layout or corrections. */
export function buildSharedGraph(shared: string): GraphDocument {
  const folder = join(shared, 'articles');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ path: join(folder, name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const { articles } = readArticles(files);
  const { reader, lexicon } = loadPipeline();
  const readings = articles.map((article) => extractArticle(reader(article), lexicon));
  return mergeReadings(readings, lexicon, { title: 'Evaluation' });
}

export interface PartReport {
  readonly part: Part;
  readonly report: GraphReport;
  /** Every miss and every false find, one a line. */
  readonly errors: string;
}

/** Scores a graph on the whole annotation and on the two parts of the fixed split. */
export function scoreGraph(graph: GraphDocument, shared: string): PartReport[] {
  const folder = mkdtempSync(join(tmpdir(), 'relata-evaluate-'));
  try {
    const graphFile = join(folder, 'graph.json');
    writeFileSync(graphFile, JSON.stringify(graph));
    return PARTS.map((part) => {
      const gold = part === 'all' ? join(shared, 'gold') : goldOf(part, shared, folder);
      const score = (...flags: string[]) =>
        execFileSync(process.execPath, [join(shared, 'eval', 'score.mjs'), graphFile, gold, ...flags], {
          encoding: 'utf8',
        });
      const report = v.parse(ReportSchema, JSON.parse(score('--json')));
      return { part, report, errors: score('--errors') };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder with the annotation of one part only, as the scorer wants it. */
function goldOf(part: 'tune' | 'heldOut', shared: string, folder: string): string {
  const split = v.parse(SplitSchema, JSON.parse(readFileSync(new URL('gold-split.json', import.meta.url), 'utf8')));
  const target = mkdtempSync(join(folder, part));
  for (const name of [...split[part], 'entities'])
    copyFileSync(join(shared, 'gold', `${name}.json`), join(target, `${name}.json`));
  return target;
}
