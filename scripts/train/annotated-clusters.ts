import type { Span } from '../../core/model/article.ts';
import type { AnnotatedMention } from './coreference-data.ts';

interface NamedCluster {
  readonly mentions: readonly (Span & { readonly form: string })[];
}

/** For each cluster the entity that most of its names speak of by the annotation; undefined where none is annotated. */
export function chainsOf(
  clusters: readonly NamedCluster[],
  annotated: readonly AnnotatedMention[],
): readonly (string | undefined)[] {
  return clusters.map(({ mentions }) => {
    const counts = new Map<string, number>();
    for (const mention of mentions) {
      const chain = mention.form === 'name' ? chainAt(mention, annotated) : undefined;
      if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  });
}

/** The entity of the shortest annotated mention whose head is in a name, or in whose head the name is. */
function chainAt({ start, end }: Span, annotated: readonly AnnotatedMention[]): string | undefined {
  let best: AnnotatedMention | undefined;
  for (const mention of annotated) {
    const { head } = mention;
    const meets = (start <= head.start && head.start < end) || (head.start <= start && start < head.end);
    if (meets && (best === undefined || mention.end - mention.start < best.end - best.start)) best = mention;
  }
  return best?.chain;
}
