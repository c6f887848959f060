/** Matches one frame at one predicate: is it the expression, in the right company, and who are the two ends? */
import type { Frame } from '../lexicon/frames.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import { isToClause } from '../syntax/clauses.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import type { Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  headOf,
  childrenBy,
  childrenOf,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
} from '../tree.ts';
import { isLight, particleOf, type Predicate } from './predicate.ts';
import { fill } from './slots.ts';

export interface Match {
  readonly frame: Frame;
  readonly predicate: Predicate;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** All take part alike: every pair among sources and targets. */
  readonly mutual: boolean;
  /** The target was found in a content clause ("vowed to defeat X"). */
  readonly throughClause: boolean;
}

/** The frame's ends at a predicate, or undefined where it does not hold. */
export function matchFrame(reading: Reading, frame: Frame, predicate: Predicate): Match | undefined {
  if (!isExpression(reading, frame, predicate) || isGuarded(reading, frame, predicate)) return undefined;
  if (frame.type === 'agree' && isSoughtInTalks(reading, predicate.token)) return undefined;
  if (!hasNeed(reading, frame, predicate)) return undefined;
  const source = fill(reading, frame.source, predicate);
  if (source === undefined) return undefined;
  const target = fill(reading, frame.target, predicate);
  const found = target !== undefined && isAllowedBy(reading, frame, predicate, target.slot) ? target.clusters : [];
  const throughClause = target !== undefined && ['clause.conflict', 'clause.obj'].includes(target.slot.role);
  const others = found.filter((cluster) => !source.clusters.includes(cluster));
  if (others.length > 0)
    return { frame, predicate, sources: source.clusters, targets: others, mutual: false, throughClause };
  const together = frame.mutual && source.clusters.length > 1 && isShared(frame, source.slot.role);
  return together
    ? { frame, predicate, sources: source.clusters, targets: source.clusters, mutual: true, throughClause }
    : undefined;
}

/** "Negotiations for a ceasefire between A and B": they talk, and have not agreed. */
function isSoughtInTalks({ tree, lexicon }: Reading, noun: number): boolean {
  const sought =
    relOf(tree, noun) === 'nmod' && ['for', 'on', 'about', 'over', 'towards'].includes(prepositionOf(tree, noun));
  const governors = lexicon.frames.nouns.get(lemmaOf(tree, headOf(tree, noun))) ?? [];
  return sought && governors.some(({ type }) => type === 'consult');
}

/** "A and B met", "talks between A and B": participants of a mutual act without a second end. */
const isShared = (frame: Frame, role: string): boolean =>
  role === 'subj' || role === 'parties' || (frame.wordClass === 'noun' && ['poss', 'mod', 'prep'].includes(role));

function isExpression({ tree }: Reading, frame: Frame, { token, args }: Predicate): boolean {
  const particle = particleOf(tree, token);
  if (frame.particle !== undefined) {
    const words = childrenOf(tree, token).filter(
      (child) =>
        ['advmod', 'compound:prt', 'case', 'obl'].includes(relOf(tree, child)) || uposOf(tree, child) === 'ADP',
    );
    return particle === frame.particle || words.some((word) => lowerOf(tree, word) === frame.particle);
  }
  if (frame.object !== undefined) return args.objects.some((object) => lemmaOf(tree, object) === frame.object);
  const { phrase } = frame;
  if (phrase !== undefined)
    return args.obliques.some(
      (oblique) => oblique.preposition === phrase.preposition && lemmaOf(tree, oblique.token) === phrase.noun,
    );
  return particle === undefined || frame.wordClass !== 'verb';
}

/** Whether company of the act shows another sense of its word: a trade war, an election campaign, a match. */
function isGuarded({ tree, lexicon }: Reading, frame: Frame, { token, args }: Predicate): boolean {
  const words = frame.not === undefined ? undefined : lexicon.frames.guards.get(frame.not);
  if (words === undefined) return false;
  if (frame.not === 'sport') {
    const sentence = tree.doc.sentences[tree.sentenceOf[token] ?? 0];
    for (let at = sentence?.firstToken ?? 0; at < (sentence?.endToken ?? 0); at++)
      if (words.has(lemmaOf(tree, at))) return true;
    return false;
  }
  const company = [...childrenOf(tree, token), ...args.objects, ...args.obliques.map((oblique) => oblique.token)];
  return company.some((child) => words.has(lemmaOf(tree, child)));
}

function hasNeed(reading: Reading, frame: Frame, predicate: Predicate): boolean {
  const { tree, lexicon } = reading;
  const { token, args, light } = predicate;
  const owned = childrenBy(tree, token, 'nmod:poss').length > 0;
  const { voicing, making, giving } = lexicon.frames.light;
  switch (frame.needs) {
    case undefined:
      return hasObjectWord(reading, frame, predicate);
    case 'to-clause':
      return args.clauses.some((clause) => isToClause(tree, clause));
    case 'request-clause':
      return (
        args.clauses.length > 0 ||
        obliquesOf(reading, token).some(({ preposition }) => ['for', 'into', 'on', 'over'].includes(preposition))
      );
    case 'against':
      return (
        args.clauses.some((clause) => isToClause(tree, clause) || prepositionOf(tree, clause) === 'against') ||
        args.obliques.some(({ preposition }) => preposition === 'against') ||
        childrenBy(tree, token, 'advcl').some((child) => prepositionOf(tree, child) === 'against')
      );
    case 'conflict-clause':
      return args.clauses.some((clause) => isVerb(tree, clause));
    case 'no-clause':
      return args.clauses.length === 0;
    case 'with-goods':
      return args.obliques.some(({ preposition }) => preposition === 'with');
    case 'refusal':
      return isRefusal(reading, token);
    case 'giving':
      return light !== undefined && isLight(tree, light, giving);
    case 'voiced':
      return owned || (light !== undefined && isLight(tree, light, voicing));
    case 'made':
      return owned || (light !== undefined && isLight(tree, light, making));
    default:
      throw new Error(`frames.json: unknown need "${frame.needs}"`);
  }
}

/** "will not allow": a refusal announced for the future, which is a threat; what somebody fears or expects announces nothing. */
function isRefusal({ tree, lexicon }: Reading, verb: number): boolean {
  const isForeseen =
    baseRelOf(tree, verb) === 'ccomp' && lexicon.cues.prospective.has(lemmaOf(tree, headOf(tree, verb)));
  if (isForeseen) return false;
  const negated = childrenBy(tree, verb, 'advmod').some((child) => lexicon.cues.negators.has(lowerOf(tree, child)));
  return (
    negated &&
    childrenBy(tree, verb, 'aux').some((aux) =>
      ['will', 'wo', 'shall', "'ll", '’ll', 'would'].includes(lowerOf(tree, aux)),
    )
  );
}

function hasObjectWord({ tree, lexicon }: Reading, frame: Frame, { args }: Predicate): boolean {
  const words = frame.objectWords === undefined ? undefined : lexicon.frames.words.get(frame.objectWords);
  return words === undefined || args.objects.some((object) => words.has(lemmaOf(tree, object)));
}

/** A frame that holds `only` with some prepositions, with a clause, or with some objects. */
function isAllowedBy(
  reading: Reading,
  frame: Frame,
  { token, args }: Predicate,
  slot: { readonly role: string; readonly prepositions: ReadonlySet<string> },
): boolean {
  const { tree, lexicon } = reading;
  if (frame.only === undefined) return true;
  const words = lexicon.frames.words.get(frame.only[0] ?? '');
  if (words !== undefined) {
    const things = [
      ...args.objects,
      ...args.obliques.map((oblique) => oblique.token),
      ...argumentsOf(reading, token).objects,
    ];
    return things.some((thing) => words.has(lemmaOf(tree, thing)));
  }
  if (slot.role.startsWith('clause')) return frame.only.includes('clause');
  if (slot.role !== 'prep') return false;
  return args.obliques.some(
    ({ preposition }) => frame.only?.includes(preposition) && slot.prepositions.has(preposition),
  );
}
