/**
 * A correction is one line of the curation file. It points at the graph through what an article says, never through an
 * identifier, so that it still holds after new articles have come in or an identifier has changed.
 */
import * as v from 'valibot';
import { ENTITY_TYPES, RELATION_TYPES } from '../model/ontology.ts';

const words = (what: string) => v.pipe(v.string(`${what} must be a text`), v.nonEmpty(`${what} must not be empty`));

/** The words `quote` at `start` (UTF-16 code units) in an article's text. For an actor they are one of its mentions. */
const anchor = v.strictObject(
  {
    article: words('the article'),
    start: v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(0, 'must not be negative'),
    ),
    quote: words('the quote'),
  },
  'must be an anchor: {"article": …, "start": …, "quote": …}',
);
export type Anchor = v.InferOutput<typeof anchor>;

const entityType = v.picklist(ENTITY_TYPES, `must be one of ${ENTITY_TYPES.join(', ')}`);
const note = { note: v.optional(v.string('must be a text')) };

export const correctionSchema = v.variant(
  'verb',
  [
    /** Both are one actor; the name and type of `into` stay. */
    v.strictObject({ verb: v.literal('merge'), actor: anchor, into: anchor, ...note }),
    /** These mentions are of another actor, who gets this name. */
    v.strictObject({
      verb: v.literal('split'),
      mentions: v.pipe(v.array(anchor, 'must be a list of anchors'), v.minLength(1, 'must not be empty')),
      name: words('the name'),
      type: v.optional(entityType),
      ...note,
    }),
    v.strictObject({ verb: v.literal('rename'), actor: anchor, name: words('the name'), ...note }),
    v.strictObject({ verb: v.literal('retype'), actor: anchor, type: entityType, ...note }),
    v.strictObject({ verb: v.literal('alias'), actor: anchor, alias: words('the alias'), ...note }),
    v.strictObject({ verb: v.literal('hide'), actor: anchor, ...note }),
    v.strictObject({ verb: v.literal('reject-mention'), mention: anchor, ...note }),
    /** Without `evidence`, the relation as a whole; with it, what that one sentence is said to state. */
    v.strictObject({
      verb: v.literal('reject-relation'),
      source: anchor,
      type: v.picklist(RELATION_TYPES, `must be one of ${RELATION_TYPES.join(', ')}`),
      target: anchor,
      evidence: v.optional(anchor),
      ...note,
    }),
  ],
  'must be one of merge, split, rename, retype, alias, hide, reject-mention, reject-relation',
);
export type Correction = v.InferOutput<typeof correctionSchema>;
export type CorrectionOf<Verb extends Correction['verb']> = Extract<Correction, { readonly verb: Verb }>;

/** Corrections in the order in which they are replayed. */
export interface Curation {
  /** The file's name, for messages. */
  readonly where: string;
  readonly lines: readonly { readonly line: number; readonly correction: Correction }[];
}

export const NO_CURATION: Curation = { where: '', lines: [] };
