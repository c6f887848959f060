/** What a user asks to have corrected, in the graph's terms, as corrections that point at words of the articles. */
import type { GraphDocument, Mention } from '../model/graph.ts';
import type { ArticleId, EntityId, RelationId } from '../model/ids.ts';
import type { EntityType } from '../model/ontology.ts';
import { anchorAt, anchorOfActor } from './anchor-of.ts';
import type { Anchor, Correction } from './correction.ts';

export type CorrectionRequest =
  | { readonly verb: 'rename'; readonly actor: EntityId; readonly name: string }
  | { readonly verb: 'retype'; readonly actor: EntityId; readonly type: EntityType }
  | { readonly verb: 'alias'; readonly actor: EntityId; readonly alias: string }
  | { readonly verb: 'hide'; readonly actor: EntityId }
  | { readonly verb: 'merge'; readonly actor: EntityId; readonly into: EntityId }
  | { readonly verb: 'split'; readonly mentions: readonly Mention[]; readonly name: string; readonly type: EntityType }
  | { readonly verb: 'reject-mention'; readonly mentions: readonly Mention[] }
  /** Without `evidence`, the relation as a whole. */
  | {
      readonly verb: 'reject-relation';
      readonly relation: RelationId;
      readonly evidence: { readonly article: ArticleId; readonly start: number } | null;
    };

/** The corrections that a request comes to; `null` where no article has words to point at. */
export function correctionsFor(
  graph: GraphDocument,
  request: CorrectionRequest,
  note: string,
): readonly Correction[] | null {
  const made = make(graph, request);
  const remark = note.trim();
  return made && made.map((correction) => (remark === '' ? correction : { ...correction, note: remark }));
}

function make(graph: GraphDocument, request: CorrectionRequest): readonly Correction[] | null {
  const anchorOf = (id: EntityId): Anchor | null => {
    const entity = graph.entities.find((one) => one.id === id);
    return entity === undefined ? null : anchorOfActor(graph, entity);
  };
  switch (request.verb) {
    case 'reject-mention':
      return request.mentions.map((mention) => ({
        verb: 'reject-mention',
        mention: anchorAt(graph, mention.article, mention),
      }));
    case 'split': {
      const mentions = request.mentions.map((mention) => anchorAt(graph, mention.article, mention));
      return [{ verb: 'split', mentions, name: request.name, type: request.type }];
    }
    case 'reject-relation':
      return rejection(graph, request, anchorOf);
    case 'merge': {
      const [actor, into] = [anchorOf(request.actor), anchorOf(request.into)];
      return actor && into && [{ verb: 'merge', actor, into }];
    }
    default: {
      const { actor: id, ...rest } = request;
      const actor = anchorOf(id);
      return actor && [{ ...rest, actor }];
    }
  }
}

function rejection(
  graph: GraphDocument,
  { relation: id, evidence }: Extract<CorrectionRequest, { verb: 'reject-relation' }>,
  anchorOf: (id: EntityId) => Anchor | null,
): readonly Correction[] | null {
  const relation = graph.relations.find((one) => one.id === id);
  const source = relation && anchorOf(relation.source);
  const target = relation && anchorOf(relation.target);
  if (!source || !target) return null;
  const whole = { verb: 'reject-relation', source, type: relation.type, target } as const;
  if (evidence === null) return [whole];
  const piece = relation.evidence.find(
    ({ article, start }) => article === evidence.article && start === evidence.start,
  );
  return piece === undefined ? null : [{ ...whole, evidence: anchorAt(graph, piece.article, piece) }];
}
