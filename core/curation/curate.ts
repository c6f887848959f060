import type { GraphDocument, Relation } from '../model/graph.ts';
import { orderedEnds } from '../model/graph.ts';
import type { Problem } from '../model/result.ts';
import { addAlias, hideActor, mergeActors, rejectMention, renameActor, retypeActor, splitActor } from './actors.ts';
import { resolveMention, resolvePlace, type MentionOf, type Resolved } from './anchors.ts';
import type { Anchor, Correction, CorrectionOf, Curation } from './correction.ts';

export interface Curated {
  readonly graph: GraphDocument;
  /** Lines that no longer apply, and what a line had to leave out. */
  readonly problems: readonly Problem[];
  /** For each line, in their order. */
  readonly outcomes: readonly LineOutcome[];
}

/** What became of a line. */
export interface LineOutcome {
  /** Why it does not apply; `null` where it does. */
  readonly lost: string | null;
  /** What it had to leave out. */
  readonly remarks: readonly string[];
}

/** A corrected graph with remarks, or why the correction does not apply. */
type Outcome = { readonly graph: GraphDocument; readonly remarks?: readonly string[] } | { readonly lost: string };

/**
 * Replays corrections on a graph as the build made it, in their order. A line whose anchor no longer holds changes nothing and is
 * reported.
 */
export function curate(built: GraphDocument, { where, lines }: Curation): Curated {
  const problems: Problem[] = [];
  const outcomes: LineOutcome[] = [];
  let graph = built;
  for (const { line, correction } of lines) {
    const outcome = apply(graph, correction);
    const at = `line ${line}`;
    if ('lost' in outcome) {
      outcomes.push({ lost: outcome.lost, remarks: [] });
      const what = `The correction (${correction.verb}) no longer applies. ${outcome.lost}`;
      problems.push({ where, at, what, remedy: 'Point it at words that the articles have, or delete the line.' });
      continue;
    }
    graph = outcome.graph;
    const { remarks = [] } = outcome;
    outcomes.push({ lost: null, remarks });
    for (const what of remarks) {
      problems.push({ where, at, what, remedy: 'If that is not wanted, change or delete the line.' });
    }
  }
  return { graph, problems, outcomes };
}

function apply(graph: GraphDocument, correction: Correction): Outcome {
  switch (correction.verb) {
    case 'merge':
      return at(graph, correction.actor, ({ entity }) =>
        at(graph, correction.into, (into) => ({ graph: mergeActors(graph, entity, into.entity) })),
      );
    case 'split':
      return split(graph, correction);
    case 'rename':
      return at(graph, correction.actor, ({ entity }) => ({ graph: renameActor(graph, entity, correction.name) }));
    case 'retype':
      return at(graph, correction.actor, ({ entity }) => {
        const retyped = retypeActor(graph, entity, correction.type);
        const remarks = retyped.dropped.map((id) => `${id} does not go with the new type and was left out.`);
        return { graph: retyped.graph, remarks };
      });
    case 'alias':
      return at(graph, correction.actor, ({ entity }) => ({ graph: addAlias(graph, entity, correction.alias) }));
    case 'hide':
      return at(graph, correction.actor, ({ entity }) => ({ graph: hideActor(graph, entity) }));
    case 'reject-mention':
      return at(graph, correction.mention, (found) => ({ graph: rejectMention(graph, found) }));
    case 'reject-relation':
      return rejectRelation(graph, correction);
  }
}

function at(graph: GraphDocument, anchor: Anchor, then: (found: MentionOf) => Outcome): Outcome {
  const resolved = resolveMention(graph, anchor);
  return 'lost' in resolved ? resolved : then(resolved.found);
}

function split(graph: GraphDocument, { mentions, name, type }: CorrectionOf<'split'>): Outcome {
  const resolved = mentions.map((anchor) => resolveMention(graph, anchor));
  const found: MentionOf[] = [];
  for (const one of resolved) {
    if ('lost' in one) return one;
    found.push(one.found);
  }
  const { entity } = found[0]!;
  const places = new Set(found.map(({ mention }) => mention));
  if (found.some((one) => one.entity.id !== entity.id)) return { lost: 'The mentions are of several actors.' };
  if (places.size === entity.mentions.length) return { lost: 'These are all mentions of the actor.' };
  return {
    graph: splitActor(graph, { entity, mentions: [...places] }, type === undefined ? { name } : { name, type }),
  };
}

function rejectRelation(graph: GraphDocument, correction: CorrectionOf<'reject-relation'>): Outcome {
  return at(graph, correction.source, (from) =>
    at(graph, correction.target, (to) => {
      const [source, target] = orderedEnds(correction.type, from.entity.id, to.entity.id);
      const relation = graph.relations.find(
        (one) => one.type === correction.type && one.source === source && one.target === target,
      );
      if (relation === undefined) return { lost: `${source} and ${target} are no longer found to be so related.` };
      const rest = withoutEvidence(graph, relation, correction.evidence);
      if ('lost' in rest) return rest;
      const relations = graph.relations.flatMap((one) => (one.id !== relation.id ? [one] : rest.found));
      return { graph: { ...graph, relations } };
    }),
  );
}

/** What is left of a relation: nothing, or the relation without the evidence in one sentence. */
function withoutEvidence(graph: GraphDocument, relation: Relation, anchor: Anchor | undefined): Resolved<Relation[]> {
  if (anchor === undefined) return { found: [] };
  const place = resolvePlace(graph, anchor);
  if ('lost' in place) return place;
  const { start, end } = place.found;
  const evidence = relation.evidence.filter(
    (piece) => piece.article !== anchor.article || piece.end <= start || end <= piece.start,
  );
  if (evidence.length === relation.evidence.length) return { lost: 'That sentence is no longer found to state it.' };
  return { found: evidence.length === 0 ? [] : [{ ...relation, evidence }] };
}
