/** Finds out by how much a model's first features must favour a decision for the other features hardly ever to change it. */
import { TagPlace } from '../../core/language/tagger/features.ts';
import { ASK_ALL, type TaggerModel } from '../../core/language/tagger/model.ts';
import { bestOf, knownWords, labelWords, putFirstScores } from '../../core/language/tagger/tag.ts';
import type { WordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from './conllu.ts';

/** So few of a tagger's labels may differ from what all features would have said: trees and all that follows hang on them. */
const TAGGER_SHARE = 0.00015;

/** By how much the first features were sure of a decision, and whether the others changed it. */
export interface Decision {
  readonly margin: number;
  readonly changed: boolean;
}

/** The margin for a tagger, from sentences that it was not trained on. */
export function taggerMargin(tagger: TaggerModel, sentences: readonly TreebankSentence[], types: WordTypes): number {
  const decisions: Decision[] = [];
  const model = { ...tagger, sure: ASK_ALL };
  const scores = new Int32Array(model.upos.length);
  for (const { forms } of sentences) {
    const sentence = knownWords(model, types, forms);
    const place = new TagPlace(sentence);
    for (const label of labelWords(model, sentence)) {
      if (sentence.isOpen[place.i] === 1 && sentence.usual[place.i] !== -1) {
        putFirstScores(model, sentence, place, scores);
        const possible = sentence.possible[place.i]!;
        const best = bestOf(possible, scores);
        const rest = possible.filter((other) => other !== best);
        const margin = rest.length === 0 ? ASK_ALL : scores[best]! - scores[bestOf(rest, scores)]!;
        decisions.push({ margin, changed: best !== label });
      }
      place.step(label);
    }
  }
  return marginFor(decisions, TAGGER_SHARE, 'labels');
}

/** The least margin from which on so few decisions were changed. */
export function marginFor(decisions: readonly Decision[], share: number, name: string): number {
  const sorted = [...decisions].sort((a, b) => b.margin - a.margin);
  let changed = 0;
  const end = sorted.findIndex((decision) => (changed += decision.changed ? 1 : 0) > share * sorted.length);
  const margin = sorted[Math.max(0, end - 1)]!.margin + 1;
  const sure = decisions.filter((decision) => decision.margin >= margin).length;
  console.log(`${name}: ${((100 * sure) / decisions.length).toFixed(0)}% are sure with a margin of ${margin}`);
  return margin;
}
