/** Paths in words: step by step the relations they lead along, the best sentence of each, and where a path is weakest. */
import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import { pairBetween, relationsOfPair, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Path } from '../../../core/analysis/paths.ts';
import { countedEvidence, groundOf, leadsFrom, type Ground, type StepRules } from '../../../core/analysis/steps.ts';
import { NO_MODALITY, SPEAKER_ARTICLE } from '../../../core/model/columns.ts';
import { MODALITIES } from '../../../core/model/ontology.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import type { View } from '../view.ts';
import { counted } from '../wording.ts';
import { notesOf } from './agreement.ts';
import { actorName, relationSummary, type ActorName, type RelationSummary } from './details.ts';
import { evidenceItem, type EvidenceItem } from './evidence.ts';
import { memoised } from './memoised.ts';
import { sentencesInArticles } from './sentences.ts';
import { chosenPath, connecting, type Connecting } from './paths.ts';

export interface PathStep {
  readonly from: ActorName;
  readonly to: ActorName;
  /** The one that rests on most of what counts. */
  readonly relation: RelationSummary;
  /** Further relations that count for the step. */
  readonly more: number;
  /** Its best sentence: see `quoteOf`. */
  readonly quote: { readonly relation: number; readonly evidence: number };
  /** "3 sentences in 2 articles", of everything that counts for the step. */
  readonly countText: string;
  readonly ground: Ground;
  /** Who reports the relation and who denies it, where somebody does. */
  readonly dispute: string | null;
  /** Why it is the weakest of its path, in words; `null` where it is not, or where no step is weaker than another. */
  readonly weakness: string | null;
}

export interface PathDetails {
  readonly key: string;
  readonly actors: readonly EntityId[];
  /** Those between the ends. */
  readonly through: readonly ActorName[];
  readonly length: number;
  readonly steps: readonly PathStep[];
  /** "Weakest step: only 1 sentence in 1 article" */
  readonly weakness: string;
  readonly chosen: boolean;
}

export interface PairPaths {
  readonly ends: readonly [ActorName, ActorName];
  readonly paths: readonly PathDetails[];
  readonly more: boolean;
}

/** A change of the rules under which there would be a path, or a shorter one. */
export interface Relaxation {
  readonly rules: StepRules;
  readonly text: string;
}

export interface ConnectionDetails {
  readonly actors: readonly (ActorName & { readonly shown: boolean })[];
  readonly pairs: readonly PairPaths[];
  readonly linkedToAll: readonly ActorName[];
  readonly relaxations: readonly Relaxation[];
}

/** The answer to the view's question; `null` where none is asked. */
export const connectionDetails = memoised((index: GraphIndex, view: View): ConnectionDetails | null => {
  const answer = connecting(index, view);
  return answer && inWords(answer, chosenPath(index, view, answer), relaxations(index, view, answer));
});

const inWords = memoised(
  (answer: Connecting, chosen: Path | null, relaxed: readonly Relaxation[]): ConnectionDetails => {
    const { network, actors, pairs } = answer;
    const { index, actorShown } = network.filtered;
    return {
      actors: actors.map((actor) => ({ ...actorName(index, actor), shown: actorShown[actor] === 1 })),
      pairs: pairs.map(({ ends, paths, more }) => ({
        ends: [actorName(index, ends[0]), actorName(index, ends[1])],
        paths: paths.map((path) => pathDetails(answer, path, path === chosen)),
        more,
      })),
      linkedToAll: answer.linkedToAll.map((actor) => actorName(index, actor)),
      relaxations: relaxed,
    };
  },
);

const RELAXATIONS = [
  { change: { directed: false }, text: 'against the directions too' },
  { change: { planned: true }, text: 'with what is planned or possible' },
  { change: { structural: true }, text: 'with standing relations' },
  { change: { coMentions: true }, text: 'with being named in one sentence' },
] as const;

/** In a larger graph every other set of rules would take too long to try. */
const MOST_TRIED = 20_000;

/** Which single change of the rules would connect what is not connected, or by fewer steps; else what all together would do. */
function relaxations(index: GraphIndex, view: View, answer: Connecting): readonly Relaxation[] {
  const rules = view.connection!.rules;
  const before = reached(answer);
  if (
    answer.actors.length < 2 ||
    (before.without === 0 && (before.steps === 1 || index.relationType.length > MOST_TRIED))
  )
    return NO_RELAXATION;
  const attempt = (relaxed: StepRules, text: string): readonly Relaxation[] => {
    if (JSON.stringify(relaxed) === JSON.stringify(rules)) return [];
    const after = reached(connecting(index, view, relaxed)!);
    if (after.without < before.without) return [{ rules: relaxed, text: `Look ${text}` }];
    const shorter = before.without === 0 && answer.pairs.length === 1 && after.steps < before.steps;
    return shorter ? [{ rules: relaxed, text: `${counted(after.steps, 'step')} ${text}` }] : [];
  };
  const single = RELAXATIONS.flatMap(({ change, text }) => attempt({ ...rules, ...change }, text));
  if (single.length > 0 || before.without === 0) return single;
  return attempt({ directed: false, planned: true, structural: true, coMentions: true }, 'at whatever links them');
}

const ASSERTED = MODALITIES.indexOf('asserted');
const PROSPECTIVE = MODALITIES.indexOf('prospective');

const NO_RELAXATION: readonly Relaxation[] = [];

/** How many pairs have no path, and the fewest steps of those that have. */
function reached({ pairs }: Connecting): { readonly without: number; readonly steps: number } {
  const lengths = pairs.flatMap(({ paths }) => paths.map(({ actors }) => actors.length - 1));
  return { without: pairs.filter(({ paths }) => paths.length === 0).length, steps: Math.min(...lengths) };
}

function pathDetails({ network }: Connecting, { actors, weakest }: Path, chosen: boolean): PathDetails {
  const { filtered, rules } = network;
  const { index } = filtered;
  const strengths = actors.slice(1).map((to, i) => strengthOf(network, actors[i]!, to));
  const uneven = strengths.some((strength) => strength > weakest);
  const steps = actors.slice(1).map((to, i) => {
    const step = stepDetails(filtered, rules, actors[i]!, to, strengths[i]!);
    return { ...step, weakness: uneven && strengths[i] === weakest ? restsOn(step) : null };
  });
  const weak = steps[strengths.indexOf(weakest)]!;
  const subject = steps.length === 1 ? 'Rests on' : uneven ? 'Weakest step:' : 'Each step:';
  return {
    key: actors.join(),
    actors: actors.map((actor) => index.graph.entities.at(actor)!.id),
    through: actors.slice(1, -1).map((actor) => actorName(index, actor)),
    length: steps.length,
    steps,
    weakness: `${subject} ${restsOn(weak)}`,
    chosen,
  };
}

function strengthOf({ start, neighbour, out }: Connecting['network'], from: number, to: number): number {
  for (let i = start[from]!; i < start[from + 1]!; i++) if (neighbour[i] === to) return out[i]!;
  return 0;
}

type Resting = Pick<PathStep, 'ground' | 'countText'> & { readonly articles: number };

function restsOn({ ground, countText, articles }: Resting): string {
  if (ground === 'planned') return `only planned or possible, ${countText}`;
  if (ground === 'co-mention') return `only named together, ${countText}`;
  return articles === 1 ? `only ${countText}` : countText;
}

function stepDetails(filtered: FilteredGraph, rules: StepRules, from: number, to: number, strength: number) {
  const { index } = filtered;
  const ground = groundOf(strength);
  const named = (piece: number): boolean => index.evidenceModality[piece] === NO_MODALITY;
  const asserted = (evidence: readonly number[]): number =>
    evidence.filter((piece) => index.evidenceModality[piece] === ASSERTED).length;
  const counting = relationsOfPair(index, pairBetween(index, from, to)!)
    .filter((relation) => leadsFrom(filtered, rules, relation, from))
    .map((relation) => ({ relation, evidence: countedEvidence(filtered, rules, relation) }))
    // Names alone say nothing beside what is stated.
    .filter(({ evidence }) => evidence.some((piece) => named(piece) === (ground === 'co-mention')))
    .sort((a, b) => asserted(b.evidence) - asserted(a.evidence) || b.evidence.length - a.evidence.length);
  const all = counting.flatMap(({ evidence }) => evidence);
  const { relation, evidence } = counting[0]!;
  return {
    from: actorName(index, from),
    to: actorName(index, to),
    relation: relationSummary(filtered, relation),
    more: counting.length - 1,
    quote: { relation, evidence: bestOf(index, evidence) },
    countText: sentencesInArticles(index, all),
    articles: new Set(all.map((piece) => index.evidenceArticle[piece])).size,
    ground,
    dispute: notesOf(filtered, relation).find(({ kind }) => kind === 'disputed')?.text ?? null,
  };
}

/** What is reported before what is planned, an article's own words before what it has somebody say, then the first. */
function bestOf({ evidenceModality, evidenceSpeaker }: GraphIndex, evidence: readonly number[]): number {
  const rank = (piece: number): number =>
    (evidenceModality[piece] === PROSPECTIVE ? 2 : 0) + (evidenceSpeaker[piece] === SPEAKER_ARTICLE ? 0 : 1);
  return evidence.reduce((best, piece) => (rank(piece) < rank(best) ? piece : best));
}

/** The best sentence of a step. */
export const quoteOf = memoised((index: GraphIndex, { relation, evidence }: PathStep['quote']): EvidenceItem =>
  evidenceItem(index, relation, evidence),
);

/** "Through Qatar" */
export function pathTitle({ length, through }: PathDetails): string {
  if (length === 1) return 'Directly';
  return `Through ${through.map(({ name }) => name).join(', then ')}`;
}

/** "2 paths of 2 steps and 1 of 3" */
export function pathCounts({ paths, more }: PairPaths): string {
  if (paths.length === 0) return 'No path';
  const lengths = [...new Set(paths.map(({ length }) => length))];
  const parts = lengths.map((length, i) => {
    const count = paths.filter((path) => path.length === length).length;
    return i === 0 ? `${counted(count, 'path')} of ${counted(length, 'step')}` : `${count} of ${length}`;
  });
  return `${parts.join(', ')}${more ? '; others are no stronger' : ''}`;
}
