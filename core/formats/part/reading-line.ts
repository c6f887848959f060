/**
 * Readings as lines of JSON: what the cache keeps, what waits on the disk for its merge, and what a part of a corpus is made of.
 * The same reading is always the same text.
 */
import type { Article } from '../../model/article.ts';
import type { ArticleReading, Claim, Cluster, ReadMention } from '../../model/reading.ts';

/** What was found in an article, without the article. */
export function encodeFindings({ clusters, claims }: ArticleReading): string {
  return JSON.stringify({ clusters: clusters.map(plainCluster), claims: claims.map(plainClaim) });
}

/** A whole reading on one line, from an article and what `encodeFindings` gave of it. */
export function encodeReading(article: Article, findings: string): string {
  return `{"article":${encodeArticle(article)},${findings.slice(1)}`;
}

/**
 * A reader of lines that `encodeReading` wrote; lines from elsewhere are checked by `readPartLine`. Of all the readings that one
 * reader reads, equal names of rules are one string: there are few, and many mentions.
 */
export function createReadingDecoder(): (line: string) => ArticleReading {
  const shared = new Map<string, string>();
  const shareRule = (found: { rule: string }): void => {
    const known = shared.get(found.rule);
    if (known === undefined) shared.set(found.rule, found.rule);
    else found.rule = known;
  };
  return (line) => {
    const { article, clusters, claims } = JSON.parse(line) as ArticleReading;
    for (const { mentions } of clusters) for (const mention of mentions) shareRule(mention);
    for (const claim of claims) shareRule(claim);
    return { article, clusters, claims };
  };
}

/** An article as JSON, fields in a fixed order, whatever order its file had. */
export function encodeArticle({ id, title, source, published, url, language, text }: Article): string {
  return JSON.stringify({ id, title, source, published, url, language, text });
}

const plainCluster = ({ type, iso, known, mentions, merges, description }: Cluster): Cluster => ({
  type,
  ...(iso !== undefined && { iso }),
  ...(known !== undefined && { known }),
  mentions: mentions.map(({ start, end, form, text, rule }): ReadMention => ({ start, end, form, text, rule })),
  merges,
  ...(description !== undefined && { description }),
});

const plainClaim = ({ type, source, target, sentence, rule, ...rest }: Claim): Claim => {
  const { trigger, modality, attribution, date, location } = rest;
  return {
    ...{ type, source, target, sentence },
    ...(trigger !== undefined && { trigger }),
    ...(modality !== undefined && { modality }),
    ...(attribution !== undefined && { attribution }),
    ...(date !== undefined && { date }),
    ...(location !== undefined && { location }),
    rule,
  };
};
