/** Whether a predicate is a frame's expression at all: its wording, the company that it needs, and that which shows another sense. */
import type { Frame } from '../lexicon/frames.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, childrenOf, lemmaOf } from '../tree.ts';
import { isExpression } from './expressions.ts';
import { hasNeed } from './needs.ts';
import { prepositional } from './phrases.ts';
import type { Predicate } from './predicate.ts';
import { isAsked } from './questions.ts';

/** Whether a predicate is a frame's expression in the company that it needs, whoever its ends are. */
export const isStated = (reading: Reading, frame: Frame, predicate: Predicate): boolean =>
  isExpression(reading, frame, predicate) &&
  !(frame.wordClass === 'verb' && isAsked(reading.tree, predicate.token)) &&
  !isGuarded(reading, frame, predicate) &&
  !isDoneToMatter(reading, frame, predicate) &&
  hasNeed(reading, frame, predicate);

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

/** "Attacked the policy of B", "destroyed its credibility", "captured the mood": what nobody can lay hands on suffers no violence. */
function isDoneToMatter({ tree, lexicon }: Reading, { type, wordClass, object }: Frame, { args }: Predicate): boolean {
  if ((type !== 'assault' && type !== 'coerce') || wordClass !== 'verb' || object !== undefined) return false;
  const matters = lexicon.frames.words.get('matters');
  return args.objects.length > 0 && args.objects.every((thing) => matters?.has(lemmaOf(tree, thing)));
}

/** "Denied claims that B had attacked": B made no claim that could be turned down. */
export function isClaimAboutThem(
  { tree, lexicon, actors }: Reading,
  { type, wordClass }: Frame,
  { args }: Predicate,
  targets: readonly number[],
): boolean {
  if (type !== 'reject' || wordClass !== 'verb') return false;
  const claims = args.objects.filter((object) => lexicon.cues.documents.has(lemmaOf(tree, object)));
  const told = claims
    .flatMap((claim) => childrenBy(tree, claim, 'acl', 'ccomp'))
    .flatMap((clause) => childrenBy(tree, clause, 'nsubj', 'nsubj:pass'));
  return targets.every((target) => told.some((token) => actors.at[token]?.includes(target) === true));
}

/** No slot in particular. */
export const NOWHERE = { role: '', prepositions: new Set<string>() } as const;

/** A frame that holds `only` with some prepositions, with a clause, or with some objects. */
export function isAllowedBy(
  reading: Reading,
  frame: Frame,
  predicate: Predicate,
  slot: { readonly role: string; readonly prepositions: ReadonlySet<string> },
): boolean {
  const { tree, lexicon } = reading;
  const { token, args } = predicate;
  if (frame.only === undefined) return true;
  const words = lexicon.frames.words.get(frame.only[0] ?? '');
  if (words !== undefined) {
    const things = [
      ...args.objects,
      ...args.obliques.map((oblique) => oblique.token),
      ...argumentsOf(reading, token).objects,
      ...args.clauses,
      ...childrenBy(tree, token, 'advcl'),
    ];
    return things.some((thing) => words.has(lemmaOf(tree, thing)));
  }
  if (slot.role.startsWith('clause')) return frame.only.includes('clause');
  if (slot.role !== 'prep') return false;
  return prepositional(reading, predicate).some(
    ({ preposition }) => frame.only?.includes(preposition) && slot.prepositions.has(preposition),
  );
}
