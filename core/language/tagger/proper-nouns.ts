/** Capitals as the whole sentence explains them: what is a name's word, and what only stands beside one. */
import { isNoun, isUnheardOf } from '../words/types.ts';
import { FINITE, labelOf, NOMINAL, PROPER, type Draft } from './draft.ts';

/** What a word of a name is taken for. */
const MAYBE_NAMES = new Set(['NN', 'NNS', 'JJ']);
const IS_SMALL_PLURAL = /^\p{Ll}{3,}[^s\P{Ll}]s$/u;
const OPENS_WITH_CAPITAL = /^\p{Lu}/u;
const isCapital = (form: string): boolean => /^\p{Lu}\p{Ll}/u.test(form);
/** What a body's name ends with. */
const BODIES = new Set([
  ...[
    'Ministry',
    'Department',
    'Agency',
    'Commission',
    'Committee',
    'Council',
    'Court',
    'Office',
    'Bureau',
    'Authority',
  ],
  ...['Board', 'Institute', 'Parliament', 'Party', 'Army', 'Police', 'Service', 'Forces'],
]);
/** In words: so far ahead of a body's last word its name is looked for, that long rows of capitals cost no more than others. */
const LONGEST_BODY = 8;

/** Amends the labels of names and of what stands beside them, in place. */
export function amendProperNouns(draft: Draft): void {
  amendPlurals(draft);
  amendCapitals(draft);
  amendNames(draft);
}

/** "U.S. airstrikes": a plural in small letters is no name, whatever stands before it. */
function amendPlurals({ model, forms, labels, tagAt }: Draft): void {
  for (let i = 0; i < forms.length; i++)
    if (PROPER.has(tagAt(i)) && IS_SMALL_PLURAL.test(forms[i]!) && OPENS_WITH_CAPITAL.test(forms[i - 1] ?? ''))
      labels[i] = labelOf(model, 'NOUN', 'NNS') ?? labels[i]!;
}

/** "Ports Minister Dahl left": where a verb stands without a capital, another within the sentence is none for having one. */
function amendCapitals({ model, words, forms, labels, tagAt }: Draft): void {
  const isBesideName = (i: number): boolean =>
    NOMINAL.has(tagAt(i - 1)) && tagAt(i + 1) === 'NNP' && isCapital(forms[i + 1]!);
  if (!forms.some((_, i) => FINITE.has(tagAt(i)) && !isCapital(forms[i]!))) return;
  for (let i = 1; i < forms.length; i++) {
    const isVerb = tagAt(i).startsWith('VB') && isCapital(forms[i]!);
    if (isVerb && isNoun(words[i]!) && isBesideName(i)) labels[i] = labelOf(model, 'PROPN', 'NNP') ?? labels[i]!;
  }
}

/**
 * "the Interior Ministry", "House of Representatives": beside a word of a name, or with "of" between, a noun with a capital is one
 * too, and so are what ends as a body's name does and a word with a capital that nobody has heard of, unless it is a plural:
 * "Velmorians".
 */
function amendNames({ model, words, forms, labels, tagAt }: Draft): void {
  const isOfName = (i: number): boolean => PROPER.has(tagAt(i)) && isCapital(forms[i]!);
  const isMaybe = (i: number): boolean => i > 0 && MAYBE_NAMES.has(tagAt(i)) && isCapital(forms[i] ?? '');
  const isOfBody = (i: number): boolean => {
    let last = i;
    while (last - i < LONGEST_BODY && isMaybe(last + 1)) last++;
    return BODIES.has(forms[last]!) && (last > i || isMaybe(i - 1));
  };
  for (let i = 0; i < forms.length; i++) {
    const tag = tagAt(i);
    if (!MAYBE_NAMES.has(tag) || !isCapital(forms[i]!)) continue;
    const isBeside = i > 0 && (isOfName(i - 1) || isOfName(i + 1) || (forms[i - 1] === 'of' && isOfName(i - 2)));
    if ((tag !== 'JJ' && (isBeside || isOfBody(i))) || (tag !== 'NNS' && isUnheardOf(words[i]!)))
      labels[i] = labelOf(model, 'PROPN', tag === 'NNS' ? 'NNPS' : 'NNP') ?? labels[i]!;
  }
}
