/** States that are called by their area: "the west African country", "the oil-rich Gulf state", "the former Soviet republic". */
import { countBelow } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import { lemmaOf, lowerOf, xposOf, type Tree } from '../tree.ts';
import type { Named } from './draft.ts';

/** In tokens: how much may stand between the article and the noun. */
const LONGEST = 6;
const DEFINITE = new Set(['the', 'this', 'that']);

/**
 * The clusters that "the [area] country" at a token stands for: the only state of the area that the article has named before, or
 * else the only one that the same sentence or the one before names; none if there are several. Undefined where no area's state is
 * described.
 */
export function stateOfArea(reading: Reading, token: number, named: readonly Named[]): readonly number[] | undefined {
  const { tree, actors, lexicon } = reading;
  if (lexicon.nominals.generic.get('state')?.has(lemmaOf(tree, token)) !== true || xposOf(tree, token) === 'NNS')
    return undefined;
  const states = lexicon.nominals.areas.get(areaBefore(tree, lexicon.nominals.areas, token) ?? '');
  if (states === undefined) return undefined;
  const sentence = tree.sentenceOf[token] ?? 0;
  const before = named
    .slice(
      0,
      countBelow(named, token, ({ first }) => first),
    )
    .filter(({ cluster }) => states.has(actors.clusters[cluster]?.iso ?? ''));
  const near = before.filter((name) => sentence - name.sentence <= 1);
  const found = onlyOf(before) ?? onlyOf(near);
  return found === undefined ? [] : [found];
}

/** The longest adjective of an area among the words between the article and a noun: "west African" before "African". */
function areaBefore(tree: Tree, areas: ReadonlyMap<string, unknown>, noun: number): string | undefined {
  let first = noun;
  while (noun - first < LONGEST && first > 0 && !DEFINITE.has(lowerOf(tree, first - 1))) first--;
  if (!DEFINITE.has(lowerOf(tree, first - 1)) || tree.sentenceOf[first - 1] !== tree.sentenceOf[noun]) return undefined;
  const words = tree.doc.tokens.slice(first, noun);
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const text = tree.doc.article.text.slice(words[from]!.start, words[to - 1]!.end).toLowerCase();
      if (areas.has(text) && text !== 'about') return text;
    }
  return undefined;
}

function onlyOf(names: readonly Named[]): number | undefined {
  const clusters = new Set(names.map(({ cluster }) => cluster));
  return clusters.size === 1 ? names[0]!.cluster : undefined;
}
