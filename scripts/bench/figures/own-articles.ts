/** Articles of the user's own, read in the page: how long its thread is ever held up. */
import type { Corpus, Figure } from '../figure.ts';
import { heldUpByArticles, type HeldUp } from '../page/own-articles.ts';

/** Both figures are of one run: it takes a minute or two. */
const known = new WeakMap<Corpus, Promise<HeldUp>>();

function once(corpus: Corpus): Promise<HeldUp> {
  const found = known.get(corpus) ?? heldUpByArticles(corpus.articles);
  known.set(corpus, found);
  return found;
}

const reading: Figure = {
  name: 'own-articles-gap',
  about: "longest time that the page's own thread is held up while it reads the corpus",
  unit: 'ms',
  aim: { bound: 'at most', value: 50 },
  rounds: 1,
  prepare: (corpus) => Promise.resolve(async () => (await once(corpus)).reading),
};

const opening: Figure = {
  name: 'own-articles-open-gap',
  about: 'the same while it begins, and while the graph of it is taken and shown',
  unit: 'ms',
  aim: { bound: 'at most', value: 200 },
  rounds: 1,
  prepare: (corpus) => Promise.resolve(async () => (await once(corpus)).opening),
};

export const ownArticleFigures: readonly Figure[] = [reading, opening];
