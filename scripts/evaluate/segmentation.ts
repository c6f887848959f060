/** Tokens and sentences found in raw text, against a treebank's. */
import { splitSentences, tokenize } from '../../core/language/index.ts';
import { articleId } from '../../core/model/ids.ts';
import type { TreebankSentence } from '../train/conllu.ts';
import { f1, type Score } from './score.ts';

export interface SegmentationScores {
  readonly tokens: Score;
  readonly sentences: Score;
  /** Where the cuts differ, `gold >< found`, with a few characters of context. */
  readonly errors: readonly string[];
}

/** Joins a treebank's sentences to documents as printed: a space between sentences, an empty line between paragraphs. */
function documents(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const groups: TreebankSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.startsDocument || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(sentence);
  }
  return groups;
}

const printed = (sentences: readonly TreebankSentence[]): string =>
  sentences.map(({ text, startsParagraph }, i) => (i === 0 ? '' : startsParagraph ? '\n\n' : ' ') + text).join('');

/** Scores tokens and sentences as spans, exact, in characters that are not space. */
export function scoreSegmentation(treebank: readonly TreebankSentence[]): SegmentationScores {
  const token = { gold: 0, found: 0, right: 0 };
  const sentence = { gold: 0, found: 0, right: 0 };
  const errors: string[] = [];
  for (const group of documents(treebank)) {
    const doc = splitSentences(tokenize({ id: articleId('evaluation'), title: '', text: printed(group) }));
    const forms = group.map(({ forms }) => forms.map((form) => form.replace(/\s+/gu, '')));
    const goldTokens = spans(forms.flat());
    const foundTokens = spans(doc.tokens.map(({ text }) => text.replace(/\s+/gu, '')));
    const goldSentences = spans(forms.map((words) => words.join('')));
    const foundSentences = spans(
      doc.sentences.map(({ firstToken, endToken }) =>
        doc.tokens
          .slice(firstToken, endToken)
          .map(({ text }) => text.replace(/\s+/gu, ''))
          .join(''),
      ),
    );
    tally(token, goldTokens, foundTokens, 'token', errors);
    tally(sentence, goldSentences, foundSentences, 'sentence', errors);
  }
  return { tokens: f1(token), sentences: f1(sentence), errors };
}

/** Consecutive pieces as `start end piece` over their concatenation. */
function spans(pieces: readonly string[]): Map<string, string> {
  const result = new Map<string, string>();
  let at = 0;
  for (const piece of pieces) {
    result.set(`${at} ${at + piece.length}`, piece);
    at += piece.length;
  }
  return result;
}

function tally(
  counts: { gold: number; found: number; right: number },
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  what: string,
  errors: string[],
): void {
  counts.gold += gold.size;
  counts.found += found.size;
  for (const [span, piece] of found) {
    if (gold.has(span)) counts.right++;
    else errors.push(`${what} found ${piece.slice(0, 30)} … ${piece.slice(-30)}`);
  }
  for (const [span, piece] of gold)
    if (!found.has(span)) errors.push(`${what} missed ${piece.slice(0, 30)} … ${piece.slice(-30)}`);
}
