/** The stages from sentences to trees. Each gives a document with one layer more. */
import type { Article } from '../model/article.ts';
import type { ParsedDoc, SentenceDoc, TaggedDoc, Upos } from '../model/doc.ts';
import { findAside, without, type Aside } from './asides.ts';
import { datelineLength } from './datelines.ts';
import { mendTags } from './mend-tags.ts';
import type { LanguageModels } from './models.ts';
import type { ParserModel } from './parser/model.ts';
import { parseTagged } from './parser/parse.ts';
import type { Tree } from './parser/tree.ts';
import { readTwice, type ReadSentence, type TaggedSentence } from './second-reading.ts';
import { splitSentences } from './sentences/split.ts';
import type { TaggerModel } from './tagger/model.ts';
import { tagWords } from './tagger/tag.ts';
import { tokenize } from './tokens/tokenize.ts';
import type { WordTypes } from './words/types.ts';

/** Gives every token its part of speech and its lemma. */
export function tag(
  doc: SentenceDoc,
  { tagger, types, lemmas }: Pick<LanguageModels, 'tagger' | 'types' | 'lemmas'>,
): TaggedDoc {
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const lemma: string[] = [];
  const tagPart = (firstToken: number, endToken: number): void => {
    const forms = formsOf(doc, firstToken, endToken);
    const labels = tagSentence(tagger, types, forms);
    for (let i = 0; i < forms.length; i++) {
      const coarse = tagger.upos[labels[i]!]!;
      const fine = tagger.xpos[labels[i]!]!;
      upos.push(coarse);
      xpos.push(fine);
      lemma.push(lemmas(forms[i]!, coarse, fine));
    }
  };
  for (const { firstToken, endToken } of doc.sentences) {
    const story = datelineLength(doc.tokens, firstToken, endToken);
    if (story > 0) tagPart(firstToken, firstToken + story);
    tagPart(firstToken + story, endToken);
  }
  const { article, tokens, sentences } = doc;
  return { article, tokens, sentences, upos, xpos, lemmas: lemma };
}

function formsOf({ tokens }: SentenceDoc, firstToken: number, endToken: number): string[] {
  const forms: string[] = [];
  for (let i = firstToken; i < endToken; i++) forms.push(tokens[i]!.text);
  return forms;
}

/** The labels of a sentence's words; an aside and what it interrupts are tagged apart. */
function tagSentence(tagger: TaggerModel, types: WordTypes, forms: readonly string[]): Uint8Array {
  const labels = tagWords(tagger, types, forms);
  const xpos = forms.map((_, i) => tagger.xpos[labels[i]!]!);
  const aside = findAside(forms, types, xpos);
  if (aside === undefined) return labels;
  const rest = tagWords(tagger, types, without(forms, aside));
  labels.set(rest.subarray(0, aside.first));
  labels.set(rest.subarray(aside.first), aside.end);
  return labels;
}

/** The tree of a sentence; that of an aside hangs below the root of what it interrupts. */
function parseSentence(parser: ParserModel, types: WordTypes, sentence: TaggedSentence): ReadSentence {
  const { forms, xpos } = sentence;
  const parse = (part: TaggedSentence) => parseTagged(parser, types, part);
  const aside = findAside(forms, types, xpos);
  if (aside === undefined) return readTwice(sentence, parse);
  const outer = parse(columns(sentence, (column) => without(column, aside)));
  const inner = parse(columns(sentence, (column) => column.slice(aside.first + 1, aside.end - 1)));
  return { tree: joinTrees(outer, inner, aside), xpos };
}

/** The tree of a sentence whose first `story` tokens are its dateline; that hangs below the root of what follows. */
function parseBehind(parser: ParserModel, types: WordTypes, sentence: TaggedSentence, story: number): ReadSentence {
  if (story === 0) return parseSentence(parser, types, sentence);
  const opening = columns(sentence, (column) => column.slice(0, story));
  const front = parseTagged(parser, types, opening);
  const { tree, xpos } = parseSentence(
    parser,
    types,
    columns(sentence, (column) => column.slice(story)),
  );
  const root = tree.heads.findIndex((head, i) => head === i) + story;
  const heads = front.heads.map((head, i) => (head === i ? root : head));
  const deprels = front.deprels.map((deprel) => (deprel === 'root' ? 'parataxis' : deprel));
  return {
    tree: { heads: [...heads, ...tree.heads.map((head) => head + story)], deprels: [...deprels, ...tree.deprels] },
    xpos: [...opening.xpos, ...xpos],
  };
}

const columns = (
  { forms, upos, xpos }: TaggedSentence,
  cut: <Value>(column: readonly Value[]) => Value[],
): TaggedSentence => ({ forms: cut(forms), upos: cut(upos), xpos: cut(xpos) });

/** A sentence's tree from that of its words outside of an aside and that of the aside between its commas. */
function joinTrees(outer: Tree, inner: Tree, { first, end }: Aside): Tree {
  const placeOf = (i: number): number => (i < first ? i : i + end - first);
  const below = inner.heads.findIndex((head, i) => head === i) + first + 1;
  const root = placeOf(outer.heads.findIndex((head, i) => head === i));
  const innerHeads = inner.heads.map((head, i) => (head === i ? root : head + first + 1));
  const innerDeprels = inner.deprels.map((deprel) => (deprel === 'root' ? 'parataxis' : deprel));
  const heads = outer.heads.map(placeOf);
  return {
    heads: [...heads.slice(0, first), below, ...innerHeads, below, ...heads.slice(first)],
    deprels: [...outer.deprels.slice(0, first), 'punct', ...innerDeprels, 'punct', ...outer.deprels.slice(first)],
  };
}

/** Gives every sentence its dependency tree. */
export function parseDependencies(doc: TaggedDoc, { parser, types }: LanguageModels): ParsedDoc {
  const heads: number[] = [];
  const deprels: string[] = [];
  const fine: string[] = [];
  const coarse: Upos[] = [];
  for (const { firstToken, endToken } of doc.sentences) {
    const forms = formsOf(doc, firstToken, endToken);
    const upos = doc.upos.slice(firstToken, endToken);
    const xpos = doc.xpos.slice(firstToken, endToken);
    const story = datelineLength(doc.tokens, firstToken, endToken);
    const sentence = mendTags({ forms, upos, xpos });
    const read = parseBehind(parser, types, sentence, story);
    for (let i = 0; i < forms.length; i++) {
      heads.push(firstToken + read.tree.heads[i]!);
      deprels.push(read.tree.deprels[i]!);
      fine.push(read.xpos[i]!);
      coarse.push(sentence.upos[i]!);
    }
  }
  const { article, tokens, sentences, lemmas } = doc;
  return { article, tokens, sentences, upos: coarse, xpos: fine, lemmas, heads, deprels };
}

/** An article's tokens, sentences and tags. */
export const tagArticle = (article: Article, models: LanguageModels): TaggedDoc =>
  tag(splitSentences(tokenize(article)), models);

/** An article's tokens, sentences, tags and trees. */
export const parseArticle = (article: Article, models: LanguageModels): ParsedDoc =>
  parseDependencies(tagArticle(article, models), models);
