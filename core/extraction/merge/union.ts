/** Clusters of a corpus that turn out to be one thing, and why. */
import { byCodeUnit } from '../../model/graph.ts';
import type { ArticleReading, Cluster } from '../../model/reading.ts';

/** A cluster with its place in the corpus. */
export interface Located {
  readonly reading: ArticleReading;
  readonly index: number;
  readonly cluster: Cluster;
  readonly names: readonly string[];
  /** `article#index`, unique in the corpus. */
  readonly key: string;
}

export interface Group {
  readonly members: readonly Located[];
  readonly merges: readonly { readonly rule: string; readonly names: readonly string[] }[];
}

/** The longest name: what a person or body is called in full. Ties by code unit. */
export const fullestName = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0] ?? '';

/** Union-find over located clusters; roots are the smallest keys, so that the result does not depend on the order of joins. */
export class Union {
  readonly #items: readonly Located[];
  readonly #parent = new Map<string, string>();
  readonly #merges: { readonly a: string; readonly rule: string; readonly names: readonly string[] }[] = [];

  constructor(items: readonly Located[]) {
    this.#items = items;
    for (const { key } of items) this.#parent.set(key, key);
  }

  #root(key: string): string {
    let at = key;
    for (let parent = this.#parent.get(at)!; parent !== at; parent = this.#parent.get(at)!) {
      this.#parent.set(at, this.#parent.get(parent)!);
      at = parent;
    }
    return at;
  }

  same(a: Located, b: Located): boolean {
    return this.#root(a.key) === this.#root(b.key);
  }

  /** The first of some clusters if all of them are one thing. */
  onlyOne([first, ...others]: readonly Located[]): Located | undefined {
    return first !== undefined && others.every((other) => this.same(first, other)) ? first : undefined;
  }

  join(a: Located, b: Located, rule: string): void {
    const [x, y] = [this.#root(a.key), this.#root(b.key)];
    if (x === y) return;
    this.#parent.set(x < y ? y : x, x < y ? x : y);
    const [left, right] = [fullestName(a.names), fullestName(b.names)];
    if (left !== right) this.#merges.push({ a: a.key, rule, names: [left, right].sort(byCodeUnit) });
  }

  groups(): Group[] {
    const groups = new Map<
      string,
      { members: Located[]; merges: Map<string, { rule: string; names: readonly string[] }> }
    >();
    for (const item of this.#items) {
      const root = this.#root(item.key);
      const group: { members: Located[]; merges: Map<string, { rule: string; names: readonly string[] }> } = groups.get(
        root,
      ) ?? { members: [], merges: new Map() };
      group.members.push(item);
      for (const { rule, names } of item.cluster.merges) note(group.merges, rule, names);
      groups.set(root, group);
    }
    for (const { a, rule, names } of this.#merges) note(groups.get(this.#root(a))!.merges, rule, names);
    return [...groups.values()].map(({ members, merges }) => ({
      members,
      merges: [...merges].sort(([x], [y]) => byCodeUnit(x, y)).map(([, merge]) => merge),
    }));
  }
}

function note(
  merges: Map<string, { rule: string; names: readonly string[] }>,
  rule: string,
  names: readonly string[],
): void {
  const sorted = [...names].sort(byCodeUnit);
  merges.set(`${rule} ${sorted.join('|')}`, { rule, names: sorted });
}
