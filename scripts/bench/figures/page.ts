/** The built page in a browser, against pages that draw the same in the plainest way. */
import { median, type Figure } from '../figure.ts';
import { largeGraph } from '../large.ts';
import { clickToRepaint, longestFrame, pageReadable, peerReadable, renameToDetails } from '../page/measure.ts';
import { onStage } from '../page/stage.ts';

const LARGE_PAGE = '/page/?graph=/large/manifest.json';

async function openedAt(path: string, slowed?: number): Promise<number> {
  const stage = await onStage();
  const page = await stage.open(path, slowed);
  const at = await pageReadable(page);
  await page.context().close();
  return at;
}

async function peerAt(
  name: string,
  data: 'large-whole' | 'large-drawn' | 'shipped-drawn',
  fast = false,
): Promise<number> {
  const stage = await onStage();
  const page = await stage.open(`/peers/${name}.html?data=${data}${fast ? '&fast' : ''}`);
  const { nodes, edges } = stage.elements[data];
  const at = await peerReadable(page, nodes.length, edges.length);
  await page.context().close();
  return at;
}

const againstCytoscape: Figure = {
  name: 'open-large-cytoscape',
  about: 'opening 20,000 / 80,000 to names that can be read: plain Cytoscape with all of it takes so much longer',
  unit: 'times',
  aim: { bound: 'at least', value: 50 },
  // The peer alone takes a minute.
  rounds: 1,
  prepare: async () => {
    await openedAt(LARGE_PAGE);
    return async () => (await peerAt('cytoscape', 'large-whole')) / (await openedAt(LARGE_PAGE));
  },
};

const againstSigma: Figure = {
  name: 'open-large-sigma',
  about: 'the same, ours against plain Sigma with all of it',
  unit: 'times',
  aim: { bound: 'at most', value: 1 },
  prepare: async () => {
    await openedAt(LARGE_PAGE);
    return async () => (await openedAt(LARGE_PAGE)) / (await peerAt('sigma', 'large-whole'));
  },
};

const shipped: Figure = {
  name: 'open-shipped',
  about: 'opening the shipped graph, against a page that only loads React and Cytoscape and draws the same',
  unit: 'times',
  aim: { bound: 'at most', value: 1.3 },
  prepare: async () => {
    await openedAt('/page/');
    return async () => (await openedAt('/page/')) / (await peerAt('react', 'shipped-drawn'));
  },
};

const slowLaptop: Figure = {
  name: 'open-shipped-slow',
  about: 'opening the shipped graph to names that can be read, on a processor slowed four times, over 10 Mbit/s',
  unit: 'ms',
  aim: { bound: 'at most', value: 1500 },
  prepare: async () => {
    await openedAt('/page/');
    return () => openedAt('/page/', 4);
  },
};

const repaint: Figure = {
  name: 'filter-repaint',
  about: 'filter change over 20,000 / 80,000, from the click to the drawn part repainted',
  unit: 'ms',
  aim: { bound: 'at most', value: 100 },
  prepare: async () => {
    const page = await (await onStage()).open(LARGE_PAGE);
    await pageReadable(page);
    await page.getByText('Hide co-mentions').waitFor();
    await clickToRepaint(page, 'Hide co-mentions');
    return () => clickToRepaint(page, 'Hide co-mentions');
  },
};

const firstCorrection: Figure = {
  name: 'correct-first',
  about: 'first correction of 20,000 / 80,000: renaming the actor named most often, to its new name in the details',
  unit: 'ms',
  aim: { bound: 'at most', value: 3000 },
  prepare: () =>
    Promise.resolve(async () => {
      const page = await (await onStage()).open(LARGE_PAGE);
      await pageReadable(page);
      const took = await renameToDetails(page, mostNamed());
      await page.context().close();
      return took;
    }),
};

function mostNamed(): string {
  const [first] = [...largeGraph().entities].sort((a, b) => b.mentions.length - a.mentions.length);
  return first!.name;
}

/** In a round, in each page. */
const MOVES = 5;

const panAndZoom: Figure = {
  name: 'pan-zoom',
  about: 'longest frame of a move with pan and zoom, against the same elements in plain, fastest Cytoscape',
  unit: 'times',
  rounds: 3,
  aim: { bound: 'at most', value: 1.2 },
  prepare: async () => {
    const stage = await onStage();
    const ours = await stage.open(LARGE_PAGE);
    await pageReadable(ours);
    const theirs = await stage.open('/peers/cytoscape.html?data=large-drawn&fast');
    const { nodes, edges } = stage.elements['large-drawn'];
    await peerReadable(theirs, nodes.length, edges.length);
    await longestFrame(ours);
    await longestFrame(theirs);
    return async () => {
      // In turn: whatever else the machine does, it does to both. A single frame that it was late with is not to count.
      const [own, other]: [number[], number[]] = [[], []];
      for (let move = 0; move < MOVES; move++) {
        own.push(await longestFrame(ours));
        other.push(await longestFrame(theirs));
      }
      return median(own) / median(other);
    };
  },
};

interface LaidOut {
  readonly milliseconds: number;
  readonly longestGap: number;
}

async function layOut(): Promise<LaidOut> {
  const stage = await onStage();
  const page = await stage.open('/peers/layout.html?data=large-drawn');
  const found = await page.waitForFunction(() => (window as { laidOut?: LaidOut }).laidOut);
  const laidOut = (await found.jsonValue()) as LaidOut;
  await page.context().close();
  return laidOut;
}

const layoutTime: Figure = {
  name: 'layout-400',
  about: 'layout of the 400 drawn, in a worker, from the question to the places',
  unit: 'ms',
  aim: { bound: 'at most', value: 300 },
  prepare: () => Promise.resolve(async () => (await layOut()).milliseconds),
};

const layoutGap: Figure = {
  name: 'layout-400-gap',
  about: "longest time that the page's own thread is held up by it",
  unit: 'ms',
  aim: { bound: 'at most', value: 50 },
  prepare: () => Promise.resolve(async () => (await layOut()).longestGap),
};

export const pageFigures: readonly Figure[] = [
  ...[againstCytoscape, againstSigma, shipped, slowLaptop, repaint, firstCorrection],
  ...[panAndZoom, layoutTime, layoutGap],
];
