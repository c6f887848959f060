/** Whom a feeling at some news is about: "alarmed by a report from A that B had done it" is about B, and never about who reported. */
import type { Frame } from '../lexicon/frames.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, isNoun, isVerb, lemmaOf, lowerOf, wordOf, xposOf } from '../tree.ts';
import { doersTold } from './doers-told.ts';
import type { Predicate } from './predicate.ts';

/** In words: how far behind the noun its clause may begin. */
const REACH = 10;

/** The predicate of a feeling, with whom the news speaks of in the place of the news itself. */
export function withThoseTold(reading: Reading, { lemma }: Frame, predicate: Predicate): Predicate {
  if (!reading.lexicon.cues.feelings.has(lemma)) return predicate;
  const { args } = predicate;
  const isNews = (token: number): boolean =>
    reading.lexicon.cues.news.has(lemmaOf(reading.tree, token)) &&
    isNoun(reading.tree, token) &&
    reading.actors.at[token] === undefined;
  if (!args.subjects.some(isNews) && !args.obliques.some(({ token }) => isNews(token))) return predicate;
  const through = (token: number): readonly number[] => (isNews(token) ? toldIn(reading, token) : [token]);
  return {
    ...predicate,
    args: {
      ...args,
      subjects: args.subjects.flatMap(through),
      obliques: args.obliques.flatMap(({ preposition, token }) =>
        through(token).map((told) => ({ preposition, token: told })),
      ),
    },
  };
}

/** Whom some news speaks of: who did what its clause tells, or whose deed it is of. */
function toldIn(reading: Reading, news: number): readonly number[] {
  const { tree, lexicon } = reading;
  for (let at = news + 1; at - news < REACH && tree.sentenceOf[at] === tree.sentenceOf[news]; at++) {
    const isTelling = xposOf(tree, at) === 'VBG' && lexicon.cues.reporting.has(lemmaOf(tree, at));
    if (lowerOf(tree, at) === 'that' || isTelling) return subjectBehind(reading, at);
    if (wordOf(tree, at) === ',') break;
  }
  return obliquesOf(reading, news)
    .filter(({ preposition }) => ['of', 'about', 'on', 'regarding', 'concerning'].includes(preposition))
    .map(({ token }) => token)
    .filter((token) => actorsAt(reading, token).length > 0 || ownersOf(reading, token).length > 0);
}

/** Who did what a clause tells that begins behind a word; the tree may take him for the object of a participle. */
function subjectBehind(reading: Reading, opener: number): readonly number[] {
  const { tree } = reading;
  for (let at = opener + 1; at - opener < REACH; at++) {
    if (baseRelOf(tree, at) === 'obj' && headOf(tree, at) === opener) return [at];
    if (baseRelOf(tree, at) !== 'nsubj') continue;
    return isVerb(tree, headOf(tree, at)) ? doersTold(reading, headOf(tree, at)) : [at];
  }
  return [];
}
