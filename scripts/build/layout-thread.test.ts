import { describe, expect, test } from 'vitest';
import { layOut } from '../../core/analysis/index.ts';
import { largeNewsGraph } from '../../core/analysis/testing/large-news-graph.ts';
import { startFromSource as startThread } from '../compiled/thread.ts';
import { layOutInThread } from './layout-thread.ts';

const SEED = 7;

describe('a layout in a thread', { timeout: 300_000 }, () => {
  test('gives the same positions as one here, and tells how far it is', async () => {
    const graph = largeNewsGraph({ seed: 1, actors: 1200, relations: 3000, evidence: 6000, articles: 100 });
    const shares: number[] = [];
    const laidOut = await layOutInThread(graph, SEED, {
      startThread,
      tell: (share) => shares.push(share),
      shouldStop: () => false,
    });
    expect(laidOut).toEqual(layOut(graph, SEED));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.5);
  });

  test('is called off in its midst', async () => {
    const graph = largeNewsGraph({ seed: 1, actors: 5000, relations: 20_000, evidence: 40_000, articles: 1000 });
    let share = 0;
    const tell = (now: number) => void (share = now);
    const laidOut = await layOutInThread(graph, SEED, { startThread, tell, shouldStop: () => share > 0 });
    expect(laidOut).toBeUndefined();
    expect(share).toBeLessThan(0.5);
  });
});
