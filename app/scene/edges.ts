/** One edge for a pair of actors at rest; one for each relation where the pair is opened. */
import type { FilteredGraph } from '../../core/analysis/apply-filter.ts';
import { pairKey } from '../../core/analysis/graph-index.ts';
import type { EntityId, RelationId } from '../../core/model/ids.ts';
import { MODALITIES, RELATION_TYPES, relationDefinition, type RelationClass } from '../../core/model/ontology.ts';
import { LINE_LOOKS, lineWidth } from './looks.ts';
import type { Arrow, SceneEdge } from './scene.ts';

/** A relation's evidence as the filter leaves it. */
interface Strength {
  readonly relation: number;
  /** Nobody states anything: both are only named in one sentence. */
  readonly isCoMention: boolean;
  readonly asserted: number;
  readonly prospective: number;
  readonly negated: number;
}

const PROSPECTIVE = MODALITIES.indexOf('prospective');
const NEGATED = MODALITIES.indexOf('negated');

/** Between the arcs of a fan. */
const FAN_GAP = 26;

export interface EdgeOptions {
  readonly labelled: boolean;
  readonly selected: boolean;
}

const CO_MENTION = RELATION_TYPES.indexOf('co_mention');

const strengthOf = ({ index, evidenceShown }: FilteredGraph, relation: number): Strength => {
  let [asserted, prospective, negated] = [0, 0, 0];
  for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
    if (evidenceShown[i] === 0) continue;
    const modality = index.evidenceModality[i];
    if (modality === PROSPECTIVE) prospective++;
    else if (modality === NEGATED) negated++;
    else asserted++;
  }
  return { relation, isCoMention: index.relationType[relation] === CO_MENTION, asserted, prospective, negated };
};

const evidenceOf = ({ asserted, prospective, negated }: Strength): number => asserted + prospective + negated;

/**
 * The relations of a pair that are shown: most asserted evidence first, then most evidence, then the ontology's order;
 * co-mentions, which nobody asserts, last.
 */
function strengths(filtered: FilteredGraph, pair: number): readonly Strength[] {
  const { index, relationShown } = filtered;
  const all: Strength[] = [];
  for (let i = index.pairStart[pair]!; i < index.pairStart[pair + 1]!; i++) {
    const relation = index.pairMembers[i]!;
    if (relationShown[relation] === 1) all.push(strengthOf(filtered, relation));
  }
  if (all.length < 2) return all;
  return all.sort(
    (a, b) =>
      Number(a.isCoMention) - Number(b.isCoMention) ||
      b.asserted - a.asserted ||
      evidenceOf(b) - evidenceOf(a) ||
      index.relationType[a.relation]! - index.relationType[b.relation]!,
  );
}

/** What a line speaks of: co-mentions, which stand last, only where nothing else was found between the two. */
function spokenOf(all: readonly Strength[]): readonly Strength[] {
  const first = all.findIndex(({ isCoMention }) => isCoMention);
  return first > 0 ? all.slice(0, first) : all;
}

/** The one class of some relations, or `mixed`. What nobody asserts doesn't count beside what is asserted. */
function classOf({ index }: FilteredGraph, all: readonly Strength[]): RelationClass | 'mixed' {
  const anyAsserted = all.some(({ asserted }) => asserted > 0);
  let found: RelationClass | null = null;
  for (const { relation, asserted } of all) {
    if (anyAsserted && asserted === 0) continue;
    const { class: own } = relationDefinition(RELATION_TYPES[index.relationType[relation]!]!);
    if (found !== null && own !== found) return 'mixed';
    found = own;
  }
  return found ?? 'mixed';
}

function wording({ index }: FilteredGraph, { relation, asserted, prospective, negated }: Strength): string {
  const { label } = relationDefinition(RELATION_TYPES[index.relationType[relation]!]!);
  const total = asserted + prospective + negated;
  const unasserted = [
    ...(prospective > 0 ? [prospective === total ? 'planned' : `${prospective} planned`] : []),
    ...(negated > 0 ? [negated === total ? 'denied' : `${negated} denied`] : []),
  ];
  return `${label} · ${total}${unasserted.length > 0 ? ` (${unasserted.join(', ')})` : ''}`;
}

function briefWording({ index }: FilteredGraph, strength: Strength): string {
  const { label } = relationDefinition(RELATION_TYPES[index.relationType[strength.relation]!]!);
  return `${label} · ${evidenceOf(strength)}`;
}

/** "consults · 5, mediates for · 2, and 3 more" */
function pairLabel(filtered: FilteredGraph, spoken: readonly Strength[]): string {
  const [first, second] = spoken;
  const words = wording(filtered, first!);
  if (second === undefined) return words;
  const more = spoken.length - 2;
  return `${words}, ${wording(filtered, second)}${more > 0 ? `, and ${more} more` : ''}`;
}

function arrowAt({ index }: FilteredGraph, all: readonly Strength[], end: number): Arrow {
  let arrow: Arrow = 'none';
  for (const { relation, asserted } of all) {
    if (index.relationTarget[relation] !== end) continue;
    if (relationDefinition(RELATION_TYPES[index.relationType[relation]!]!).symmetric) continue;
    if (asserted > 0) return 'filled';
    arrow = 'open';
  }
  return arrow;
}

const id = (filtered: FilteredGraph, actor: number): EntityId => filtered.index.graph.entities.at(actor)!.id;

const sum = (all: readonly Strength[], count: (strength: Strength) => number): number =>
  all.reduce((total, strength) => total + count(strength), 0);

/** What a line tells by its looks. */
type Told = Pick<SceneEdge, 'class' | 'evidence' | 'light' | 'struck' | 'sourceArrow' | 'targetArrow'>;

/** What relations tell by an edge that speaks of them, between two actors by number. */
function told(filtered: FilteredGraph, all: readonly Strength[], source: number, target: number): Told {
  const evidence = sum(all, evidenceOf);
  return {
    class: classOf(filtered, all),
    evidence,
    light: sum(all, ({ asserted }) => asserted) === 0,
    struck: sum(all, ({ negated }) => negated) === evidence,
    sourceArrow: arrowAt(filtered, all, source),
    targetArrow: arrowAt(filtered, all, target),
  };
}

/** The edge between two actors where nobody has touched it: whoever chooses it gives it words. */
export function lineAtRest(source: EntityId, target: EntityId, what: Told): SceneEdge {
  const look = LINE_LOOKS[what.class];
  return {
    id: `pair ${pairKey(source, target)}`,
    source,
    target,
    relation: null,
    label: '',
    brief: '',
    labelled: false,
    ...what,
    role: look.role,
    dash: look.dash,
    width: lineWidth(look, what.evidence),
    bend: 0,
    selected: false,
    side: null,
  };
}

/** The edge that stands for everything shown between two actors; `null` where nothing is. */
export function pairEdge(filtered: FilteredGraph, pair: number, options: EdgeOptions): SceneEdge | null {
  const all = strengths(filtered, pair);
  if (all.length === 0) return null;
  const { index } = filtered;
  const spoken = spokenOf(all);
  const [first, second] = [index.pairFirst[pair]!, index.pairSecond[pair]!];
  return {
    ...lineAtRest(id(filtered, first), id(filtered, second), told(filtered, spoken, first, second)),
    label: pairLabel(filtered, spoken),
    brief: `${briefWording(filtered, all[0]!)}${spoken.length > 1 ? ' …' : ''}`,
    // A dotted line says that two are named together; many of them in words would say no more.
    labelled: options.labelled && !all[0]!.isCoMention,
    selected: options.selected,
  };
}

/** One arc for each relation shown between two actors, side by side. */
export function fannedEdges(filtered: FilteredGraph, pair: number, selected: RelationId | null): readonly SceneEdge[] {
  const all = strengths(filtered, pair);
  const { index } = filtered;
  return all.map((strength, i) => {
    const { relation } = strength;
    const source = index.relationSource[relation]!;
    const { id: relationId } = index.graph.relations.at(relation)!;
    const offset = (i - (all.length - 1) / 2) * FAN_GAP;
    const target = index.relationTarget[relation]!;
    return {
      ...lineAtRest(id(filtered, source), id(filtered, target), told(filtered, [strength], source, target)),
      id: `relation ${relationId}`,
      relation: relationId,
      label: wording(filtered, strength),
      brief: wording(filtered, strength),
      bend: source === index.pairFirst[pair] ? offset : -offset,
      labelled: true,
      selected: relationId === selected,
    };
  });
}
