/** Tags and trees on gold tokens with predicted tags, against a treebank's. */
import type { ParserModel } from '../../core/language/parser/model.ts';
import { parseTagged } from '../../core/language/parser/parse.ts';
import type { TaggerModel } from '../../core/language/tagger/model.ts';
import { tagWords } from '../../core/language/tagger/tag.ts';
import type { WordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from '../train/conllu.ts';
import { f1, type Counts, type Score } from './score.ts';

export interface ParsingScores {
  /** Shares of all words, punctuation included. */
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  /** Of each relation: head and label right. */
  readonly relations: ReadonlyMap<string, Score>;
}

/** Tags and parses a treebank's sentences and scores them. */
export function scoreParsing(
  treebank: readonly TreebankSentence[],
  models: { readonly types: WordTypes; readonly tagger: TaggerModel; readonly parser: ParserModel },
): ParsingScores {
  const totals = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
  const relations = new Map<string, Counts>();
  const countsOf = (name: string) => {
    const counts = relations.get(name) ?? { gold: 0, found: 0, right: 0 };
    relations.set(name, counts);
    return counts;
  };
  for (const sentence of treebank) {
    const labels = [...tagWords(models.tagger, models.types, sentence.forms)];
    const upos = labels.map((label) => models.tagger.upos[label]!);
    const xpos = labels.map((label) => models.tagger.xpos[label]!);
    const tree = parseTagged(models.parser, models.types, { forms: sentence.forms, upos, xpos });
    sentence.forms.forEach((_, i) => {
      const goldHead = sentence.heads[i] === 0 ? i : sentence.heads[i]! - 1;
      const gold = sentence.deprels[i]!;
      const found = tree.deprels[i]!;
      const attached = tree.heads[i] === goldHead;
      totals.words++;
      if (upos[i] === sentence.upos[i]) totals.upos++;
      if (xpos[i] === sentence.xpos[i]) totals.xpos++;
      if (attached) totals.uas++;
      if (attached && gold === found) totals.las++;
      countsOf(gold).gold++;
      countsOf(found).found++;
      if (attached && gold === found) countsOf(gold).right++;
    });
  }
  const share = (count: number) => count / Math.max(1, totals.words);
  return {
    upos: share(totals.upos),
    xpos: share(totals.xpos),
    uas: share(totals.uas),
    las: share(totals.las),
    relations: new Map([...relations].map(([name, counts]) => [name, f1(counts)])),
  };
}

/** One line of figures. */
export function describeParsing({ upos, xpos, uas, las, relations }: ParsingScores): string {
  const percent = (share: number) => (100 * share).toFixed(2);
  const relation = (name: string) => `${name} ${percent(relations.get(name)?.f1 ?? 0)}`;
  const figures = `UPOS ${percent(upos)}, XPOS ${percent(xpos)}, UAS ${percent(uas)}, LAS ${percent(las)}`;
  return [figures, ...['nsubj', 'obj', 'nsubj:pass', 'appos', 'conj', 'obl', 'nmod'].map(relation)].join(', ');
}
