/** Who holds a role by what a verb says: "became director of", "was sworn in on Friday as", "appointed B head of". */
import type { Lexicon } from '../lexicon/index.ts';
import type { RoleLexicon } from '../lexicon/roles.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';
import { firstOfMention } from './adjacency.ts';
import { OPENERS, personAt, startOfApposition, type Holder } from './beside-role.ts';
import { sameSentence } from './role-nouns.ts';

/** "Barnea, who is the director of", "Draghi became prime minister of", "she was appointed head of", "took over as". */
export function copula(tree: Tree, lexicon: Lexicon, actors: Actors, first: number): Holder | undefined {
  const { roles } = lexicon;
  const start = startOfApposition(tree, first);
  let token = roles.appointing.has(lowerOf(tree, start)) ? start : start - (start === first ? 1 : 0);
  if (OPENERS.has(lowerOf(tree, token))) token--;
  const as = lowerOf(tree, token) === 'as';
  // "elected B [its] president"
  const direct = as ? undefined : appointed(tree, roles, actors, start - 1, first);
  if (direct !== undefined) return direct;
  if (as) token = beforeTime(tree, lexicon, token - 1);
  const taking = as ? takesOver(tree, roles, actors, token, first) : undefined;
  if (taking !== undefined) return taking;
  if (as && lowerOf(tree, token) === 'in') token--;
  if (!as && roles.appointing.has(lowerOf(tree, beforeTime(tree, lexicon, token))))
    token = beforeTime(tree, lexicon, token);
  const passive = roles.appointing.has(lowerOf(tree, token));
  if (passive) token--;
  const perfect = perfectCopula(tree, roles, actors, token, first);
  if (perfect !== undefined) return perfect;
  const formerly = roles.formerly.has(lowerOf(tree, token));
  while (isAdverb(tree, roles, token)) token--;
  const verb = lowerOf(tree, token);
  if (!roles.copulas.has(verb) && !(passive && verb === 'was')) return undefined;
  const holder = subjectBefore(tree, roles, actors, token - 1, first);
  return holder && formerly ? { ...holder, over: true } : holder;
}

/** In words: "on the evening of Friday, March 3". */
const LONGEST_TIME = 8;

/** "Was sworn in [on Friday] as", "was named [last week] as": over when it was to the word before. */
function beforeTime(tree: Tree, { cues }: Lexicon, last: number): number {
  const isTime = (token: number): boolean =>
    cues.times.has(lemmaOf(tree, token)) || cues.months.has(lowerOf(tree, token)) || xposOf(tree, token) === 'CD';
  let token = last;
  while (last - token < LONGEST_TIME && (isTime(token) || (token < last && IN_TIMES.has(lowerOf(tree, token)))))
    token--;
  if (token === last) return last;
  return ['on', 'in', 'at'].includes(lowerOf(tree, token)) ? token - 1 : token;
}

/** What stands in expressions of time beside the words for days and months. */
const IN_TIMES: ReadonlySet<string> = new Set(['the', 'last', 'this', 'earlier', 'late', 'early', 'of', ',']);

/** "Has been president of", "had been appointed head of": what somebody had been is over. */
function perfectCopula(
  tree: Tree,
  roles: RoleLexicon,
  actors: Actors,
  been: number,
  first: number,
): Holder | undefined {
  if (lowerOf(tree, been) !== 'been') return undefined;
  const isAuxiliary = (token: number): boolean => ['has', 'had'].includes(lowerOf(tree, token));
  const auxiliary = isAuxiliary(been - 1) ? been - 1 : been - 2;
  if (!isAuxiliary(auxiliary) || (auxiliary < been - 1 && uposOf(tree, been - 1) !== 'ADV')) return undefined;
  const tense = lowerOf(tree, auxiliary);
  const holder = subjectBefore(tree, roles, actors, auxiliary - 1, first);
  return holder && { ...holder, ...(tense === 'had' && { over: true }) };
}

/** Before "as": "served", "was sworn in", "took over"; "succeeded B", where B is no longer; "appointed B", where B is. */
function takesOver(tree: Tree, roles: RoleLexicon, actors: Actors, last: number, first: number): Holder | undefined {
  const isAssumed = roles.assuming.has(`${lowerOf(tree, last - 1)} ${lowerOf(tree, last)}`);
  if (isAssumed || roles.serving.has(lowerOf(tree, last)))
    return subjectBefore(tree, roles, actors, beforeAuxiliaries(tree, isAssumed ? last - 2 : last - 1), first);
  const named = personAt(tree, actors, last, first);
  if (named === undefined) return undefined;
  const verb = firstOfMention(actors, last) - 1;
  if (roles.succeeding.has(lowerOf(tree, verb)))
    return subjectBefore(tree, roles, actors, beforeAuxiliaries(tree, verb - 1), first);
  return appointed(tree, roles, actors, last, first);
}

/** "Appointed B", right before the post or before "as": who gives a post to somebody stands before the verb. */
function appointed(tree: Tree, roles: RoleLexicon, actors: Actors, last: number, first: number): Holder | undefined {
  const named = personAt(tree, actors, last, first);
  if (named === undefined) return undefined;
  const verb = firstOfMention(actors, last) - 1;
  const hasAuxiliary = ['has', 'have'].includes(lowerOf(tree, verb - 1));
  const tense = xposOf(tree, verb);
  const isDone = tense === 'VBD' || (tense === 'VBN' && hasAuxiliary);
  if (!isDone || !roles.appointing.has(lowerOf(tree, verb))) return undefined;
  return { cluster: named, join: 'copula', appointer: hasAuxiliary ? verb - 2 : verb - 1 };
}

/** Over "was", "has been", "had"; a post that somebody may take is not his. */
function beforeAuxiliaries(tree: Tree, last: number): number {
  let token = last;
  while (['was', 'has', 'been', 'were'].includes(lowerOf(tree, token))) token--;
  return token;
}

function subjectBefore(tree: Tree, roles: RoleLexicon, actors: Actors, end: number, first: number): Holder | undefined {
  let token = end;
  let over = false;
  while (['who', 'has'].includes(lowerOf(tree, token)) || isAdverb(tree, roles, token)) {
    over ||= roles.formerly.has(lowerOf(tree, token));
    token--;
  }
  const isRelative = lowerOf(tree, token + 1) === 'who';
  const places = [
    token,
    ...(isRelative ? [] : [beforeAside(tree, token)]),
    wordOf(tree, token) === ',' ? token - 1 : token,
  ];
  const cluster = places.map((place) => personAt(tree, actors, place, first)).find((found) => found !== undefined);
  return cluster === undefined ? undefined : { cluster, join: 'copula', ...(over && { over }) };
}

const isAdverb = (tree: Tree, { lately, formerly }: RoleLexicon, token: number): boolean =>
  lately.has(lowerOf(tree, token)) || formerly.has(lowerOf(tree, token));

const LONGEST_ASIDE = 12;

/** "Anna Berg, a Danish national, was": over what stands between two commas to the name before it. */
function beforeAside(tree: Tree, comma: number): number {
  if (wordOf(tree, comma) !== ',') return comma;
  for (let token = comma - 1; comma - token < LONGEST_ASIDE && sameSentence(tree, comma, token); token--)
    if (wordOf(tree, token) === ',') return token - 1;
  return comma;
}
