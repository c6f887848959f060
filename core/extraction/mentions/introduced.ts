/**
 * Bodies that an article speaks of without naming them: after "a shipping company" or "Peru's football federation" the company or the
 * federation is no other one that was named before.
 */
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, lemmaOf, lowerOf, relOf, uposOf, xposOf } from '../tree.ts';
import { REACH, type Found } from './definite.ts';

/** Rules by which a kind alone takes up a body or a person. */
const BY_KIND: ReadonlySet<string> = new Set([
  'nominal:head-of-name',
  'nominal:the-organization',
  'nominal:main-body',
  'nominal:person-described',
]);

/** Where an article, read from its beginning, last introduced something of each kind. */
export class Introduced {
  readonly #reading: Reading;
  readonly #last = new Map<string, { readonly noun: number; readonly isOwned: boolean }>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Takes note of a noun if it introduces a body that is not named beside it. */
  note(noun: number): void {
    const { tree, actors } = this.#reading;
    if (xposOf(tree, noun) !== 'NN') return;
    const isNamed =
      relOf(tree, noun) === 'appos' ||
      actors.at[noun + 1] !== undefined ||
      childrenBy(tree, noun, 'appos', 'cop').length > 0;
    if (isNamed) return;
    const isNew = childrenBy(tree, noun, 'det').some((child) => ['a', 'an', 'another'].includes(lowerOf(tree, child)));
    const isOwned = childrenBy(tree, noun, 'nmod:poss').some((child) => uposOf(tree, child) === 'PROPN');
    if (isNew || isOwned) this.#last.set(lemmaOf(tree, noun), { noun, isOwned });
  }

  /** A description that stands for nobody named speaks of what was introduced last, if that is not far above. */
  keep(noun: number): void {
    const { tree } = this.#reading;
    const lemma = lemmaOf(tree, noun);
    const other = this.#last.get(lemma);
    if (other === undefined || other.noun === noun) return;
    if ((tree.sentenceOf[noun] ?? 0) - (tree.sentenceOf[other.noun] ?? 0) <= REACH)
      this.#last.set(lemma, { noun, isOwned: other.isOwned });
  }

  /** Whether another of that kind was introduced since the body that a noun is found to stand for was last spoken of. */
  overtakes(noun: number, { clusters, rule }: Found): boolean {
    const { tree, actors } = this.#reading;
    const lemma = lemmaOf(tree, noun);
    const other = BY_KIND.has(rule) ? this.#last.get(lemma) : undefined;
    if (other === undefined || other.noun === noun) return false;
    if ((tree.sentenceOf[noun] ?? 0) - (tree.sentenceOf[other.noun] ?? 0) > REACH) return false;
    const mentions = clusters.flatMap((cluster) => actors.clusters[cluster]!.mentions);
    const isCalled = mentions.some(({ text }) => text.toLowerCase().includes(lemma));
    const isSpokenOf = mentions.some(({ firstToken }) => firstToken > other.noun && firstToken < noun);
    return !isSpokenOf || (other.isOwned && !isCalled);
  }
}
