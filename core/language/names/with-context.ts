/** Adds what the words around and the rest of the article tell of the tokens that are still free. */
import type { TaggedDoc } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { bodiesByHead } from './bodies.ts';
import { asWholeElsewhere, repeatedNames } from './consistency.ts';
import type { ContextRule, NameContext } from './context-rule.ts';
import { addressed, bracketedAcronyms, chambers, placesBeforeNoun, rulers } from './context.ts';
import { CUE } from './cues.ts';
import { namesBehindKinds } from './kinds.ts';
import { shortForms } from './short-forms.ts';
import { withoutOverlaps, type NameSpan } from './spans.ts';
import { givenNamed, hyphenatedPersons, titledPersons } from './told-persons.ts';
import type { DocumentWords } from './words.ts';

/** In the order of their trust, each with the cue without which it finds nothing in a sentence. */
const RULES: readonly (readonly [cue: number, rule: ContextRule])[] = [
  [CUE.ruled, rulers],
  [CUE.placeNoun, placesBeforeNoun],
  [CUE.chamber, chambers],
  [CUE.address, addressed],
  [CUE.kind, namesBehindKinds],
  [CUE.hyphen, hyphenatedPersons],
  [CUE.title, titledPersons],
  [CUE.body, bodiesByHead],
  [CUE.given, givenNamed],
];

/** @param closed 1 for each token that is no part of a name, whatever stands around it */
export function withContext(
  doc: TaggedDoc,
  { words, cues }: DocumentWords,
  settled: readonly NameSpan[],
  closed: Uint8Array,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const { tokens, sentences } = doc;
  const taken = Uint8Array.from(closed);
  for (const { firstToken, endToken } of settled) taken.fill(1, firstToken, endToken);
  const isFree = (token: number): boolean => taken[token] === 0;
  const context: NameContext = { doc, words, isFree, gazetteers };
  const acronyms = bracketedAcronyms(settled, tokens, isFree);
  const told: NameSpan[] = [];
  sentences.forEach((sentence, s) => {
    for (const [cue, rule] of RULES) if ((cues[s]! & cue) !== 0) told.push(...rule(context, sentence));
  });
  const short = shortForms(settled, tokens, words, isFree, gazetteers);
  const repeated = repeatedNames(tokens, [...settled, ...acronyms, ...told], isFree);
  const found = withoutOverlaps([...settled, ...acronyms, ...told, ...short, ...repeated], tokens.length);
  return asWholeElsewhere(found, tokens);
}
