/** Who holds a role that an article words again without its holder: "the minister" after "Minister Dahl". */
import { countBelow } from '../sorted.ts';
import type { RolePhrase } from './role-phrase.ts';

interface Held {
  readonly first: number;
  readonly holder: number;
}

/** "leader" stands for whoever leads. */
const LEADER = 'leader';
const ANY_LEADER = '*';
const keyOf = (role: string, body: number): string => `${role} ${String(body)}`;

/** The role phrases with a holder beside them, by role and body. */
export class HolderIndex {
  /** Each list in the order of the article. */
  readonly #held = new Map<string, Held[]>();
  /** Of roles with one holder in the whole article. */
  readonly #only = new Map<string, number | undefined>();

  constructor(roles: readonly RolePhrase[]) {
    for (const { role, kind, bodies, holder, ended, first } of roles) {
      if (holder === undefined || ended) continue;
      const names = kind === 'leads' ? [role, ANY_LEADER] : [role];
      for (const key of [...names, ...names.flatMap((name) => bodies.map((body) => keyOf(name, body)))])
        this.#add(key, { first, holder });
    }
  }

  /**
   * The person last said to hold a role before it is worded again, else the first one said to. A role in a body is that in
   * any of its bodies; one without a body must have a single holder in the article.
   */
  holderOf({ role, bodies, first }: RolePhrase): number | undefined {
    if (bodies.length === 0) return this.#only.get(role);
    const names = role === LEADER ? [role, ANY_LEADER] : [role];
    const lists = names.flatMap((name) => bodies.flatMap((body) => [this.#held.get(keyOf(name, body)) ?? []]));
    const before = lists.flatMap((list) => list[countBelow(list, first, (held) => held.first) - 1] ?? []);
    if (before.length > 0) return before.reduce((last, held) => (held.first > last.first ? held : last)).holder;
    const opening = lists.flatMap((list) => list[0] ?? []);
    return opening.reduce<Held | undefined>((a, b) => (a === undefined || b.first < a.first ? b : a), undefined)
      ?.holder;
  }

  /** "The ousted president", "the ousted leader": the one who alone is said to have held the post, or to have led anything. */
  holderUntilNow({ role, bodies }: RolePhrase): number | undefined {
    return bodies.length > 0 ? undefined : this.#only.get(role === LEADER ? ANY_LEADER : role);
  }

  #add(key: string, held: Held): void {
    const list = this.#held.get(key) ?? [];
    list.push(held);
    this.#held.set(key, list);
    this.#only.set(key, list.length === 1 || this.#only.get(key) === held.holder ? held.holder : undefined);
  }
}
