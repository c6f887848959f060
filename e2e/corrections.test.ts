/** What the build got wrong is corrected on the page; the file of it makes of the same articles the same graph. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { readGraph, writeGraph } from '../core/formats/index.ts';
import type { GraphDocument } from '../core/model/graph.ts';
import { FIXTURE } from './fixture/graph.ts';
import { expect, findActor, status, test } from './page.ts';
import { openExport } from './states.ts';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

async function correctActor(page: Page, wrong: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Correct …' }).press('Enter');
  await expect(dialog(page, 'Correct')).toBeVisible();
  await page.getByRole('radio', { name: wrong }).press('Space');
}

const apply = (page: Page) =>
  dialog(page, 'Correct').getByRole('button', { name: 'Correct', exact: true }).press('Enter');

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('an actor is renamed by mouse; it can be undone, and stays after a reload', async ({ page, open }) => {
  await open();
  await findActor(page, 'Burns', 'William Burns');
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.getByLabel('Its name is').fill('William J. Burns');
  await page.getByLabel(/^Why/).fill('as the CIA writes it');
  await dialog(page, 'Correct').getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'William J. Burns' })).toBeVisible();
  await expect(status(page)).toContainText('1 correction');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 2, name: 'William Burns' })).toBeVisible();
  await expect(status(page)).not.toContainText('correction');
  await page.keyboard.press('Control+Shift+z');
  await expect(status(page)).toContainText('1 correction');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'William J. Burns' })).toBeVisible();
  await status(page).getByRole('button', { name: '1 correction' }).click();
  await expect(dialog(page, 'Corrections')).toContainText('William Burns is named William J. Burns');
  await expect(dialog(page, 'Corrections')).toContainText('as the CIA writes it');
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect(dialog(page, 'Corrections')).toContainText('Nothing is corrected');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2, name: 'William Burns' })).toBeVisible();
});

test('two actors become one by keys, and what was selected, moved and filtered stays', async ({ page, open }) => {
  await open('#pinned=state:egypt~Egypt~10~20');
  await findActor(page, 'Egypt');
  await page.getByRole('button', { name: 'Only its network' }).press('Enter');
  await correctActor(page, /^It is another actor too/);
  await page.getByLabel('It is the same as').fill('qat');
  await page.getByLabel('It is the same as').press('Enter');
  await expect(page.getByText('Qatar is chosen.')).toBeVisible();
  await apply(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Qatar' })).toBeVisible();
  await expect(page.locator('.aliases')).toContainText('Egypt');
  await expect(page.getByRole('button', { name: 'Only within 1 step of Qatar: clear this filter' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 2, name: 'Egypt' })).toBeVisible();
});

test('a sentence that was read wrongly is rejected, and the relation goes with its last one', async ({
  page,
  open,
}) => {
  await open();
  await findActor(page, 'Hamas');
  await page.locator('.relation-row').first().press('Enter');
  const title = page.locator('.relation-title');
  await expect(title).toContainText('mediates for');
  await page.getByRole('button', { name: /^Wrong: correct the sentence/ }).press('Enter');
  await expect(page.getByRole('radio', { name: /^This sentence/ })).toBeChecked();
  await apply(page);
  await expect(status(page)).toContainText('12 of 13 relations');
  await page.keyboard.press('Control+z');
  await expect(title).toContainText('mediates for');
  await page.getByRole('button', { name: 'Correct …' }).press('Enter');
  await page.getByRole('radio', { name: /^All of it/ }).press('Space');
  await apply(page);
  await expect(status(page)).toContainText('12 of 13 relations');
});

test('a mention in an article is given to somebody else, by the menu of its name', async ({ page, open }) => {
  await open('#read=harbour-talks');
  const article = page.getByRole('group', { name: 'Article' });
  await article.press('ArrowRight');
  await expect(page.locator('.reader-text [data-actor]:focus')).toHaveText('David Barnea');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Correct this mention …' }).press('Enter');
  await expect(page.getByRole('checkbox', { name: /David Barnea met/ })).toBeChecked();
  await page.getByLabel('Name of the other actor').fill('Another Barnea');
  await apply(page);
  await expect(article.locator('.reader-actors')).toContainText('Another Barnea');
  await expect(
    page.getByRole('button', { name: 'Undo: Correct: David Barnea, 1 mention: another actor, Another Barnea' }),
  ).toBeVisible();
});

test('a line that no longer applies is told with its reason, and kept', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  await page.keyboard.press('/');
  await expect(dialog(page, 'Search').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('corrections');
  await page.keyboard.press('Enter');
  await page.locator('input[accept=".jsonl"]').setInputFiles({
    name: 'old.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(
      '{"verb":"hide","actor":{"article":"harbour-talks","start":0,"quote":"Somebody Gone"}}\n' +
        '{"verb":"alias","actor":{"article":"harbour-talks","start":0,"quote":"David Barnea"},"alias":"Dadi"}\n',
    ),
  });
  await expect(dialog(page, 'Corrections')).toContainText('2 corrections, replayed in this order; 1 does not apply');
  await expect(dialog(page, 'Corrections')).toContainText('"harbour-talks" no longer says "Somebody Gone"');
  expect((await saved(page)).trim().split('\n')).toHaveLength(2);
});

test('corrections go over to a newer version of their graph, and what no longer applies there is told', async ({
  page,
  open,
}) => {
  let newer = false;
  const [gone, ...articles] = FIXTURE.articles.filter(({ id }) => id !== 'harbour-talks');
  const isLeft = ({ article }: { readonly article: string }): boolean => article !== gone!.id;
  const NEWER = {
    ...FIXTURE,
    articles: FIXTURE.articles.filter(({ id }) => id === 'harbour-talks' || articles.some((one) => one.id === id)),
    entities: FIXTURE.entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter(isLeft) })),
    relations: FIXTURE.relations
      .map((relation) => ({ ...relation, evidence: relation.evidence.filter(isLeft) }))
      .filter(({ evidence }) => evidence.length > 0),
  };
  await page.route('**/graph.json', (route) => (newer ? route.fulfill({ json: NEWER }) : route.fallback()));
  await open();
  await findActor(page, 'Barnea', 'David Barnea');
  await correctActor(page, /^Its name/);
  await page.getByLabel('Its name is').fill('Dadi Barnea');
  await apply(page);
  await page.keyboard.press('/');
  await page.keyboard.type('corrections');
  await page.keyboard.press('Enter');
  await page.locator('input[accept=".jsonl"]').setInputFiles({
    name: 'more.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(
      `${JSON.stringify({ verb: 'hide', actor: { article: gone!.id, start: 0, quote: gone!.text.slice(0, 4) } })}\n`,
    ),
  });
  await expect(dialog(page, 'Corrections')).toContainText('2 corrections');
  newer = true;
  await page.reload();
  await expect(
    page.getByText(/^2 corrections of yours, made on an earlier version of this graph, were replayed, but for 1/),
  ).toBeVisible();
  await status(page).getByRole('button', { name: '2 corrections' }).click();
  await expect(dialog(page, 'Corrections')).toContainText(`There is no article "${gone!.id}".`);
  await page.keyboard.press('Escape');
  await findActor(page, 'Dadi', 'Dadi Barnea');
});

const withoutPlaces = (graph: GraphDocument): string =>
  writeGraph({ ...graph, entities: graph.entities.map(({ position: _, ...entity }) => entity) });

test('the file of the page makes of the same articles the same graph', async ({ page, open }) => {
  test.setTimeout(180_000);
  await page.route('**/graph.json', (route) => route.continue());
  await open();
  const read = readGraph(await (await page.request.get('graph.json')).text(), 'graph.json');
  if (!read.ok) throw new Error('the shipped graph can not be read');
  const { entities, relations } = read.value;
  const person = entities.find(({ type, mentions }) => type === 'person' && mentions.length > 2)!;
  const [state, other] = entities.filter(({ type, mentions }) => type === 'state' && mentions.length > 1);
  await findActor(page, person.name);
  await correctActor(page, /^Its name/);
  await page.getByLabel('Its name is').fill('A Better Name');
  await apply(page);
  await correctActor(page, /^Some mentions/);
  await page.getByRole('group', { name: 'Mentions' }).getByRole('checkbox').first().press('Space');
  await page.getByLabel('Name of the other actor').fill('A Namesake');
  await apply(page);
  await expect(status(page)).toContainText('2 corrections');
  await correctActor(page, /^A name is missing/);
  await page.getByLabel('It is also called').fill('Nickname');
  await apply(page);
  await findActor(page, state!.name);
  await correctActor(page, /^It is another actor too/);
  await page.getByLabel('It is the same as').fill(other!.name);
  await page.getByLabel('It is the same as').press('Enter');
  await apply(page);
  await expect(status(page)).toContainText('4 corrections');
  await page.locator('.relation-row').first().click();
  await page
    .getByRole('button', { name: /^Wrong: correct/ })
    .first()
    .click();
  await apply(page);
  await expect(status(page)).toContainText('5 corrections');

  await openExport(page);
  await page.getByRole('radio', { name: /The whole graph/ }).press('Space');
  await expect(page.getByRole('dialog')).toContainText('_corrected.json');
  const corrected = readGraph(await saved(page), 'corrected');
  await status(page).getByRole('button', { name: '5 corrections' }).click();
  const folder = await mkdtemp(join(tmpdir(), 'relata-corrections-'));
  try {
    await writeFile(join(folder, 'curation.jsonl'), await saved(page));
    await promisify(execFile)('npx', [
      ...['tsx', 'scripts/graph.ts', '--curation', join(folder, 'curation.jsonl'), '--out', join(folder, 'graph.json')],
    ]);
    const rebuilt = readGraph(await readFile(join(folder, 'graph.json'), 'utf8'), 'rebuilt');
    if (!corrected.ok || !rebuilt.ok) throw new Error('one of the graphs can not be read');
    expect(withoutPlaces(corrected.value)).toBe(withoutPlaces(rebuilt.value));
    expect(rebuilt.value.relations.length).not.toBe(relations.length);
  } finally {
    await rm(folder, { recursive: true });
  }
});
