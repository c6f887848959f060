/**
 * Deverbal nouns: what a verb states of its subject and object, its noun of action states of two phrases ("A condemned B",
 * "A's condemnation of B", "the condemnation of B by A"). A noun with frames of its own is left alone.
 */
import type { Frame, Slot } from './frames.ts';

const slot = (
  role: Slot['role'],
  prepositions: readonly string[],
  owner: Slot['owner'] = 'no',
  types: Slot['types'] = [],
): Slot => ({ role, prepositions: new Set(prepositions), owner, types });

const DOERS: readonly Slot[] = [slot('prep', ['by', 'at the hands of'], 'also'), slot('poss', []), slot('mod', [])];

/** Adds to the frames of nouns those of the nouns that `pairs` ("condemn condemnation") and the gerund give to each transitive verb. */
export function withNominalizations(
  nouns: ReadonlyMap<string, readonly Frame[]>,
  verbs: ReadonlyMap<string, readonly Frame[]>,
  pairs: Iterable<string>,
): ReadonlyMap<string, readonly Frame[]> {
  const derived = new Map<string, readonly Frame[]>();
  const targets = new Map<Slot | undefined, readonly Slot[]>();
  const targetOf = (object: Slot | undefined) => {
    const known = targets.get(object) ?? undergoers(object);
    targets.set(object, known);
    return known;
  };
  const derive = (verb: string, noun: string) => {
    if (nouns.has(noun) || derived.has(noun)) return;
    const frames = (verbs.get(verb) ?? [])
      .filter(isTransitive)
      .map((frame) => nounFrame(frame, noun, targetOf(frame.target[0])));
    if (frames.length > 0) derived.set(noun, frames);
  };
  for (const pair of pairs) {
    const [verb = '', noun = ''] = pair.split(' ');
    if (!verbs.has(verb)) throw new Error(`frames.json: nominalization of "${verb}", which has no frame`);
    derive(verb, noun);
  }
  for (const verb of verbs.keys()) for (const noun of gerunds(verb)) derive(verb, noun);
  return new Map([...nouns, ...derived]);
}

/** A plain verb whose object is its target, whatever else stands beside it. */
const isTransitive = (frame: Frame): boolean =>
  [frame.particle, frame.object, frame.phrase, frame.objectWords, frame.needs, frame.only].every(
    (condition) => condition === undefined,
  ) &&
  frame.source[0]?.role === 'subj' &&
  frame.target[0]?.role === 'obj';

/** Where a noun of action has what is its verb's object. */
const undergoers = (object: Slot | undefined): readonly Slot[] => [
  slot('prep', ['of'], object?.owner, object?.types),
  slot('poss', [], object?.owner, object?.types),
];

function nounFrame(frame: Frame, noun: string, target: readonly Slot[]): Frame {
  const { type, particle, object, phrase, mutual, objectWords, needs, only, not } = frame;
  return {
    type,
    wordClass: 'noun',
    lemma: noun,
    particle,
    object,
    phrase,
    source: DOERS,
    target,
    mutual,
    objectWords,
    needs,
    only,
    not,
    rule: `frame:${type}:${noun}`,
  };
}

/** How a verb's gerund may be spelled: "arming", "backing", "stabbing". */
const gerunds = (verb: string): string[] => [
  `${verb.replace(/(?<=[^aeio])e$/, '')}ing`,
  ...(/[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)!}ing`] : []),
];
