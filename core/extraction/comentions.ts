/** The fallback: two names in one sentence between which nothing else was found there. */
import type { DraftClaim } from './claims.ts';
import type { Actors } from './mentions/draft.ts';
import type { Tree } from './tree.ts';

/** More names than this in a sentence make a list or a table, where company says nothing. */
const CROWD = 12;

/** Co-mentions of an article, given everything else that was found in it. */
export function findComentions(tree: Tree, actors: Actors, found: readonly DraftClaim[]): DraftClaim[] {
  const linked = new Set(
    found.flatMap(({ sentence, source, target }) => [
      pairKey(sentence, source, target),
      pairKey(sentence, target, source),
    ]),
  );
  const bySentence = new Map<number, Set<number>>();
  for (const { sentence, cluster } of actors.named) {
    const present = bySentence.get(sentence) ?? new Set();
    bySentence.set(sentence, present.add(cluster));
  }
  return [...bySentence].flatMap(([sentence, present]) => {
    if (present.size > CROWD) return [];
    const clusters = [...present];
    return clusters.flatMap((source, index) =>
      clusters
        .slice(index + 1)
        .filter((target) => !linked.has(pairKey(sentence, source, target)))
        .map((target): DraftClaim => {
          const { firstToken, endToken } = tree.doc.sentences[sentence]!;
          return {
            type: 'co_mention',
            source,
            target,
            sentence,
            trigger: { first: firstToken, end: endToken },
            modality: 'asserted',
            rule: 'co-mention',
          };
        }),
    );
  });
}

const pairKey = (sentence: number, a: number, b: number): string => `${String(sentence)} ${String(a)} ${String(b)}`;
