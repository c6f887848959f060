/** The steps that a path may take from actor to actor: which of the relations that a filter shows count, and how well each step rests. */
import { NO_MODALITY } from '../model/columns.ts';
import { MODALITIES, RELATION_TYPES, relationDefinition } from '../model/ontology.ts';
import { shownEvidence, type FilteredGraph } from './apply-filter.ts';

export interface StepRules {
  /** Only along a relation's direction, from who acts to whom it concerns; symmetric relations go both ways. */
  readonly directed: boolean;
  /** Whether what is only planned or possible counts. What is denied never does. */
  readonly planned: boolean;
  /** Whether being named in one sentence counts. */
  readonly coMentions: boolean;
  /** Whether standing relations count: posts, memberships, places. */
  readonly structural: boolean;
}

/**
 * Every step in compressed rows, one entry for each neighbour. A strength is 0 where there is no such step; else it ranks what
 * the step rests on: anything asserted before anything planned before a mere co-mention, then by the number of sentences.
 */
export interface StepNetwork {
  readonly filtered: FilteredGraph;
  readonly rules: StepRules;
  /** Over actors, with one more at the end. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** Of the step to the neighbour, and of the one from it. */
  readonly out: Int32Array;
  readonly back: Int32Array;
}

export type Ground = 'asserted' | 'planned' | 'co-mention';

const ASSERTED = 1 << 29;
const PLANNED = 1 << 28;
const CO_MENTION = RELATION_TYPES.indexOf('co_mention');
const STRUCTURAL = RELATION_TYPES.map((type) => relationDefinition(type).class === 'structural');
const SYMMETRIC = RELATION_TYPES.map((type) => relationDefinition(type).symmetric);
const IS_ASSERTED = MODALITIES.indexOf('asserted');
const IS_PLANNED = MODALITIES.indexOf('prospective');

/** The best that a step of some strength rests on. */
export function groundOf(strength: number): Ground {
  if (strength >= ASSERTED) return 'asserted';
  return strength >= PLANNED ? 'planned' : 'co-mention';
}

/** What of a relation's evidence counts for a step, by number, in the document's order. */
export function countedEvidence(filtered: FilteredGraph, rules: StepRules, relation: number): readonly number[] {
  const { index, relationShown } = filtered;
  if (relationShown[relation] === 0 || !typeCounts(index.relationType[relation]!, rules)) return [];
  return shownEvidence(filtered, relation).filter((piece) => {
    const modality = index.evidenceModality[piece];
    return modality === NO_MODALITY || modality === IS_ASSERTED || (rules.planned && modality === IS_PLANNED);
  });
}

/** Whether a relation leads from one actor to the other as far as its direction goes. */
export function leadsFrom({ index }: FilteredGraph, { directed }: StepRules, relation: number, from: number): boolean {
  return !directed || SYMMETRIC[index.relationType[relation]!]! || index.relationSource[relation] === from;
}

export function stepNetwork(filtered: FilteredGraph, rules: StepRules): StepNetwork {
  const { forward, backward } = pairStrengths(filtered, rules);
  const { pairFirst, pairSecond, actorType } = filtered.index;
  const start = new Int32Array(actorType.length + 1);
  const isStep = (pair: number): boolean =>
    pairFirst[pair] !== pairSecond[pair] && forward[pair]! + backward[pair]! > 0;
  for (let pair = 0; pair < pairFirst.length; pair++) {
    if (!isStep(pair)) continue;
    start[pairFirst[pair]! + 1]!++;
    start[pairSecond[pair]! + 1]!++;
  }
  for (let actor = 0; actor < actorType.length; actor++) start[actor + 1]! += start[actor]!;
  const size = start[actorType.length]!;
  const columns = { neighbour: new Int32Array(size), out: new Int32Array(size), back: new Int32Array(size) };
  const next = start.slice();
  const put = (from: number, to: number, out: number, back: number): void => {
    const at = next[from]!++;
    columns.neighbour[at] = to;
    columns.out[at] = out;
    columns.back[at] = back;
  };
  for (let pair = 0; pair < pairFirst.length; pair++) {
    if (!isStep(pair)) continue;
    put(pairFirst[pair]!, pairSecond[pair]!, forward[pair]!, backward[pair]!);
    put(pairSecond[pair]!, pairFirst[pair]!, backward[pair]!, forward[pair]!);
  }
  return { filtered, rules, start, ...columns };
}

function typeCounts(type: number, { coMentions, structural }: StepRules): boolean {
  return type === CO_MENTION ? coMentions : structural || !STRUCTURAL[type];
}

/** Over pairs: the strength of the step from the first to the second, and back. */
function pairStrengths(filtered: FilteredGraph, rules: StepRules) {
  const { index, relationShown } = filtered;
  const empty = () => new Int32Array(index.pairFirst.length);
  const ways = [empty(), empty()].map((asserted) => ({ asserted, planned: empty(), named: empty() }));
  for (let relation = 0; relation < relationShown.length; relation++) {
    const type = index.relationType[relation]!;
    if (relationShown[relation] === 0 || !typeCounts(type, rules)) continue;
    const pair = index.relationPair[relation]!;
    const both = !rules.directed || SYMMETRIC[type]!;
    const toSecond = index.relationSource[relation] === index.pairFirst[pair];
    const { asserted, planned, named } = countModalities(filtered, relation);
    ways.forEach((way, i) => {
      if (!both && toSecond !== (i === 0)) return;
      way.asserted[pair]! += asserted;
      if (rules.planned) way.planned[pair]! += planned;
      way.named[pair]! += named;
    });
  }
  const strength = ({ asserted, planned, named }: (typeof ways)[number]): Int32Array =>
    asserted.map((count, pair) => {
      if (count > 0) return ASSERTED + count + planned[pair]!;
      return planned[pair]! > 0 ? PLANNED + planned[pair]! : named[pair]!;
    });
  return { forward: strength(ways[0]!), backward: strength(ways[1]!) };
}

function countModalities({ index, evidenceShown }: FilteredGraph, relation: number) {
  const counts = { asserted: 0, planned: 0, named: 0 };
  for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
    if (evidenceShown[i] === 0) continue;
    const modality = index.evidenceModality[i];
    if (index.relationType[relation] === CO_MENTION) counts.named++;
    else if (modality === IS_ASSERTED) counts.asserted++;
    else if (modality === IS_PLANNED) counts.planned++;
  }
  return counts;
}
