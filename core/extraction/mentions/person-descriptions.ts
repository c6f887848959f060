/**
 * Persons taken up by what they are, worded again or more broadly: "the politician" after "Senator A", "the retired general" after
 * "retired general B", "the 52-year-old". Only where the article calls nobody else so.
 */
import type { RolePhrase } from '../structure/role-phrase.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, isNoun, lemmaOf, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';
import { coArgumentsOf } from './co-arguments.ts';
import type { Counted } from './counted.ts';
import { isOfKind, isUndivided, type Found } from './definite.ts';
import { namedBefore } from './named-before.ts';

interface Called {
  readonly holder: number;
  readonly bodies: readonly number[];
  readonly at: number;
  /** A post that he has lost: "the president" is not a former one. */
  readonly lost: boolean;
}

/** In sentences: how far above "the 52-year-old" a person is named who alone can be meant. */
const REACH = 2;

/** Who an article calls what. */
export class PersonDescriptions {
  readonly #reading: Reading;
  readonly #called = new Map<string, Called[]>();

  constructor(reading: Reading, roles: readonly RolePhrase[]) {
    this.#reading = reading;
    for (const { role, holder, bodies, first, ended } of roles) {
      if (holder === undefined || reading.actors.clusters[holder]?.type !== 'person') continue;
      const word = role.slice(role.lastIndexOf(' ') + 1);
      const lost = ended && reading.lexicon.roles.state_heads.has(role);
      for (const name of new Set([role, word])) this.#note(name, { holder, bodies, at: first, lost });
    }
  }

  #note(name: string, called: Called): void {
    const list = this.#called.get(name) ?? [];
    list.push(called);
    this.#called.set(name, list);
  }

  /** The one person whom a definite noun can stand for; with a state or body in front of it, the one who is called so there. */
  calledAt(token: number): Found | undefined {
    const { tree, lexicon } = this.#reading;
    if (this.#called.size === 0 || xposOf(tree, token) !== 'NN') return undefined;
    const lemma = lemmaOf(tree, token);
    const names = lexicon.nominals.persons.get(lemma);
    const isPast = childrenBy(tree, token, 'amod').some((child) => lexicon.roles.ended.has(lowerOf(tree, child)));
    const own = (this.#called.get(lemma) ?? []).filter(({ lost }) => isPast || !lost);
    if (own.length === 0 && names === undefined) return undefined;
    const state = this.#ownerOf(token);
    if (state === undefined) return undefined;
    const all = [...own, ...[...(names ?? [])].flatMap((name) => this.#called.get(name) ?? [])];
    const told = all.filter(({ bodies }) => state === NOBODY || bodies.includes(state));
    const [first] = told;
    const isOne = first !== undefined && told.every(({ holder }) => holder === first.holder);
    if (!isOne || told.every(({ at }) => at > token)) return undefined;
    if (coArgumentsOf(this.#reading, token).includes(first.holder)) return undefined;
    return { clusters: [first.holder], rule: 'nominal:person-described' };
  }

  /** The state or body in front of a definite noun; `NOBODY` without one; undefined where something tells it from others. */
  #ownerOf(token: number): number | undefined {
    const { tree, actors, lexicon } = this.#reading;
    if (!childrenBy(tree, token, 'det').some((child) => lowerOf(tree, child) === 'the')) return undefined;
    if (actors.at[token + 1] !== undefined) return undefined;
    if (!isUndivided(this.#reading, token) || childrenBy(tree, token, 'nummod', 'appos').length > 0) return undefined;
    let owner = NOBODY;
    for (const child of childrenBy(tree, token, 'amod', 'compound')) {
      const [cluster] = actors.at[child] ?? [];
      if (cluster !== undefined && owner === NOBODY) owner = cluster;
      else if (
        !lexicon.nominals.qualifying.has(lowerOf(tree, child)) &&
        !isOfKind(this.#reading, child) &&
        !isAge(tree, child)
      )
        return undefined;
    }
    return owner;
  }
}

const NOBODY = -1;

/** "52-year-old". */
const isAge = (tree: Tree, token: number): boolean =>
  lowerOf(tree, token) === 'old' && lowerOf(tree, token - 2) === 'year';

/** "The 52-year-old": the one person whom the text has just named. */
export function agedAt(reading: Reading, token: number): Counted | undefined {
  const { tree, actors } = reading;
  if (!isAge(tree, token) || lowerOf(tree, token - 5) !== 'the' || uposOf(tree, token - 4) !== 'NUM') return undefined;
  if (isNoun(tree, token + 1) || actors.at[token] !== undefined) return undefined;
  const others = coArgumentsOf(reading, token);
  const [person, another] = namedBefore(reading, token, REACH, ['person']).filter(
    (cluster) => !others.includes(cluster),
  );
  const isOne = person !== undefined && another === undefined;
  return isOne ? { first: token - 4, end: token + 1, clusters: [person] } : undefined;
}
