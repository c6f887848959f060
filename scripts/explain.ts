import { extractArticle, type Lexicon } from '../core/extraction/index.ts';
import type { Article, Span } from '../core/model/article.ts';
import type { NamedDoc } from '../core/model/doc.ts';
import type { ArticleReading, Claim, Cluster } from '../core/model/reading.ts';

/** What was found in one article, sentence by sentence: who is named, what is claimed, and the rule behind each. */
export function explainArticle(doc: NamedDoc, lexicon: Lexicon): string {
  const reading = extractArticle(doc, lexicon);
  const lines = [`${doc.article.id}: ${doc.article.title}`, '', 'Who is who'];
  reading.clusters.forEach((cluster, index) => lines.push(`  #${index} ${describeCluster(cluster)}`));
  for (const sentence of doc.sentences) {
    lines.push('', oneLine(doc.article, sentence));
    lines.push(...mentionsIn(reading, sentence), ...claimsIn(reading, sentence));
  }
  return `${lines.join('\n')}\n`;
}

function describeCluster({ type, iso, known, mentions, merges, description }: Cluster): string {
  const words = [...new Set(mentions.map(({ text }) => text))].map((text) => `"${text}"`).join(', ');
  const facts = [type, iso, known, description && `“${description}”`].filter((fact) => fact !== undefined);
  const why = merges.map(({ rule, names }) => `\n      one by ${rule}: ${names.join(' = ')}`).join('');
  return `${facts.join(' ')}: ${words}${why}`;
}

function mentionsIn({ clusters }: ArticleReading, sentence: Span): string[] {
  return clusters
    .flatMap((cluster, index) => cluster.mentions.map((mention) => ({ mention, index })))
    .filter(({ mention }) => within(mention, sentence))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, index }) => `    ${mention.form} "${mention.text}" -> #${index} by ${mention.rule}`);
}

function claimsIn({ article, clusters, claims }: ArticleReading, sentence: Span): string[] {
  const name = (index: number) => `#${index} ${clusters[index]?.mentions[0]?.text ?? '?'}`;
  const describe = (claim: Claim) =>
    [
      `    ${claim.type}(${name(claim.source)}, ${name(claim.target)})`,
      claim.modality,
      claim.trigger && `by "${oneLine(article, claim.trigger)}"`,
      claim.attribution && `says "${oneLine(article, claim.attribution)}"`,
      claim.date && `on ${claim.date}`,
      claim.location !== undefined && `at ${name(claim.location)}`,
      `[${claim.rule}]`,
    ]
      .filter((part) => typeof part === 'string')
      .join(' ');
  return claims.filter((claim) => within(claim.sentence, sentence)).map(describe);
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const oneLine = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
