/** What a frame needs beside its two ends: a clause of a kind, a light verb of a kind, a mark. */
import type { Frame } from '../lexicon/frames.ts';
import { isBehind } from '../syntax/circumstances.ts';
import { isFinite, isToClause } from '../syntax/clauses.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { isLight, type Predicate } from './predicate.ts';
import { isHelp, isRelief } from './relief.ts';

/** Whether a predicate has what a frame needs. */
export function hasNeed(reading: Reading, frame: Frame, predicate: Predicate): boolean {
  if (frame.type === 'request' && isInquiry(reading, predicate)) return false;
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
        [token, ...args.objects]
          .flatMap((host) => obliquesOf(reading, host))
          .some(({ preposition }) => ['for', 'into', 'on', 'over'].includes(preposition))
      );
    case 'against':
      return (
        args.clauses.some((clause) => isToClause(tree, clause) || prepositionOf(tree, clause) === 'against') ||
        args.obliques.some(({ preposition }) => preposition === 'against') ||
        childrenBy(tree, token, 'advcl').some((child) => prepositionOf(tree, child) === 'against')
      );
    case 'over-matter':
      return isOverMatter(reading, predicate);
    case 'concluding':
      return !args.clauses.some((clause) => isStatement(tree, clause) && !isModal(reading, clause));
    // "received calls from B to resign"
    case 'no-demand':
      return ![token, ...args.objects, ...args.obliques.map((oblique) => oblique.token)].some((host) =>
        childrenBy(tree, host, 'acl', 'advcl', 'xcomp').some((clause) => isToClause(tree, clause)),
      );
    case 'no-object':
      return args.objects.length === 0;
    case 'forces-subject':
      return args.subjects.some((subject) => xposOf(tree, subject) === 'NNP' || isForces(reading, subject));
    case 'bloc-subject':
      return args.subjects.some((subject) => isBloc(reading, subject));
    case 'conflict-clause':
      return args.clauses.some((clause) => isVerb(tree, clause));
    case 'asking':
      return childrenBy(tree, token, 'advcl', 'xcomp', 'acl').some((clause) => isAsking(reading, clause));
    case 'errand':
      return (
        isToClause(tree, token) && lexicon.frames.words.get('errands')?.has(lemmaOf(tree, headOf(tree, token))) === true
      );
    case 'relief-subject':
      return args.subjects.some((subject) => isRelief(reading, subject));
    case 'help':
      return args.objects.some((object) => isHelp(reading, object));
    case 'going':
      return (
        args.clauses.length === 0 &&
        !args.obliques.some(({ preposition }) => ['with', 'as', 'to'].includes(preposition))
      );
    case 'deadline':
      return (
        args.obliques.some(({ preposition }) => ['until', 'till'].includes(preposition)) ||
        isTimeToAct(reading, predicate)
      );
    case 'no-clause':
      return args.clauses.length === 0;
    case 'with-goods':
      return args.obliques.some(({ preposition }) => preposition === 'with');
    case 'refusal':
      return isRefusal(reading, token);
    case 'carried':
      return light !== undefined;
    case 'giving':
      return light !== undefined && isLight(tree, light, giving);
    case 'under':
    case 'with':
    case 'in':
      return prepositionOf(tree, token) === frame.needs;
    case 'of-matter':
      return (
        args.obliques.some(({ preposition }) => preposition === 'of') ||
        [token, ...args.objects].some(
          (host) =>
            obliquesOf(reading, host).some(({ preposition }) => preposition === 'of') ||
            childrenBy(tree, host, 'advcl', 'acl').some((clause) => prepositionOf(tree, clause) === 'of'),
        )
      );
    case 'mandative':
      return args.clauses.some((clause) => isMandative(tree, clause));
    case 'passive':
      return isPassive(tree, token);
    case 'active':
      return !isPassive(tree, token);
    case 'participle':
      return baseRelOf(tree, token) === 'acl' && xposOf(tree, token) === 'VBN';
    case 'own-clause':
      return announcesOwnAct(reading, predicate);
    case 'of-harm':
      return mentionsHarm(reading, predicate);
    case 'of-trade':
      return isOfTrade(reading, token);
    case 'still':
      return !isFormer(reading, token);
    case 'voiced':
      return owned || (light !== undefined && isLight(tree, light, voicing));
    case 'made':
      return owned || (light !== undefined && isLight(tree, light, making));
    default:
      return isUnder(reading, token, frame.needs);
  }
}

/** "Gave B two weeks to withdraw". */
function isTimeToAct({ tree, lexicon }: Reading, { args }: Predicate): boolean {
  const things = args.objects.flatMap((object) => [object, ...childrenBy(tree, object, 'obl')]);
  const time = things.find((thing) => lexicon.cues.times.has(lemmaOf(tree, thing)));
  return (
    time !== undefined && [...args.clauses, ...childrenBy(tree, time, 'acl')].some((clause) => isToClause(tree, clause))
  );
}

/** "Trading partner", "largest customer": of those who deal with somebody, those whose dealings are trade. */
const isOfTrade = ({ tree, lexicon }: Reading, noun: number): boolean =>
  childrenBy(tree, noun, 'amod', 'compound').some((child) =>
    lexicon.frames.words.get('of-trade')?.has(lowerOf(tree, child)),
  );

/** "A former ally", "once an ally". */
function isFormer({ tree, chunks, lexicon }: Reading, noun: number): boolean {
  const { formerly, ended } = lexicon.roles;
  const first = chunks.at[noun]?.first ?? noun;
  if (formerly.has(lowerOf(tree, first - 1))) return true;
  for (let at = first; at < noun; at++) if (ended.has(lowerOf(tree, at))) return true;
  return false;
}

/** A need that names a list of `words` wants one of these before the noun's phrase. */
function isUnder(reading: Reading, noun: number, need: string): boolean {
  const prepositions = reading.lexicon.frames.words.get(need);
  if (prepositions === undefined) throw new Error(`frames.json: unknown need "${need}"`);
  return isBehind(reading, noun, prepositions);
}

/** "Wrote to B urging", "wrote to B to ask". */
const isAsking = ({ tree, lexicon }: Reading, clause: number): boolean =>
  (xposOf(tree, clause) === 'VBG' || isToClause(tree, clause)) &&
  (lexicon.frames.verbs.get(lemmaOf(tree, clause)) ?? []).some(({ type }) => type === 'request');

/** "Suggested that B withdraw", "asks that it be freed": a that-clause without tense says what shall be. */
const isMandative = (tree: Tree, clause: number): boolean => {
  const subject = childrenBy(tree, clause, 'nsubj', 'nsubj:pass')[0];
  if (subject === undefined) return false;
  const bare = childrenBy(tree, clause, 'aux', 'aux:pass', 'cop')[0] ?? clause;
  const should = lowerOf(tree, bare) === 'should';
  const untensed = xposOf(tree, bare) === 'VB' && lowerOf(tree, bare - 1) !== 'to';
  // "that Hungary sign": the tagger takes it for a present, which one subject would give an s
  const without = xposOf(tree, bare) === 'VBP' && ['NNP', 'NN', 'NNPS'].includes(xposOf(tree, subject));
  return should || untensed || (without && childrenBy(tree, subject, 'conj').length === 0);
};

const isStatement = (tree: Tree, clause: number): boolean =>
  isFinite(tree, clause) || childrenBy(tree, clause, 'cop').length > 0;

const isModal = ({ tree, lexicon }: Reading, clause: number): boolean =>
  childrenBy(tree, clause, 'aux').some((aux) => lexicon.cues.modals.has(lowerOf(tree, aux)));

/** "Asked whether B had", "asked why B did": who wants to know something demands nothing; "asked if B could" is polite. */
const isInquiry = (reading: Reading, { args }: Predicate): boolean =>
  args.clauses.some((clause) => isQuestion(reading, clause)) &&
  !args.clauses.some((clause) => isToClause(reading.tree, clause));

/** "Asked if B could help" is a request, "asked whether B can" a question. */
const POLITE = new Set(['could', 'would', 'might']);

function isQuestion(reading: Reading, clause: number): boolean {
  const { tree } = reading;
  const asking = childrenOf(tree, clause).some(
    (child) =>
      child < clause &&
      (['WRB', 'WP', 'WDT'].includes(xposOf(tree, child)) || ['if', 'whether'].includes(lowerOf(tree, child))),
  );
  const modal = childrenBy(tree, clause, 'aux').find((aux) => isModal(reading, clause) && aux < clause);
  return asking && (modal === undefined || !POLITE.has(lowerOf(tree, modal)));
}

/** "Attacked B for her vote", "attacked B over the tweet": by words, if somebody does it to somebody. */
function isOverMatter(reading: Reading, { token, args }: Predicate): boolean {
  const { tree, actors, chunks, lexicon } = reading;
  const isPerson = (end: number): boolean =>
    actors.at[end]?.some((cluster) => actors.clusters[cluster]?.type === 'person') === true;
  const matters = [...args.obliques.map(({ preposition }) => preposition)].concat(
    [...childrenBy(tree, token, 'advcl'), ...args.objects.flatMap((object) => childrenBy(tree, object, 'acl'))].map(
      (clause) => prepositionOf(tree, clause),
    ),
  );
  const telling = childrenBy(tree, token, 'advcl').some((clause) => prepositionOf(tree, clause) === 'on');
  const forums = lexicon.frames.words.get('forums');
  const inForum = args.obliques.some((phrase) => forums?.has(lemmaOf(tree, phrase.token)));
  // "attacked B for hiding it": the tree may hang the gerund on what is hidden
  const behind = args.objects.map((object) => chunks.at[object]?.end ?? object + 1);
  const forDoing = behind.some((end) => lowerOf(tree, end) === 'for' && xposOf(tree, end + 1) === 'VBG');
  const spoken =
    isCampaigning(reading, token, args.objects.some(isPerson)) ||
    telling ||
    inForum ||
    forDoing ||
    matters.some((preposition) => ['for', 'over', 'as'].includes(preposition));
  return spoken && args.subjects.some((subject) => isPerson(subject));
}

/** "Won votes by attacking B": where a person's attack on a person serves no harm, it is one by words. */
function isCampaigning({ tree, lexicon }: Reading, verb: number, onPerson: boolean): boolean {
  if (!onPerson || baseRelOf(tree, verb) !== 'advcl' || prepositionOf(tree, verb) !== 'by') return false;
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, headOf(tree, verb))) ?? [];
  return !frames.some(({ type, object }) => object === undefined && HARM.has(type));
}

const HARM: ReadonlySet<string> = new Set(['assault', 'coerce']);

/** Auxiliaries by which somebody says what he will do. */
const ANNOUNCING = new Set(['will', 'wo', 'shall', "'ll", '’ll', 'would']);

/** A body that states are members of. */
const isBloc = ({ actors, lexicon }: Reading, noun: number): boolean =>
  actors.at[noun]?.some((cluster) => lexicon.world.kinds.get(actors.clusters[cluster]?.known ?? '') === 'igo') === true;

const isForces = ({ tree, lexicon }: Reading, noun: number): boolean =>
  lexicon.frames.words.get('forces')?.has(lemmaOf(tree, noun)) ?? false;

/** "will not allow": a refusal announced for the future, which is a threat; what somebody fears or expects announces nothing. */
function isRefusal({ tree, lexicon }: Reading, verb: number): boolean {
  const isForeseen =
    baseRelOf(tree, verb) === 'ccomp' && lexicon.cues.prospective.has(lemmaOf(tree, headOf(tree, verb)));
  if (isForeseen) return false;
  const negated = childrenBy(tree, verb, 'advmod').some((child) => lexicon.cues.negators.has(lowerOf(tree, child)));
  return negated && childrenBy(tree, verb, 'aux').some((aux) => ANNOUNCING.has(lowerOf(tree, aux)));
}

function hasObjectWord({ tree, lexicon }: Reading, frame: Frame, { args }: Predicate): boolean {
  const words = frame.objectWords === undefined ? undefined : lexicon.frames.words.get(frame.objectWords);
  return words === undefined || args.objects.some((object) => words.has(lemmaOf(tree, object)));
}

/** "Warned B that it would respond": what the speaker himself will do. */
function announcesOwnAct(reading: Reading, { args }: Predicate): boolean {
  const { tree } = reading;
  const standing = (token: number) => [...actorsAt(reading, token), ...ownersOf(reading, token)];
  const own = new Set(args.subjects.flatMap(standing));
  return args.clauses.some(
    (clause) =>
      childrenBy(tree, clause, 'aux').some((aux) => ANNOUNCING.has(lowerOf(tree, aux))) &&
      childrenBy(tree, clause, 'nsubj').some((subject) => standing(subject).some((cluster) => own.has(cluster))),
  );
}

/** "Warned B of consequences". */
function mentionsHarm(reading: Reading, { token, args }: Predicate): boolean {
  const { tree, lexicon } = reading;
  const harm = lexicon.frames.words.get('harm');
  return [token, ...args.objects]
    .flatMap((host) => obliquesOf(reading, host))
    .some((phrase) => phrase.preposition === 'of' && harm?.has(lemmaOf(tree, phrase.token)));
}
