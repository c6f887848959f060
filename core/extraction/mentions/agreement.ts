/** Whom a pronoun can stand for by its kind, number and gender. */
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, lowerOf, relOf } from '../tree.ts';
import type { Gender } from './draft.ts';

export type Kind = 'person' | 'thing' | 'plural';

export interface Pronoun {
  readonly kind: Kind;
  readonly gender?: Gender;
}

/** Whether a pronoun of a kind can stand for an actor. */
export function suits(reading: Reading, cluster: number, kind: Kind, gender: Gender | undefined): boolean {
  const type = reading.actors.clusters[cluster]?.type;
  if (kind === 'person') return type === 'person' && agrees(reading, cluster, gender);
  return type === 'state' || type === 'organization';
}

/** What a token may lend to a pronoun of a kind: the whole coordination for "they". */
export function candidateAt(reading: Reading, at: number, kind: Kind, gender: Gender | undefined): readonly number[] {
  const { tree, actors } = reading;
  const own = actors.at[at];
  // of a name of several words the one that hangs outside stands for it
  if (own === undefined || (headOf(tree, at) !== at && actors.at[headOf(tree, at)] === own)) return [];
  if (['amod', 'compound'].includes(baseRelOf(tree, at)) || relOf(tree, at) === 'nmod:desc') return [];
  const types = (clusters: readonly number[]) => clusters.map((cluster) => actors.clusters[cluster]?.type);
  if (kind === 'person') {
    const fits = own.length === 1 && types(own)[0] === 'person' && agrees(reading, own[0]!, gender);
    return fits ? own : [];
  }
  if (kind === 'thing') return own.length === 1 && ['state', 'organization'].includes(types(own)[0] ?? '') ? own : [];
  const together = baseRelOf(tree, at) === 'conj' ? [] : actorsAt(reading, at);
  const plural = together.length > 1 || isPluralWord(reading, at) || types(own)[0] === 'organization';
  return plural ? together : [];
}

const isPluralWord = ({ tree, lexicon }: Reading, at: number): boolean =>
  !lexicon.nominals.singular.has(lowerOf(tree, at)) &&
  (tree.doc.xpos[at] ?? '').endsWith('S') &&
  (tree.doc.xpos[at] ?? '').startsWith('N');

function agrees({ actors }: Reading, cluster: number, gender: Gender | undefined): boolean {
  const known = actors.clusters[cluster]?.gender;
  return known === undefined || gender === undefined || known === gender;
}
