/** Where reports differ, or one article or speaker stands alone with a relation, the page says so. */
import type { GraphDocument } from '../core/model/graph.ts';
import { FIXTURE } from './fixture/graph.ts';
import { expect, findActor, test } from './page.ts';

/** The fixture's graph, in which Egypt, moreover, denies the meeting of Barnea and Burns. */
function disputedMeeting(): GraphDocument {
  const denial = FIXTURE.relations.flatMap(({ evidence }) => evidence).find(({ modality }) => modality === 'negated')!;
  const relations = FIXTURE.relations.map((relation) =>
    relation.type === 'consult' && relation.source === 'person:david-barnea'
      ? { ...relation, evidence: [...relation.evidence, denial] }
      : relation,
  );
  return { ...FIXTURE, relations };
}

test('what only one article reports, or only one speaker says, is told so', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  await page
    .locator('.group')
    .filter({ hasText: 'rejects' })
    .getByRole('button', { name: /^Israel/ })
    .click();
  const notes = page.getByRole('list', { name: 'How it is reported' });
  await expect(notes).toContainText('Only Hamas says so; no article reports it in its own voice.');
  await expect(notes).toContainText('Only one article reports on it: “Envoys gather for harbour talks”');
  await expect(page.locator('.quote')).toContainText('reported, says Hamas');
});

test.describe('where one denies what another reports', () => {
  test.use({ graph: JSON.stringify(disputedMeeting()) });

  test('the relation says who, though denials are not shown, and leads to them', async ({ page, open }) => {
    await open();
    await findActor(page, 'Barnea', 'David Barnea');
    await page.getByRole('button', { name: /^William Burns.*reports differ/ }).click();
    const notes = page.getByRole('list', { name: 'How it is reported' });
    await expect(notes).toContainText('Reports differ: Harbour Gazette (sample) reports it; Egypt denies it.');
    await expect(page.locator('.quote')).toHaveCount(1);
    await page.locator('.details').getByRole('button', { name: 'Show what is denied' }).click();
    await expect(page.locator('.quote')).toHaveCount(2);
    await expect(page.locator('.quote').last()).toContainText('denied');
  });

  test('the table of relations brings it to the top by keyboard', async ({ page, open }) => {
    await open('#table=relations');
    const head = page.getByRole('button', { name: 'How reported' });
    await head.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').nth(1)).toContainText('reports differ');
    await expect(page.getByRole('row').nth(1)).toContainText('David Barnea');
  });

  test('a path says so at the step', async ({ page, open }) => {
    await open('#connect=person:david-barnea~David+Barnea,state:qatar~Qatar');
    await expect(page.locator('.step').first()).toContainText('Egypt denies it');
  });
});
