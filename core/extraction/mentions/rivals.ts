/** What a pronoun may stand for that is no actor of the article: then nobody can be said to be meant. */
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, isNoun, lemmaOf, relOf, uposOf, xposOf } from '../tree.ts';

/** Another thing, which names no actor, is the subject before the pronoun in its sentence: "it" may well be that. */
export function hasRival({ tree, actors }: Reading, pronoun: number): boolean {
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[pronoun] ?? 0] ?? { firstToken: pronoun };
  let rival = false;
  for (let at = firstToken; at < pronoun; at++) {
    if (baseRelOf(tree, at) !== 'nsubj') continue;
    rival = isOtherThing({ tree, actors }, at);
    // "The bridge fell before Chad acted, and it hit": the subject of the clause that this one goes on from
    if (rival && headOf(tree, at) === goesOnFrom(tree, headOf(tree, pronoun))) return true;
  }
  return rival;
}

const isOtherThing = ({ tree, actors }: Pick<Reading, 'tree' | 'actors'>, at: number): boolean =>
  ['NOUN', 'PROPN'].includes(uposOf(tree, at) ?? '') &&
  !(tree.doc.xpos[at] ?? '').endsWith('S') &&
  actors.at[at] === undefined;

const goesOnFrom = (tree: Reading['tree'], verb: number): number | undefined =>
  relOf(tree, verb) === 'conj' ? headOf(tree, verb) : undefined;

/** "The president added that he": whoever holds the post, and nobody named before, if the article does not tell who that is. */
export function hasUnnamedRival({ tree, actors, lexicon }: Reading, pronoun: number): boolean {
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[pronoun] ?? 0] ?? { firstToken: pronoun };
  const { leads, speaks_for, member_of } = lexicon.roles;
  let rival = false;
  for (let at = firstToken; at < pronoun; at++) {
    if (relOf(tree, at) !== 'nsubj') continue;
    const lemma = lemmaOf(tree, at);
    const isPost = tree.doc.xpos[at] === 'NN' && [leads, speaks_for, member_of].some((posts) => posts.has(lemma));
    rival = isPost && (actors.at[at] ?? []).every((cluster) => actors.clusters[cluster]?.type !== 'person');
  }
  return rival;
}

/** Whether the sentence speaks of other things before the pronoun, or of several others for "they": nouns that stand for no actor. */
export function hasOtherBefore({ tree, actors }: Reading, pronoun: number, kind: 'plural' | 'thing'): boolean {
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[pronoun] ?? 0] ?? { firstToken: pronoun };
  for (let at = firstToken; at < pronoun; at++) {
    if (!isNoun(tree, at) || actors.at[at] !== undefined) continue;
    if (xposOf(tree, at).endsWith('S') === (kind === 'plural')) return true;
  }
  return false;
}
