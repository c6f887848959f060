/** The sides of a "between": the tree loses the second behind an aside, and the phrase itself behind a clause on its noun. */
import { argumentsOf } from './arguments.ts';
import { obliquesOf, type Oblique } from './obliques.ts';
import { ownersOf } from './owners.ts';
import { actorsAt, type Reading } from './resolve.ts';
import { childrenBy, isVerb, lowerOf, prepositionOf, uposOf } from '../tree.ts';

/** In tokens: how far behind the first side, and behind a noun, the next word of the phrase may stand. */
const REACH = { side: 25, phrase: 6, name: 6 } as const;
const BETWEEN = new Set(['between', 'among', 'amongst']);

/** The clusters that stand in a phrase; of a "between" with one side in the tree, the one behind its "and" as well. */
export function sidesOf(reading: Reading, { preposition, token }: Oblique): readonly number[] {
  const self = actorsAt(reading, token);
  const found = self.length > 0 ? self : ownersOf(reading, token);
  if (!BETWEEN.has(preposition) || found.length > 1) return found;
  return [...new Set([...found, ...otherSide(reading, token)])];
}

/** "Between A and B, C and D": what A has with each of the others, they do not have among themselves. */
export function isOneToMany({ tree, chunks }: Reading, phrases: readonly Oblique[]): boolean {
  return phrases.some(
    ({ preposition, token }) =>
      preposition === 'between' && lowerOf(tree, chunks.at[token]?.end ?? token + 1) === 'and',
  );
}

/** "Between A, then visiting, and B", "between A and then newly elected President B". */
function otherSide(reading: Reading, first: number): readonly number[] {
  const { tree, chunks } = reading;
  const sentence = tree.sentenceOf[first];
  const start = chunks.at[first]?.end ?? first + 1;
  const isAside = lowerOf(tree, start) === ',';
  for (let token = start; token - start < REACH.side && tree.sentenceOf[token] === sentence; token++) {
    if (!isAside && lowerOf(tree, start) !== 'and') return [];
    const joins = lowerOf(tree, token) === 'and' && (!isAside || lowerOf(tree, token - 1) === ',');
    if (joins) return firstActorBehind(reading, token);
  }
  return [];
}

function firstActorBehind(reading: Reading, joint: number): readonly number[] {
  const { tree, chunks, actors } = reading;
  for (let token = joint + 1; token - joint < REACH.name; token++) {
    const chunk = chunks.at[token];
    const found = chunk === undefined ? [] : (actors.at[chunk.head] ?? ownersOf(reading, chunk.head));
    if (found.length > 0) return found;
    if (['ADP', 'PUNCT', 'AUX', 'SCONJ'].includes(uposOf(tree, token) ?? '') && lowerOf(tree, token) !== '-') return [];
  }
  return [];
}

/** "A deal establishing relations between A and B", "the deals that X brokered between A and B": the phrases below a noun's clauses. */
export function sidesBelow(reading: Reading, noun: number): readonly Oblique[] {
  const clauses = clausesOn(reading, noun).flatMap((verb) => [verb, ...argumentsOf(reading, verb).clauses]);
  const below = clauses.flatMap((verb) => {
    const { obliques, objects } = argumentsOf(reading, verb);
    return [
      ...obliques,
      ...objects.filter((object) => object !== noun).flatMap((object) => obliquesOf(reading, object)),
    ];
  });
  const found = below.filter(({ preposition }) => BETWEEN.has(preposition));
  return found.length > 0 ? found : onSurface(reading, noun);
}

/** The clauses on a noun, up to one that tells how the verb above acts on it ("addressed the war in mediating a deal that …"). */
function clausesOn({ tree }: Reading, noun: number): readonly number[] {
  const clauses = childrenBy(tree, noun, 'acl');
  const aside = clauses.findIndex((verb) => ['in', 'by', 'while'].includes(prepositionOf(tree, verb)));
  return aside === -1 ? clauses : clauses.slice(0, aside);
}

/** "Deals that X brokered between A and B", where the tree has the clause elsewhere. */
function onSurface({ tree, chunks }: Reading, noun: number): readonly Oblique[] {
  if (chunks.at[noun]?.end !== noun + 1) return [];
  for (let token = noun + 1, acts = 0; token - noun <= REACH.phrase; token++) {
    if (uposOf(tree, token) === 'PUNCT') return [];
    if (isVerb(tree, token)) acts++;
    const chunk = BETWEEN.has(lowerOf(tree, token)) ? chunks.at[token + 1] : undefined;
    if (chunk !== undefined) return acts < 2 ? [{ preposition: lowerOf(tree, token), token: chunk.head }] : [];
  }
  return [];
}
