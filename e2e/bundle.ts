/** A graph as a bundle in tests: its files, served beside the page. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { writeFirstPicture } from '../app/state/first-picture.ts';
import { buildIndex } from '../core/analysis/graph-index.ts';
import { bundleFiles } from '../core/formats/bundle/write.ts';
import type { GraphDocument } from '../core/model/graph.ts';
import { FIXTURE } from './fixture/graph.ts';
import { expect, findActor, status } from './page.ts';

/** Where the page finds it. */
export const BUNDLE = './?graph=big/manifest.json';

export type BundleFiles = Map<string, Uint8Array>;

export function bundleOf(graph: GraphDocument = FIXTURE): BundleFiles {
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const sameText = Int32Array.from(graph.articles.keys());
  const picture = writeFirstPicture(buildIndex(graph));
  return new Map([...bundleFiles(graph, { sha256, sameText, picture })].map(({ name, bytes }) => [name, bytes]));
}

/** Serves the files; the names that were asked for stand in the list. */
export async function serveBundle(page: Page, files: BundleFiles): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/big/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    asked.push(name);
    const bytes = files.get(name);
    return bytes === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: Buffer.from(bytes) });
  });
  return asked;
}

/** When not only its network can be seen. */
export async function isWhole(page: Page): Promise<void> {
  await expect(status(page)).toBeVisible();
  await expect(status(page)).not.toContainText('the rest is on its way');
}

/** What David Barnea and William Burns do with each other. */
export async function openRelationOfBundle(page: Page): Promise<void> {
  await findActor(page, 'Barnea', 'David Barnea');
  await page
    .locator('.relation-row')
    .filter({ hasText: /^William Burns/ })
    .first()
    .click();
}
