/** Bodies that are called by where they are from: "the Swedish bank" after "Swedish bank Nordvik" or "Nordvik, a Swedish bank". */
import { groupBy } from '../group-by.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, lemmaOf, lowerOf, uposOf, xposOf } from '../tree.ts';
import { isOfKind, type Found } from './definite.ts';
import type { Named } from './draft.ts';

/** In tokens: "Swedish investment bank Nordvik". */
const LONGEST_KIND = 4;

/** A body that its article calls one of a state's, by a noun. */
interface Origin {
  readonly state: number;
  readonly body: number;
  readonly kind: string;
  /** Where it is first called so. */
  readonly at: number;
}

/** The bodies of an article that names call by their state and kind. */
export class Origins {
  readonly #reading: Reading;
  readonly #known: ReadonlyMap<number, readonly Origin[]>;

  constructor(reading: Reading, named: readonly Named[]) {
    this.#reading = reading;
    const found = named.flatMap((state, index) => this.#told(state, named[index - 1], named[index + 1]));
    this.#known = groupBy(found, ({ state }) => state);
  }

  /** Whom "the Swedish bank" at a token stands for, if the article has called one body so before. */
  calledAt(token: number): Found | undefined {
    const { tree, actors } = this.#reading;
    if (this.#known.size === 0 || xposOf(tree, token) !== 'NN') return undefined;
    const modifiers = childrenBy(tree, token, 'amod', 'compound', 'nmod');
    const origin = modifiers.find((child) => child < token && this.#isOrigin(child));
    const isDefinite = childrenBy(tree, token, 'det').some((child) => lowerOf(tree, child) === 'the');
    if (origin === undefined || !isDefinite) return undefined;
    if (!modifiers.every((child) => child === origin || isOfKind(this.#reading, child))) return undefined;
    const lemma = lemmaOf(tree, token);
    const ofState = this.#known.get(actors.at[origin]?.[0] ?? -1) ?? [];
    const same = ofState.filter(({ kind }) => kind === lemma);
    const told = same.length > 0 ? same : ofState.filter(({ kind }) => this.#isAlike(kind, lemma));
    const [first] = told;
    const isOne = first !== undefined && first.at < token && told.every(({ body }) => body === first.body);
    return isOne ? { clusters: [first.body], rule: 'nominal:of-origin' } : undefined;
  }

  /** "The Swedish lender" may be the bank, "the Swedish group" any body. */
  #isAlike(told: string, lemma: string): boolean {
    const { generic, known_kinds } = this.#reading.lexicon.nominals;
    if (lemma === 'group') return generic.get('organization')?.has(told) === true;
    const kinds = known_kinds.get(lemma);
    return [...(known_kinds.get(told) ?? [])].some((kind) => kinds?.has(kind));
  }

  #isOrigin(token: number): boolean {
    const { tree, actors } = this.#reading;
    return uposOf(tree, token) === 'ADJ' && actors.clusters[actors.at[token]?.[0] ?? -1]?.type === 'state';
  }

  #told(state: Named, before: Named | undefined, behind: Named | undefined): readonly Origin[] {
    const { tree, actors } = this.#reading;
    const last = state.end - 1;
    if (!this.#isOrigin(last)) return [];
    let end = state.end;
    while (end - state.end < LONGEST_KIND && ['ADJ', 'NOUN'].includes(uposOf(tree, end) ?? '')) end++;
    const kind = lemmaOf(tree, end - 1);
    if (end === state.end || xposOf(tree, end - 1) !== 'NN') return [];
    const isApposed = before?.end === state.first - 2 && lowerOf(tree, before.end) === ',';
    const apart = lowerOf(tree, end) === ',' ? 1 : 0;
    const body = behind?.first === end + apart ? behind : isApposed ? before : undefined;
    if (body === undefined || actors.clusters[body.cluster]?.type !== 'organization') return [];
    return [{ state: state.cluster, body: body.cluster, kind, at: state.first }];
  }
}
