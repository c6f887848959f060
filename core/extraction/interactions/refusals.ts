/** What is refused is a dealing with somebody: "ruled out any deal with B", "broke off talks with B", "declined to meet B". */
import { relationDefinition } from '../../model/ontology.ts';
import type { Frame } from '../lexicon/frames.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { baseRelOf, childrenBy, isVerb, lemmaOf, prepositionOf, relOf, xposOf, type Tree } from '../tree.ts';
import type { Match } from './match.ts';
import { nounPredicate, particleOf, type Predicate } from './predicate.ts';
import { fill, type Matching } from './slots.ts';
import { isWorded } from './wording.ts';

/** Prepositions behind which the thing refused stands: "walked out of the talks". */
const LEAVING = new Set(['of', 'out of', 'from']);

/** A refusal whose own slots hold nobody, of an act of cooperation that it words as a noun or as an infinitive. */
export function refusedDealing(
  reading: Matching,
  frame: Frame,
  predicate: Predicate,
  sources: readonly number[],
): Match | undefined {
  if (frame.type !== 'reject' || frame.wordClass !== 'verb' || sources.length === 0) return undefined;
  // who denies that he deals with somebody does not turn him away
  if (reading.lexicon.cues.denying.has(frame.lemma)) return undefined;
  for (const { token, act } of dealingsOf(reading, predicate)) {
    const targets = partnersIn(reading, token, act).filter((cluster) => !sources.includes(cluster));
    if (targets.length === 0) continue;
    const rule = frame.rule.replace('frame:', 'frame-dealing:');
    return {
      frame: { ...frame, rule },
      predicate,
      sources,
      targets,
      mutual: false,
      throughClause: false,
      told: xposOf(reading.tree, token) === 'VBG' || !isVerb(reading.tree, token) ? [token] : [],
    };
  }
  return undefined;
}

interface Dealing {
  readonly token: number;
  readonly act: Predicate;
}

function dealingsOf(reading: Matching, { token, args }: Predicate): readonly Dealing[] {
  const { tree } = reading;
  const things = [
    ...args.objects,
    ...args.obliques.filter(({ preposition }) => LEAVING.has(preposition)).map((phrase) => phrase.token),
  ];
  const gerunds = gerundsOf(tree, token);
  const nouns = [...things, ...gerunds.flatMap((clause) => argumentsOf(reading, clause).objects)]
    .filter((thing) => reading.actors.at[thing] === undefined && thing > token)
    // "abandoned its cooperation with B": what one has is given up, not refused
    .filter((thing) => childrenBy(tree, thing, 'nmod:poss').length === 0)
    .map((thing) => ({ token: thing, act: nounPredicate(reading, thing) }));
  const clauses = [...args.clauses.filter((clause) => baseRelOf(tree, clause) === 'xcomp'), ...gerunds]
    .filter((clause) => isVerb(tree, clause))
    .map((clause) => ({ token: clause, act: { token: clause, args: argumentsOf(reading, clause) } }));
  return [...nouns, ...clauses];
}

/** "Ruled out governing with B", "ruled out joining a coalition with B": the gerund right behind the verb's particle. */
const gerundsOf = (tree: Tree, verb: number): readonly number[] =>
  particleOf(tree, verb) === undefined
    ? []
    : childrenBy(tree, verb, 'advcl', 'ccomp', 'xcomp').filter(
        (clause) => xposOf(tree, clause) === 'VBG' && clause === verb + 2,
      );

/** With whom the frames of cooperation of a noun or verb say that it is. */
function partnersIn(reading: Matching, token: number, act: Predicate): readonly number[] {
  const { tree, lexicon } = reading;
  const words = isVerb(tree, token) ? lexicon.frames.verbs : lexicon.frames.nouns;
  const frames = (words.get(lemmaOf(tree, token)) ?? []).filter(
    (frame) =>
      relationDefinition(frame.type).class?.endsWith('cooperation') === true &&
      // a pardon for B is refused whoever grants it
      frame.type !== 'retreat' &&
      frame.particle === particleOf(tree, token) &&
      isWorded(tree, token, frame),
  );
  for (const frame of frames) {
    const target = fill(reading, frame.target, act);
    if (target !== undefined) return target.clusters;
  }
  return isVerb(tree, token) && frames.length > 0 ? membersOf(reading, act) : [];
}

/** "Negotiators sent by B": the participle behind a common noun tells whose they are. */
function membersOf(reading: Matching, { args }: Predicate): readonly number[] {
  const { tree } = reading;
  return [...args.objects, ...args.obliques.map(({ token }) => token)]
    .flatMap((noun) => childrenBy(tree, noun, 'acl'))
    .filter((clause) => relOf(tree, clause) === 'acl')
    .flatMap((clause) => childrenBy(tree, clause, 'obl').filter((child) => prepositionOf(tree, child) === 'by'))
    .flatMap((agent) => reading.actors.at[agent] ?? []);
}
