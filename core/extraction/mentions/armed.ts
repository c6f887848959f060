/** Armed groups: those that are known as such, and those whose rebels or fighters an article speaks of ("M9 rebels"). */
import { countBelow } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, lemmaOf, lowerOf, xposOf } from '../tree.ts';
import { isBareDefinite, REACH } from './definite.ts';
import type { Named } from './draft.ts';

/** The clusters among an article's names that are armed groups. */
export function armedGroups({ tree, actors, lexicon }: Reading, named: readonly Named[]): ReadonlySet<number> {
  const isArmed = ({ cluster, end }: Named): boolean => {
    const { type, known } = actors.clusters[cluster]!;
    if (type !== 'organization') return false;
    const kind = known === undefined ? undefined : lexicon.world.kinds.get(known);
    return kind === 'armed-group' || (kind === undefined && lexicon.nominals.irregular.has(lemmaOf(tree, end)));
  };
  return new Set(named.filter(isArmed).map(({ cluster }) => cluster));
}

/** "The rebels", "the militant group": the one armed group that the article names not far above. */
export function groupOfRanks(
  reading: Reading,
  token: number,
  named: readonly Named[],
  armed: ReadonlySet<number>,
): number | undefined {
  const { tree, lexicon } = reading;
  const { irregular, militant, generic } = lexicon.nominals;
  const lemma = lemmaOf(tree, token);
  const isRanks = irregular.has(lemma) && xposOf(tree, token) === 'NNS';
  const isGroup = (): boolean =>
    generic.get('organization')?.has(lemma) === true &&
    childrenBy(tree, token, 'amod', 'compound').some((child) => militant.has(lowerOf(tree, child)));
  if (armed.size === 0 || !(isRanks || isGroup()) || !isBareDefinite(reading, token)) return undefined;
  const sentence = tree.sentenceOf[token] ?? 0;
  const found = new Set<number>();
  for (
    let at = countBelow(named, token, ({ first }) => first) - 1;
    at >= 0 && sentence - named[at]!.sentence <= REACH;
    at--
  )
    if (armed.has(named[at]!.cluster)) found.add(named[at]!.cluster);
  return found.size === 1 ? [...found][0] : undefined;
}
