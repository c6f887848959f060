import type { Upos } from '../../model/doc.ts';
import { readJsonSection, jsonSection, readSections, section, writeSections } from '../weights/sections.ts';
import { inflectionOf, uninflected } from './rules.ts';

/** Irregular lemmas by the class of the word and its lower-case form: `VERB went`, `s wives`, `WORD n't`. */
export type LemmaExceptions = ReadonlyMap<string, string>;

/** The class under which a word's exceptions stand. */
export function lemmaClass(upos: string, xpos: string): string {
  if (upos === 'AUX') return 'AUX';
  if (upos === 'VERB') return xpos === 'VB' || xpos === 'VBP' ? 'WORD' : 'VERB';
  if (upos === 'PROPN' || xpos === 'NNP') return xpos === 'NNPS' ? 'NAMES' : 'NAME';
  if (upos === 'NOUN' && xpos === 'NNS') return 'NOUNS';
  return inflectionOf(xpos) === undefined ? (upos === 'PRON' || upos === 'DET' ? upos : 'WORD') : 'ADJ';
}

/** The dictionary form of a tagged word, as the treebanks give it; a name keeps its capitals. */
export function lemmaOf(form: string, upos: Upos, xpos: string, exceptions: LemmaExceptions): string {
  const lower = form.replace(/’/g, "'").toLowerCase();
  const known = exceptions.get(`${lemmaClass(upos, xpos)} ${lower}`);
  if (known !== undefined) return known;
  return regularLemma(form, upos, xpos);
}

/** Gives words their lemmas, and keeps them: few words, each with few tags, make most of any text. */
export type Lemmatizer = (form: string, upos: Upos, xpos: string) => string;

/** So many words are kept; then all are forgotten. */
const MOST_KEPT = 8_000;

export function lemmatizer(exceptions: LemmaExceptions): Lemmatizer {
  const byTag = new Map<string, Map<string, Map<string, string>>>();
  let kept = 0;
  return (form, upos, xpos) => {
    let fine = byTag.get(upos);
    if (fine === undefined) byTag.set(upos, (fine = new Map()));
    let known = fine.get(xpos);
    if (known === undefined) fine.set(xpos, (known = new Map()));
    const lemma = known.get(form);
    if (lemma !== undefined) return lemma;
    if (kept++ === MOST_KEPT) {
      byTag.clear();
      kept = 0;
    }
    const found = lemmaOf(form, upos, xpos, exceptions);
    known.set(form, found);
    return found;
  };
}

/** The lemma by rule alone. */
export function regularLemma(form: string, upos: Upos, xpos: string): string {
  const lower = form.replace(/’/g, "'").toLowerCase();
  const inflection = inflectionOf(xpos);
  if (xpos === 'NNP' || upos === 'PROPN') {
    if (xpos !== 'NNPS' || form === form.toUpperCase()) return form;
    return form.slice(0, 1) + uninflected(lower, 's').slice(1);
  }
  const plain = upos !== 'VERB' && upos !== 'AUX' && (inflection === 'ing' || inflection === 'ed');
  return inflection === undefined || plain ? lower : uninflected(lower, inflection);
}

/** Packs exceptions: for each lemma the classes and forms that have it, sorted, so that neighbours share much. */
export function encodeLemmas(exceptions: LemmaExceptions): Uint8Array {
  const entries = [...exceptions].map(([key, lemma]) => `${key} ${lemma}`).sort();
  return writeSections(new Map([['exceptions', jsonSection(entries.join('\n'))]]));
}

/**
 * Reads what {@link encodeLemmas} packed.
 * @throws Error on damaged bytes
 */
export function decodeLemmas(file: Uint8Array): LemmaExceptions {
  const text = readJsonSection(section(readSections(file), 'exceptions')) as string;
  return new Map(
    text.split('\n').map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut), line.slice(cut + 1)];
    }),
  );
}
