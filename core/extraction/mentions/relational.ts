/**
 * Descriptions by what somebody is to another: "its neighbour", "his rival", "its old ally" stand for the one other of that kind
 * whom the text has just named; "the former" and "the latter" for the first and the second of two.
 */
import { relationDefinition, type EntityType } from '../../model/ontology.ts';
import { matchesAt } from '../interactions/find.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, headOf, isNoun, lemmaOf, lowerOf, relOf, xposOf } from '../tree.ts';
import { coArgumentsOf } from './co-arguments.ts';
import type { Counted } from './counted.ts';
import { namedBefore } from './named-before.ts';

/** In sentences: how far above a description the other was named. */
const REACH = 1;

const PARTIES: readonly EntityType[] = ['state', 'organization'];
const PERSONS: readonly EntityType[] = ['person'];
const ALIKE: readonly (readonly EntityType[])[] = [['state'], ['organization'], PERSONS];

/** The description that begins at a token, and the one whom it stands for; undefined if there is none or several fit. */
export const relatedAt = (reading: Reading, token: number): Counted | undefined =>
  otherThan(reading, token) ?? ofTwo(reading, token);

/** "Its neighbour", said of one whose pronoun is resolved. */
function otherThan(reading: Reading, token: number): Counted | undefined {
  const { tree, actors, lexicon } = reading;
  if (xposOf(tree, token) !== 'NN' || actors.at[token] !== undefined) return undefined;
  const [pronoun] = childrenBy(tree, token, 'nmod:poss');
  if (pronoun === undefined || xposOf(tree, pronoun) !== 'PRP$') return undefined;
  const lemma = lemmaOf(tree, token);
  const [kind] = [...lexicon.nominals.relational].find(([, nouns]) => nouns.has(lemma)) ?? [];
  if (kind === undefined) return undefined;
  const [owner, another] = actors.at[pronoun] ?? [];
  const isNamed =
    actors.at[token + 1] !== undefined ||
    childrenBy(tree, token, 'appos').length > 0 ||
    childrenBy(tree, token, 'amod', 'compound', 'nmod').some(
      (child) => child !== pronoun && actors.at[child] !== undefined,
    );
  if (owner === undefined || another !== undefined || isNamed || relOf(tree, token) === 'appos') return undefined;
  const types = actors.clusters[owner]!.type === 'person' ? PERSONS : PARTIES;
  // people have more allies than an article names
  if (types === PERSONS && kind === 'friend') return undefined;
  const others = namedBefore(reading, pronoun, REACH, types).filter((cluster) => cluster !== owner);
  const [other] = others;
  if (others.length !== 1 || other === undefined || coArgumentsOf(reading, token).includes(other)) return undefined;
  if (kind === 'friend' && areAtOdds(reading, token, owner, other)) return undefined;
  return { first: pronoun, end: token + 1, clusters: [other] };
}

/** "The latter", with nothing behind it that it would tell from another. */
function ofTwo(reading: Reading, token: number): Counted | undefined {
  const { tree, actors } = reading;
  const word = lowerOf(tree, token);
  if (!['former', 'latter'].includes(word) || lowerOf(tree, token - 1) !== 'the') return undefined;
  const isAlone = !isNoun(tree, token + 1) && !(isNoun(tree, headOf(tree, token)) && headOf(tree, token) > token);
  if (!isAlone || actors.at[token] !== undefined) return undefined;
  const others = coArgumentsOf(reading, token);
  for (const types of ALIKE) {
    const named = namedBefore(reading, token, REACH, types).filter((cluster) => !others.includes(cluster));
    const [first, second, third] = named;
    if (first === undefined || second === undefined || third !== undefined) continue;
    return { first: token - 1, end: token + 1, clusters: [word === 'former' ? first : second] };
  }
  return undefined;
}

/** Whether the text has just told that two act against each other. */
function areAtOdds(reading: Reading, token: number, a: number, b: number): boolean {
  const { tree } = reading;
  const { firstToken } = tree.doc.sentences[Math.max(0, (tree.sentenceOf[token] ?? 0) - REACH)]!;
  for (let at = firstToken; at < token; at++)
    for (const { frame, sources, targets } of matchesAt(reading, at) ?? []) {
      const ends = [...sources, ...targets];
      if (relationDefinition(frame.type).class.endsWith('conflict') && ends.includes(a) && ends.includes(b))
        return true;
    }
  return false;
}
