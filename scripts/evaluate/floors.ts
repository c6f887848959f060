/** Floors under the figures: what a change must not lose. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { GraphReport, PartReport } from './graph.ts';

const FIGURES: { readonly [Name in string]: (report: GraphReport) => number } = {
  identity: ({ identity }) => identity.f1,
  entities: ({ entities }) => entities.f1,
  relations: ({ relations }) => relations.f1,
  relationsPrecision: ({ relations }) => relations.precision,
  modality: ({ relations }) => relations.modality,
  attribution: ({ relations }) => relations.attribution.f1,
  typesFound: ({ relations }) => Object.values(relations.byType).filter(({ found }) => found > 0).length,
};

const FloorsSchema = v.object({
  about: v.string(),
  all: v.record(v.string(), v.number()),
  heldOut: v.record(v.string(), v.number()),
});

/** The figures that are below their floors, in words. Empty if all hold. */
export function belowFloors(reports: readonly PartReport[]): string[] {
  const floors = v.parse(FloorsSchema, JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));
  return (['all', 'heldOut'] as const).flatMap((part) => {
    const report = reports.find((candidate) => candidate.part === part)?.report;
    return Object.entries(floors[part]).flatMap(([name, floor]) => {
      const figure = FIGURES[name];
      if (figure === undefined || report === undefined) throw new Error(`floors.json: no figure "${name}"`);
      const value = figure(report);
      return value < floor ? [`${part}: ${name} is ${value.toFixed(3)}, its floor ${String(floor)}`] : [];
    });
  });
}
