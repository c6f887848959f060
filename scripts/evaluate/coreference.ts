/** Pronouns of named actors, against documents in which it is annotated who is spoken of. */
import { join } from 'node:path';
import { extractArticle } from '../../core/extraction/index.ts';
import { chainsOf } from '../train/annotated-clusters.ts';
import { readGum, readMeantime, type AnnotatedArticle } from '../train/coreference-data.ts';
import { TREEBANKS } from '../train/arguments.ts';
import type { Pipeline } from '../pipeline.ts';
import { f1, type Counts, type Score } from './score.ts';

/** The kinds of pronouns, with their words. */
const KINDS = {
  'he, she': ['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'],
  it: ['it', 'its', 'itself'],
  they: ['they', 'them', 'their', 'themselves'],
  'I, we': ['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves'],
} as const;

type Kind = keyof typeof KINDS;

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind as Kind] as const)),
);

export interface CoreferenceScores {
  readonly set: string;
  readonly kinds: Readonly<Record<Kind, Score & { readonly gold: number }>>;
}

/** Scores on the test split of GUM, and on MEANTIME, whose articles the rules were tried on as well. */
export function scoreCoreference(data: string, pipeline: Pipeline): CoreferenceScores[] {
  const [, gum] = TREEBANKS;
  return [
    { set: 'GUM test', articles: readGum(join(data, gum.test)) },
    { set: 'MEANTIME', articles: readMeantime(join(data, 'meantime/output_data/en')) },
  ].map(({ set, articles }) => ({ set, kinds: scoreArticles(articles, pipeline) }));
}

/** An annotated pronoun counts as one to find if the reading knows a name of whom it speaks of. */
function scoreArticles(
  articles: readonly AnnotatedArticle[],
  { reader, lexicon }: Pipeline,
): CoreferenceScores['kinds'] {
  const counts: Record<Kind, Counts> = { 'he, she': none(), it: none(), they: none(), 'I, we': none() };
  for (const { article, mentions } of articles) {
    const { clusters } = extractArticle(reader(article), lexicon);
    const chains = chainsOf(clusters, mentions);
    const found = new Map<number, (string | undefined)[]>();
    clusters.forEach((cluster, i) => {
      for (const { start, form } of cluster.mentions)
        if (form === 'pronoun') found.set(start, [...(found.get(start) ?? []), chains[i]]);
    });
    for (const { start, end, chain } of mentions) {
      const kind = KIND_OF.get(article.text.slice(start, end).toLowerCase());
      if (kind === undefined) continue;
      const own = found.get(start);
      if (chains.includes(chain)) counts[kind].gold++;
      if (own !== undefined) counts[kind].found++;
      if (own?.includes(chain) === true) counts[kind].right++;
    }
  }
  const scored = (kind: Kind) => ({ ...f1(counts[kind]), gold: counts[kind].gold });
  return { 'he, she': scored('he, she'), it: scored('it'), they: scored('they'), 'I, we': scored('I, we') };
}

const none = (): Counts => ({ gold: 0, found: 0, right: 0 });
