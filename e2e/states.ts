/** Every state of the page that is looked at whole: by axe, and in screenshots. A new screen belongs in this list. */
import type { Page } from '@playwright/test';
import { BUNDLE, bundleOf, openRelationOfBundle, serveBundle } from './bundle.ts';
import { drop, myArticles, SAMPLES, textFile } from './corpus.ts';
import { FIXTURE_TEXT } from './fixture/graph.ts';
import { expect, findActor } from './page.ts';

export interface ScreenState {
  readonly name: string;
  /** What `graph.json` answers. */
  readonly graph?: string;
  readonly prepare: (page: Page) => Promise<void>;
}

const ready = (page: Page) => expect(page.locator('.status')).toBeVisible();

const openSheet = async (page: Page, name: string): Promise<void> => {
  const tab = page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name });
  if (await tab.isVisible()) await tab.click();
};

export const STATES: readonly ScreenState[] = [
  { name: 'overview', prepare: ready },
  {
    name: 'filters open',
    prepare: async (page) => {
      await ready(page);
      await openSheet(page, 'Filters');
      for (const group of ['Dates', 'Evidence', 'Articles', 'Sources', 'Who says so']) {
        await page
          .locator('.filter-group-head')
          .and(page.getByRole('button', { name: group, exact: true }))
          .click();
      }
      await page.getByRole('button', { name: 'Show the types of verbal conflict' }).click();
      await page
        .getByRole('button', { name: /^Hamas/ })
        .first()
        .click();
    },
  },
  {
    name: 'correction under way',
    prepare: async (page) => {
      await serveBundle(page, bundleOf());
      await page.goto(BUNDLE);
      await ready(page);
      await findActor(page, 'Hamas');
      await page.getByRole('button', { name: 'Correct …' }).press('Enter');
      await page.getByLabel('Its name is').fill('Hamas movement');
      await page.route('**/big/*', () => {});
      await page.getByRole('dialog').getByRole('button', { name: 'Correct', exact: true }).press('Enter');
      await expect(page.getByRole('region', { name: 'Correcting' })).toBeVisible();
    },
  },
  {
    name: 'own articles to be looked at',
    prepare: async (page) => {
      await ready(page);
      await drop(page, [textFile('later.md', '---\npublished: 2999-05-06\n---\nNorway met Portugal.\n')]);
      await expect(myArticles(page).getByRole('list', { name: 'To be looked at' })).toBeVisible({ timeout: 60_000 });
    },
  },
  {
    name: 'no actor matches',
    prepare: async (page) => {
      await ready(page);
      await openSheet(page, 'Filters');
      for (const type of ['Persons', 'States', 'Organizations', 'Places']) {
        await page.getByRole('checkbox', { name: type }).press('Space');
      }
      await expect(page.getByText('No actors match this filter.')).toBeAttached();
    },
  },
  { name: 'search', prepare: async (page) => (await ready(page), await typeInSearch(page, 'qat')) },
  { name: 'commands', prepare: async (page) => (await ready(page), await typeInSearch(page, '')) },
  {
    name: 'moved actor',
    prepare: async (page) => {
      await page.goto('./#table=actors&pinned=organization:hamas~Hamas~40~40');
      await ready(page);
      await findActor(page, 'Hamas');
      await expect(page.getByRole('button', { name: /^You moved Hamas/ })).toBeAttached();
    },
  },
  { name: 'nothing found', prepare: async (page) => (await ready(page), await typeInSearch(page, 'zzz')) },
  {
    name: 'actor',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Hamas');
      await page.locator('.mention-head').first().click();
    },
  },
  {
    name: 'actor, day by day',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Qatar');
      await page.getByRole('button', { name: /^Day by day/ }).click();
      await expect(page.locator('.chronology-sentence').first()).toBeVisible();
    },
  },
  {
    name: 'relation',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Burns', 'William Burns');
      await page
        .locator('.group')
        .filter({ hasText: 'consults' })
        .getByRole('button', { name: /^Qatar/ })
        .click();
    },
  },
  {
    name: 'pair',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Hamas');
      await page.locator('.relation-row').first().click();
      await page.getByRole('button', { name: /^Everything between/ }).click();
    },
  },
  {
    name: 'several actors',
    prepare: async (page) => {
      await ready(page);
      await openSheet(page, 'Tables');
      await page
        .getByRole('group', { name: 'Tables' })
        .getByRole('button', { name: /^\d+ actors$/ })
        .click();
      for (const name of ['Hamas', 'Qatar'])
        await page.getByRole('checkbox', { name: `Select ${name}` }).press('Space');
      await openSheet(page, 'Details');
      await expect(page.getByText('2 actors selected').first()).toBeAttached();
    },
  },
  {
    name: 'paths',
    prepare: async (page) => {
      await ready(page);
      await page.keyboard.press('c');
      const field = page.getByRole('searchbox', { name: 'Find an actor to connect' });
      for (const name of ['mossad', 'hamas']) {
        await field.fill(name);
        await field.press('Enter');
      }
      await page.getByRole('button', { name: /^Steps:/ }).click();
      await field.fill('qat');
      await expect(page.locator('.path').first()).toBeAttached();
    },
  },
  {
    name: 'article',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Hamas');
      await page.locator('.relation-row').first().click();
      await page
        .getByRole('button', { name: /^Read this sentence/ })
        .first()
        .click();
      await expect(page.locator('.reader-text .target').first()).toBeVisible();
    },
  },
  ...(['actors', 'relations', 'sentences'] as const).map((table) => ({
    name: `table of ${table}`,
    prepare: async (page: Page) => {
      await ready(page);
      await openSheet(page, 'Tables');
      await page
        .getByRole('group', { name: 'Tables' })
        .getByRole('button', { name: new RegExp(`^\\d+ ${table}$`) })
        .click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  })),
  {
    name: 'timeline',
    prepare: async (page) => {
      await ready(page);
      await openSheet(page, 'Tables');
      await page.getByRole('button', { name: 'Timeline' }).click();
      await page.getByRole('slider', { name: 'First day shown' }).press('ArrowRight');
      await expect(page.getByRole('button', { name: 'All days' })).toBeVisible();
    },
  },
  {
    name: 'actor card in an article',
    prepare: async (page) => {
      await ready(page);
      await page.goto('./#read=harbour-talks');
      await page.locator('.reader-text').waitFor();
      await page.getByRole('group', { name: 'Article' }).press('ArrowRight');
      await expect(page.getByRole('tooltip')).toBeVisible();
    },
  },
  {
    name: 'sources',
    prepare: async (page) => {
      await ready(page);
      await openSheet(page, 'Tables');
      await page.locator('.table-tab', { hasText: 'Sources' }).click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'comparison',
    prepare: async (page) => {
      await ready(page);
      await page.goto('./#compare=article~harbour-talks,article~second-round');
      await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible();
    },
  },
  {
    name: 'legend',
    prepare: async (page) => {
      await ready(page);
      const legend = page.getByRole('button', { name: 'Legend', exact: true });
      if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
    },
  },
  {
    name: 'look',
    prepare: async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'What size and colour tell' }).click();
      await page.locator('.look-choice').filter({ hasText: 'Community' }).click();
      await expect(page.getByText('Counted over what the filters show')).toBeVisible();
    },
  },
  {
    name: 'menu',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Hamas');
      await page.getByRole('application', { name: /Network/ }).focus();
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'layouts',
    prepare: async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Layout', exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'help',
    prepare: async (page) => {
      await ready(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    },
  },
  {
    name: 'export',
    prepare: async (page) => {
      await ready(page);
      await openExport(page);
    },
  },
  {
    name: 'export of a picture with masked names',
    prepare: async (page) => {
      await ready(page);
      await openExport(page);
      await page.getByRole('radio', { name: /PNG/ }).press('Space');
      await page.getByRole('checkbox', { name: /Mask names/ }).press('Space');
      await expect(page.getByRole('img', { name: 'The picture as it will be' })).toBeVisible();
    },
  },
  {
    name: 'outline',
    prepare: async (page) => {
      await ready(page);
      await openSheet(page, 'Tables');
      await page.getByRole('button', { name: 'Outline', exact: true }).click();
      await page.getByRole('row', { name: /^Hamas/ }).focus();
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowDown');
      }
    },
  },
  {
    name: 'share',
    prepare: async (page) => {
      await ready(page);
      await openTool(page, 'Share');
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await expect(page.getByRole('list', { name: 'Kept views' }).getByRole('listitem')).toHaveCount(1);
    },
  },
  {
    name: 'history',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Hamas');
      await findActor(page, 'Qatar');
      await page.keyboard.press('Control+z');
      await openSheet(page, 'Details');
      await openTool(page, 'What you did');
    },
  },
  ...(['Its name', 'It is another actor too', 'Some mentions', 'Its type'] as const).map((wrong) => ({
    name: `correct an actor: ${wrong}`,
    prepare: async (page: Page) => {
      await ready(page);
      await findActor(page, 'Hamas');
      await page.getByRole('button', { name: 'Correct …' }).click();
      await page.getByRole('radio', { name: wrong }).press('Space');
      if (wrong === 'It is another actor too') await page.getByLabel('It is the same as').fill('a');
    },
  })),
  {
    name: 'correct a relation',
    prepare: async (page) => {
      await ready(page);
      await findActor(page, 'Hamas');
      await page.locator('.relation-row').first().click();
      await page.getByRole('button', { name: /^Wrong/ }).click();
      await expect(page.getByRole('radio', { name: /^This sentence/ })).toBeAttached();
    },
  },
  {
    name: 'menu of a mention',
    prepare: async (page) => {
      await ready(page);
      await page.goto('./#read=harbour-talks');
      await page.locator('.reader-text').waitFor();
      await page.getByRole('group', { name: 'Article' }).press('ArrowRight');
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'corrections',
    prepare: async (page) => {
      await ready(page);
      await typeInSearch(page, 'corrections');
      await page.keyboard.press('Enter');
      await page.locator('input[accept=".jsonl"]').setInputFiles({
        name: 'old.jsonl',
        mimeType: 'application/x-ndjson',
        buffer: Buffer.from(
          '{"verb":"hide","actor":{"article":"harbour-talks","start":0,"quote":"Somebody Gone"},"note":"seen twice"}\n' +
            '{"verb":"alias","actor":{"article":"harbour-talks","start":0,"quote":"David Barnea"},"alias":"Dadi"}\n',
        ),
      });
      await expect(page.getByText(/1 does not apply/)).toBeVisible();
    },
  },
  {
    name: 'tour',
    prepare: async (page) => {
      await ready(page);
      await page.keyboard.press('?');
      await page.getByRole('button', { name: 'Take the two-minute tour' }).click();
      await expect(page.getByRole('region', { name: 'Tour' })).toBeVisible();
    },
  },
  {
    name: 'my articles, none yet',
    prepare: async (page) => {
      await ready(page);
      await openTool(page, 'My articles');
      await expect(page.getByText('Drop articles here')).toBeVisible();
    },
  },
  {
    name: 'my articles, being read',
    prepare: async (page) => {
      await page.route('**/*.bin', () => {});
      await ready(page);
      await drop(page, SAMPLES);
      await expect(myArticles(page).getByRole('progressbar')).toBeVisible();
    },
  },
  {
    name: 'my articles, reading failed and some left out',
    prepare: async (page) => {
      await page.route('**/*.bin', (route) => route.fulfill({ body: 'no weights' }));
      await ready(page);
      await drop(page, [...SAMPLES, textFile('empty.txt', ''), textFile('photo.png', 'no text')]);
      await expect(myArticles(page).getByText('Something went wrong')).toBeVisible();
    },
  },
  {
    name: 'my articles, kept and stopped half-way',
    prepare: async (page) => {
      await page.route('**/*.bin', () => {});
      await ready(page);
      await drop(page, SAMPLES);
      await expect(myArticles(page).getByText('Fetching what reading needs …')).toBeVisible();
      await myArticles(page).getByRole('button', { name: 'Cancel' }).click();
      await expect(myArticles(page).getByText('Stopped. 0 of 5 articles are read')).toBeVisible();
    },
  },
  {
    name: 'my articles, about to be deleted',
    prepare: async (page) => {
      await page.route('**/*.bin', (route) => route.fulfill({ body: 'no weights' }));
      await ready(page);
      await drop(page, SAMPLES);
      await myArticles(page).getByRole('button', { name: 'Delete all …' }).click();
      await expect(myArticles(page).getByRole('button', { name: 'Delete all', exact: true })).toBeVisible();
    },
  },
  {
    name: 'my articles, offered on return',
    prepare: async (page) => {
      await page.addInitScript(() => localStorage.setItem('relata.articles', '3'));
      await page.reload();
      await ready(page);
      await expect(page.getByRole('button', { name: 'Open their graph' })).toBeVisible();
    },
  },
  {
    name: 'bundle, its network alone',
    prepare: async (page) => {
      await serveBundle(page, bundleOf());
      await page.route('**/big/columns-*', () => {});
      await page.goto(BUNDLE);
      await expect(page.locator('.status')).toContainText('the rest is on its way');
    },
  },
  {
    name: 'bundle, a relation whose sentences are there',
    prepare: async (page) => {
      await serveBundle(page, bundleOf());
      await page.goto(BUNDLE);
      await openRelationOfBundle(page);
      await expect(page.locator('.quote').first()).toBeVisible();
    },
  },
  {
    name: 'bundle, sentences being fetched',
    prepare: async (page) => {
      await serveBundle(page, bundleOf());
      await page.route('**/big/evidence-*', () => {});
      await page.goto(BUNDLE);
      await openRelationOfBundle(page);
      await expect(page.getByRole('heading', { level: 2, name: /David Barnea/ })).toBeVisible();
    },
  },
  {
    name: 'bundle, a part altered',
    prepare: async (page) => {
      const files = bundleOf();
      for (const name of files.keys()) if (name.startsWith('evidence')) files.set(name, new Uint8Array([1, 2, 3]));
      await serveBundle(page, files);
      await page.goto(BUNDLE);
      await openRelationOfBundle(page);
      await expect(page.getByText('is damaged or was altered')).toBeVisible();
    },
  },
  {
    name: 'bundle, an export that is being fetched',
    prepare: async (page) => {
      await serveBundle(page, bundleOf());
      await page.route('**/big/articles-*', () => {});
      await page.goto(BUNDLE);
      await ready(page);
      await openExport(page);
      await expect(page.getByRole('progressbar', { name: 'Fetched' })).toBeVisible();
    },
  },
  {
    name: 'bundle, its manifest cut short',
    prepare: async (page) => {
      const files = bundleOf();
      files.set('manifest.json', files.get('manifest.json')!.slice(0, 400));
      await serveBundle(page, files);
      await page.goto(BUNDLE);
      await expect(page.getByRole('alert')).toContainText('cut short');
    },
  },
  {
    name: 'my articles, not kept',
    prepare: async (page) => {
      await page.route('**/*.bin', (route) => route.fulfill({ body: 'no weights' }));
      await denyStorage(page);
      await ready(page);
      await drop(page, SAMPLES);
      await expect(myArticles(page).getByText('does not let the page keep anything')).toBeVisible();
    },
  },
  {
    name: 'broken graph',
    graph: FIXTURE_TEXT.slice(0, 700),
    prepare: (page) => expect(page.getByRole('alert')).toBeVisible(),
  },
  {
    name: 'empty graph',
    graph: JSON.stringify({
      format: 'relata-graph',
      version: 1,
      title: 'Empty',
      articles: [],
      entities: [],
      relations: [],
    }),
    prepare: (page) => expect(page.getByText('This graph holds no actors.')).toBeVisible(),
  },
];

/** As a private window of some browsers does. */
export async function denyStorage(page: Page): Promise<void> {
  const denied = 'indexedDB.open = () => { throw new DOMException("denied", "SecurityError"); };\n';
  await page.route('**/corpus-worker*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: denied + (await response.text()) });
  });
}

/** Presses a button of the header, which hides some behind "More" on a narrow screen. */
async function openTool(page: Page, name: string): Promise<void> {
  const more = page.getByRole('button', { name: 'More' });
  const tool = page.getByRole('button', { name, exact: true });
  // both come once the network is painted
  await expect(more.or(tool)).toBeVisible();
  if (await more.isVisible()) await more.click();
  await tool.click();
}

export async function openExport(page: Page): Promise<void> {
  await openTool(page, 'Export');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
}

async function typeInSearch(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.type(words);
}
