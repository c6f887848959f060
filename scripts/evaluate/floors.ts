/** Floors under the figures: what a change must not lose. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { GraphReport, PartReport } from './graph.ts';
import type { ReadingReport } from './reading.ts';
import type { Score } from './score.ts';

const FIGURES: { readonly [Name in string]: (report: GraphReport) => number } = {
  identity: ({ identity }) => identity.f1,
  entities: ({ entities }) => entities.f1,
  relations: ({ relations }) => relations.f1,
  relationsPrecision: ({ relations }) => relations.precision,
  modality: ({ relations }) => relations.modality,
  attribution: ({ relations }) => relations.attribution.f1,
  typesFound: ({ relations }) => Object.values(relations.byType).filter(({ found }) => found > 0).length,
};

const NumbersSchema = v.record(v.string(), v.number());
const FloorsSchema = v.object({
  about: v.string(),
  all: NumbersSchema,
  heldOut: NumbersSchema,
  language: v.record(v.string(), NumbersSchema),
  names: NumbersSchema,
  /** Precision of pronouns by set and kind. */
  pronouns: v.record(v.string(), NumbersSchema),
});

/** The figures that are below their floors, in words. Empty if all hold; figures of data that is not there hold. */
export function belowFloors(reports: readonly PartReport[], reading: ReadingReport | undefined): string[] {
  const floors = v.parse(FloorsSchema, JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));
  const graph = (['all', 'heldOut'] as const).flatMap((part) => {
    const report = reports.find((candidate) => candidate.part === part)?.report;
    return below(part, floors[part], (name) => (report === undefined ? undefined : FIGURES[name]?.(report)));
  });
  if (reading === undefined) return graph;
  const language = Object.entries(floors.language).flatMap(([treebank, minima]) => {
    const figures: Readonly<Record<string, number>> | undefined = reading.language[treebank];
    return below(treebank, minima, (name) => figures?.[name]);
  });
  const names = below('names', floors.names, (name) => reading.names.find(({ set }) => set === name)?.f1);
  const pronouns = Object.entries(floors.pronouns).flatMap(([set, minima]) => {
    const kinds: Readonly<Record<string, Score>> | undefined = reading.pronouns.find(
      (scores) => scores.set === set,
    )?.kinds;
    return below(`pronouns of ${set}`, minima, (kind) => kinds?.[kind]?.precision);
  });
  return [...graph, ...language, ...names, ...pronouns];
}

/** @throws Error if a floor is under no figure */
function below(
  where: string,
  floors: Readonly<Record<string, number>>,
  figureOf: (name: string) => number | undefined,
): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = figureOf(name);
    if (value === undefined) throw new Error(`floors.json: there is no figure "${name}" of ${where}`);
    return value < floor ? [`${where}: ${name} is ${value.toFixed(3)}, its floor ${String(floor)}`] : [];
  });
}
