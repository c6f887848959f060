/** Values of nodes and edges, which hold JSON text, as the records that this program wrote into them. */
import * as v from 'valibot';
import type { Problem } from '../../model/result.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const optionalText = v.optional(v.string());
const article = {
  article: v.string(),
  title: v.string(),
  source: optionalText,
  published: optionalText,
  url: optionalText,
  language: optionalText,
  length: v.optional(offset),
};

export const articlesSchema = v.array(v.object(article));
export type ArticleValue = v.InferOutput<typeof articlesSchema>[number];

export const aliasesSchema = v.array(v.string());
export const mentionsSchema = v.array(v.object({ article: v.string(), ...span, form: v.string(), rule: optionalText }));
export const mergesSchema = v.array(v.object({ rule: v.string(), names: v.array(v.string()) }));

export const evidenceSchema = v.array(
  v.object({
    ...article,
    ...span,
    quote: v.string(),
    modality: optionalText,
    attributedToId: optionalText,
    date: optionalText,
    locationId: optionalText,
    rule: optionalText,
    triggerSpan: v.optional(v.object(span)),
    attributionSpan: v.optional(v.object(span)),
  }),
);
export type EvidenceValue = v.InferOutput<typeof evidenceSchema>[number];

/** Thrown inside this folder for a value that can't be taken back; its message is for the user. */
export class Unrestorable extends Error {
  readonly at: string;
  constructor(at: string, what: string) {
    super(what);
    this.at = at;
  }
  problem(where: string): Problem {
    const remedy = 'Only GEXF, GraphML and Cytoscape JSON that Relata wrote can be opened, edited elsewhere or not.';
    return { where, at: this.at, what: this.message, remedy };
  }
}

/** A value as a list, JSON text or not; an absent one is an empty list. */
export function listOf<Item>(
  value: unknown,
  schema: v.GenericSchema<unknown, Item[]>,
  at: string,
  name: string,
): readonly Item[] {
  if (value === undefined || value === '') return [];
  const parsed = v.safeParse(schema, typeof value === 'string' ? jsonOf(value) : value);
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]);
  throw new Unrestorable(at, `Its \`${name}\` is not what Relata writes${place === null ? '' : `, at ${place}`}.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
