/**
 * Copies of annotated sentences with names that nobody has: half of one name's word and half of another's make a new one, the same
 * for the same word throughout a document. Where no name is known by heart, the model learns what the words around one tell.
 */
import type { Gazetteers } from '../../core/language/index.ts';
import type { ModelType } from '../../core/language/names/chain.ts';
import type { NameSentence } from './names-data.ts';
import { seededRandom } from './random.ts';

/** Of the words of names so many become other ones. */
const SHARE = 0.7;
/** Neither initials nor acronyms, which tell of a name's kind by how they are written. */
const OWN_WORD = /^\p{Lu}\p{Ll}{2,}$/u;

/**
 * The sentences with invented names; those without a name that stand in no document are left out.
 * @param seed of the choice among words and halves
 */
export function withInventedNames(
  sentences: readonly NameSentence[],
  gazetteers: Gazetteers,
  seed: number,
): NameSentence[] {
  const random = seededRandom(seed);
  const isOwn = ownWords(gazetteers);
  const words = wordsByType(sentences, isOwn);
  const anyOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const invent = (type: ModelType): string => blend(anyOf(words[type]), anyOf(words[type]));
  let document = '';
  let invented = new Map<string, string>();
  const invention = (word: string, type: ModelType): string => {
    if (!isOwn(word)) return word;
    const other = invented.get(word) ?? (random() < SHARE ? invent(type) : word);
    invented.set(word, other);
    return other;
  };
  return sentences.flatMap((sentence) => {
    const standsAlone = !sentence.document.startsWith('#');
    if (standsAlone || sentence.document !== document) invented = new Map();
    document = sentence.document;
    if (standsAlone && sentence.spans.length === 0) return [];
    const tokens = [...sentence.tokens];
    for (const { first, end, type } of sentence.spans)
      for (let i = first; i < end; i++) tokens[i] = invention(tokens[i]!, type);
    return [{ ...sentence, tokens, document: `${document} invented` }];
  });
}

/** The first half of one word and the second half of another. */
function blend(head: string, tail: string): string {
  const half = (word: string): number => Math.max(2, Math.ceil(word.length / 2));
  return head.slice(0, half(head)) + tail.slice(Math.min(half(tail), tail.length - 2));
}

/** Words that are a name's own: not those that say what it names ("Party", "River"), nor those of states. */
function ownWords({ parts, countries }: Gazetteers): (word: string) => boolean {
  const ofStates = new Set(
    [...countries.values()].flatMap(({ names, adjectives, nouns }) =>
      [...names, ...adjectives, ...nouns].flatMap((name) => name.split(' ')),
    ),
  );
  const telling = [parts.bodies, parts.stateBodies, parts.places, parts.never, ofStates];
  return (word) => OWN_WORD.test(word) && word !== 'The' && telling.every((words) => !words.has(word));
}

function wordsByType(
  sentences: readonly NameSentence[],
  isOwn: (word: string) => boolean,
): Readonly<Record<ModelType, readonly string[]>> {
  const words = { person: new Set<string>(), organization: new Set<string>(), place: new Set<string>() };
  for (const { tokens, spans } of sentences)
    for (const { first, end, type } of spans)
      for (const token of tokens.slice(first, end)) if (isOwn(token)) words[type].add(token);
  return { person: [...words.person], organization: [...words.organization], place: [...words.place] };
}
