import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../model/graph.ts';
import { applyFilter } from './apply-filter.ts';
import { SHOW_ALL } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { linkedToAll, shortPaths } from './paths.ts';
import { countedEvidence, groundOf, leadsFrom, stepNetwork, type StepNetwork, type StepRules } from './steps.ts';
import { graphs } from './testing/arbitrary.ts';
import { newsGraph } from './testing/news-graph.ts';

const rulesArbitrary: fc.Arbitrary<StepRules> = fc.record({
  directed: fc.boolean(),
  planned: fc.boolean(),
  coMentions: fc.boolean(),
  structural: fc.boolean(),
});
const EVERYTHING: StepRules = { directed: false, planned: true, coMentions: true, structural: true };

const networkOf = (graph: GraphDocument, rules: StepRules): StepNetwork =>
  stepNetwork(applyFilter(buildIndex(graph), SHOW_ALL), rules);
const networks = fc
  .tuple(
    graphs.filter(({ entities }) => entities.length >= 2),
    rulesArbitrary,
  )
  .map(([graph, rules]) => networkOf(graph, rules));

/** Every step by the document itself: from, to, strength. */
function stepsByHand({ filtered, rules }: StepNetwork): Map<string, number> {
  const strengths = new Map<string, { asserted: number; planned: number; named: number }>();
  filtered.index.texts.document().relations.forEach(({ type, evidence }, relation) => {
    const ends = [filtered.index.relationSource[relation]!, filtered.index.relationTarget[relation]!] as const;
    for (const [from, to] of [ends, [ends[1], ends[0]] as const]) {
      if (!leadsFrom(filtered, rules, relation, from) || countedEvidence(filtered, rules, relation).length === 0)
        continue;
      const key = `${from} ${to}`;
      const entry = strengths.get(key) ?? { asserted: 0, planned: 0, named: 0 };
      strengths.set(key, entry);
      for (const { modality } of evidence) {
        if (type === 'co_mention') entry.named++;
        else if (modality === 'asserted') entry.asserted++;
        else if (modality === 'prospective' && rules.planned) entry.planned++;
      }
    }
  });
  return new Map(
    [...strengths]
      .map(([key, { asserted, planned, named }]): [string, number] => {
        if (asserted > 0) return [key, 2 ** 29 + asserted + planned];
        return [key, planned > 0 ? 2 ** 28 + planned : named];
      })
      .filter(([, strength]) => strength > 0),
  );
}

/** All simple paths of at most `limit` steps, without any cleverness. */
function pathsByHand(steps: Map<string, number>, count: number, start: number, end: number, limit: number) {
  const found: { actors: number[]; weakest: number }[] = [];
  const follow = (actors: number[], weakest: number): void => {
    const last = actors.at(-1)!;
    if (last === end) return void found.push({ actors, weakest });
    if (actors.length > limit) return;
    for (let next = 0; next < count; next++) {
      const strength = steps.get(`${last} ${next}`) ?? 0;
      if (strength > 0 && !actors.includes(next)) follow([...actors, next], Math.min(weakest, strength));
    }
  };
  follow([start], Infinity);
  return found.sort((a, b) => a.actors.length - b.actors.length || b.weakest - a.weakest);
}

test('paths are the shortest and those little longer, in the order of length and of what their weakest step rests on', () => {
  fc.assert(
    fc.property(networks, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 2 }), (network, a, b, longer) => {
      const count = network.start.length - 1;
      const [start, end] = [a % count, b % count];
      fc.pre(start !== end);
      const steps = stepsByHand(network);
      const all = pathsByHand(steps, count, start, end, count);
      const wanted = all.filter(({ actors }) => actors.length <= all[0]!.actors.length + longer);
      const { paths, more } = shortPaths(network, start, end, { longer, most: 8 });
      expect(more).toBe(wanted.length > 8);
      expect(paths.map(({ actors, weakest }) => [actors.length, weakest])).toEqual(
        wanted.slice(0, 8).map(({ actors, weakest }) => [actors.length, weakest]),
      );
      expect(new Set(paths.map(({ actors }) => actors.join())).size).toBe(paths.length);
      for (const { actors } of paths) expect(wanted.map((path) => path.actors.join())).toContain(actors.join());
    }),
  );
});

test('linked to all are those with a step to or from each', () => {
  fc.assert(
    fc.property(networks, fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), (network, numbers) => {
      const count = network.start.length - 1;
      const actors = [...new Set(numbers.map((number) => number % count))];
      const steps = stepsByHand(network);
      const byHand = [...Array(count).keys()].filter((other) =>
        actors.every((actor) => steps.has(`${actor} ${other}`) || steps.has(`${other} ${actor}`)),
      );
      expect([...linkedToAll(network, actors)].sort((a, b) => a - b)).toEqual(byHand);
    }),
  );
});

describe('in a graph of 20,000 actors and 80,000 sentences', () => {
  const graph = newsGraph({ seed: 7, actors: 20_000, articles: 2000, sentences: 80_000 });
  const network = networkOf(graph, EVERYTHING);

  test('as many paths are found as are asked for, shortest first', () => {
    for (let i = 0; i < 20; i++) {
      const { paths } = shortPaths(network, i * 3, 1000 - i * 41, { longer: 2, most: 12 });
      const lengths = paths.map(({ actors }) => actors.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      expect(paths).toHaveLength(12);
    }
  });

  test('a step says whether it rests on what is reported, planned, or on names alone', () => {
    expect(new Set([...network.out].map(groundOf))).toEqual(new Set(['asserted', 'planned', 'co-mention']));
  });
});
