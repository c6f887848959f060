/** A long table opens at once, holds only the rows in sight, and follows what is chosen elsewhere. */
import { applyFilter, buildIndex, DEFAULT_FILTER } from '../core/analysis/index.ts';
import { newsGraph } from '../core/analysis/testing/news-graph.ts';
import { expect, findActor, test } from './page.ts';

const MADE = newsGraph({ seed: 7, actors: 1500, articles: 200, sentences: 5000 });
/** With positions, as the build gives them: the page lays nothing out. */
const GRAPH = {
  ...MADE,
  entities: MADE.entities.map((entity, i) => ({
    ...entity,
    position: { x: (i % 40) * 60, y: Math.floor(i / 40) * 60 },
  })),
};
const { actorCount, actorEvidence, actorShown } = applyFilter(buildIndex(GRAPH), DEFAULT_FILTER);

test.use({ graph: JSON.stringify(GRAPH) });

test('a table of a thousand rows holds those in sight, and scrolls to what is chosen', async ({ page, open }) => {
  await open('#table=actors');
  const rows = page.getByRole('table', { name: 'Actors' }).locator('tbody tr[data-index]');
  await expect(rows.first()).toBeVisible();
  expect(await page.getByRole('table', { name: 'Actors' }).getAttribute('aria-rowcount')).toBe(String(actorCount + 1));
  expect(await rows.count()).toBeLessThan(60);
  const least = actorEvidence.reduce(
    (best, evidence, actor) => (actorShown[actor] && (best === -1 || evidence < actorEvidence[best]!) ? actor : best),
    -1,
  );
  const rarest = GRAPH.entities[least]!.name;
  await findActor(page, rarest);
  await expect(page.locator('tr.chosen', { hasText: rarest })).toBeInViewport();
});
