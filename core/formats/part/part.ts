/**
 * A part of a corpus: what one machine has read, to be joined with what others have. Lines of JSON: a head, a reading for each
 * article by id, and a foot with their number and a hash of all that stands before it, so that a part that was cut off or
 * altered is never taken for whole.
 */
import * as v from 'valibot';
import type { Span } from '../../model/article.ts';
import { MENTION_FORMS } from '../../model/graph.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from '../../model/ontology.ts';
import type { ArticleReading } from '../../model/reading.ts';
import { articleSchema } from '../../model/schema.ts';

const PART_FORMAT = 'relata-part';
const PART_VERSION = 1;

/** @param reading what read the articles: parts that were read by different programs don't join */
export function partHead(reading: string): string {
  return JSON.stringify({ format: PART_FORMAT, version: PART_VERSION, reading });
}

/** @param sha256 of every byte before this line, hexadecimal */
export function partFoot(articles: number, sha256: string): string {
  return JSON.stringify({ articles, sha256 });
}

/** What read the articles of a part, or what is wrong with its first line. */
export function readPartHead(line: string): { readonly reading: string } | { readonly wrong: string } {
  const head = parse(line) as { format?: unknown; version?: unknown; reading?: unknown } | undefined;
  if (head?.format !== PART_FORMAT) return { wrong: 'This is not a part of a corpus.' };
  if (head.version !== PART_VERSION) {
    return { wrong: `The part is of version ${String(head.version)}; this program reads version ${PART_VERSION}.` };
  }
  return typeof head.reading === 'string' ? { reading: head.reading } : { wrong: 'The head of the part is damaged.' };
}

/** The reading in a line from elsewhere, if it is whole: every field, every reference and every offset. */
export function checkReading(line: string): ArticleReading | undefined {
  const value = parse(line);
  if (!v.is(readingSchema, value)) return undefined;
  const reading = value as unknown as ArticleReading;
  return referencesHold(reading) ? reading : undefined;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };

const readingSchema = v.object({
  article: articleSchema,
  clusters: v.array(
    v.object({
      type: v.picklist(ENTITY_TYPES),
      iso: v.optional(v.string()),
      known: v.optional(v.string()),
      mentions: v.array(v.object({ ...span, form: v.picklist(MENTION_FORMS), text: v.string(), rule: v.string() })),
      merges: v.array(v.object({ rule: v.string(), names: v.array(v.string()) })),
      description: v.optional(v.string()),
    }),
  ),
  claims: v.array(
    v.object({
      type: v.picklist(RELATION_TYPES),
      source: offset,
      target: offset,
      sentence: v.object(span),
      trigger: v.optional(v.object(span)),
      modality: v.optional(v.picklist(MODALITIES)),
      attribution: v.optional(v.object({ ...span, cluster: v.optional(offset) })),
      date: v.optional(v.string()),
      location: v.optional(offset),
      rule: v.string(),
    }),
  ),
});

function referencesHold({ article, clusters, claims }: ArticleReading): boolean {
  const isCluster = (index: number | undefined): boolean => index === undefined || index < clusters.length;
  const isInside = (one: Span | undefined): boolean =>
    one === undefined || (one.start < one.end && one.end <= article.text.length);
  return (
    clusters.every(({ mentions }) => mentions.every(isInside)) &&
    claims.every(
      ({ source, target, sentence, trigger, attribution, location }) =>
        [source, target, location, attribution?.cluster].every(isCluster) &&
        [sentence, trigger, attribution].every(isInside),
    )
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
