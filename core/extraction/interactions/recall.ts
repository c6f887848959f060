/**
 * Event anaphora: an act told before is taken up by a definite noun, and who did it to whom need not be said again: "The attack
 * was claimed by X", "two men were killed in the raid".
 */
import { relationDefinition, type RelationType } from '../../model/ontology.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, lemmaOf, lowerOf, xposOf, type Tree } from '../tree.ts';

/** An act of material conflict, with the ends that its sentence gives; either may be missing. */
interface PastEvent {
  readonly type: RelationType;
  readonly token: number;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

export type End = 'sources' | 'targets';

/** The acts of an article read so far, in reading order. */
export class EventMemory {
  private readonly events: PastEvent[] = [];

  note(event: PastEvent): void {
    const isConflict = relationDefinition(event.type).class === 'material conflict';
    if (isConflict && event.sources.length + event.targets.length > 0) this.events.push(event);
  }

  /**
   * The end that a definite noun of action leaves out: that of the last act worded alike, or else of all acts of its type in the
   * sentences just before, if they agree. Its other end must not contradict the `known` one.
   */
  recall(
    { tree }: Reading,
    noun: number,
    type: RelationType,
    end: End,
    known: readonly number[] = [],
  ): readonly number[] {
    if (!isDefinite(tree, noun)) return [];
    const sentence = tree.sentenceOf[noun] ?? 0;
    const near = this.events.filter(
      (event) =>
        event.type === type &&
        event[end].length > 0 &&
        isCompatible(event[other(end)], known) &&
        event.token < noun &&
        sentence - (tree.sentenceOf[event.token] ?? 0) <= REACH,
    );
    const alike = near.filter(({ token }) => lemmaOf(tree, token) === lemmaOf(tree, noun)).at(-1);
    if (alike !== undefined) return alike[end];
    const told = near.filter((event) => known.length === 0 || event[other(end)].length > 0);
    const [first] = told;
    return first !== undefined && told.every((event) => sameClusters(event[end], first[end])) ? first[end] : [];
  }
}

const other = (end: End): End => (end === 'sources' ? 'targets' : 'sources');

const REACH = 4;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** "The raid", but not "the largest raid ever flown": what says itself which one is meant takes nothing up. */
const isDefinite = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det').some((child) => DEFINITE.has(lowerOf(tree, child))) &&
  childrenBy(tree, noun, 'acl').length === 0 &&
  !childrenBy(tree, noun, 'amod').some((child) => xposOf(tree, child) === 'JJS');

const isCompatible = (told: readonly number[], known: readonly number[]): boolean =>
  told.length === 0 || known.length === 0 || told.some((cluster) => known.includes(cluster));

const sameClusters = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((cluster) => b.includes(cluster));
