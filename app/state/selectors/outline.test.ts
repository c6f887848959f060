import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../core/analysis/graph-index.ts';
import { graphsWithView } from '../testing.ts';
import { filteredOf } from './filtered.ts';
import { outlineOf, type OutlineItem } from './outline.ts';
import { sceneOf } from './scene.ts';

/** The outline with everything open. */
function allOpen(outline: (open: ReadonlySet<string>) => readonly OutlineItem[]): readonly OutlineItem[] {
  const open = new Set<string>();
  const gather = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
    items.flatMap((item) => [item, ...gather(item.children)]);
  for (;;) {
    const items = gather(outline(open));
    const closed = items.filter(({ key, opens }) => opens && !open.has(key));
    if (closed.length === 0) return items;
    for (const { key } of closed) open.add(key);
  }
}

test('the outline leads to every actor that is drawn and to every sentence that the filter leaves between them', () => {
  fc.assert(
    fc.property(graphsWithView, ([graph, view]) => {
      const index = buildIndex(graph);
      const items = allOpen((open) => outlineOf(index, view, open));
      const nodes = sceneOf(index, view).nodes.map(({ id }) => id as string);
      expect(items.filter(({ kind }) => kind === 'actor').map(({ key }) => key)).toEqual(expect.arrayContaining(nodes));
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      // Small graphs are drawn whole: each sentence is reached from both of its ends.
      expect(items.filter(({ kind }) => kind === 'sentence').length).toBe(2 * filteredOf(index, view).evidenceCount);
    }),
  );
});
