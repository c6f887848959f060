/** The stages from sentences to trees. Each gives a document with one layer more. */
import type { Article } from '../model/article.ts';
import type { ParsedDoc, SentenceDoc, TaggedDoc, Upos } from '../model/doc.ts';
import { lemmaOf } from './lemmas/lemmatize.ts';
import type { LanguageModels } from './models.ts';
import { parseWords } from './parser/parse.ts';
import { parserWords } from './parser/words.ts';
import { splitSentences } from './sentences/split.ts';
import { tagWords } from './tagger/tag.ts';
import { tokenize } from './tokens/tokenize.ts';

/** Gives every token its part of speech and its lemma. */
export function tag(
  doc: SentenceDoc,
  { tagger, types, lemmas }: Pick<LanguageModels, 'tagger' | 'types' | 'lemmas'>,
): TaggedDoc {
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const lemma: string[] = [];
  for (const { firstToken, endToken } of doc.sentences) {
    const forms = doc.tokens.slice(firstToken, endToken).map(({ text }) => text);
    tagWords(tagger, types, forms).forEach((label, i) => {
      upos.push(tagger.upos[label]!);
      xpos.push(tagger.xpos[label]!);
      lemma.push(lemmaOf(forms[i]!, tagger.upos[label]!, tagger.xpos[label]!, lemmas));
    });
  }
  return { ...doc, upos, xpos, lemmas: lemma };
}

/** Gives every sentence its dependency tree. */
export function parseDependencies(doc: TaggedDoc, { parser, types }: LanguageModels): ParsedDoc {
  const heads: number[] = [];
  const deprels: string[] = [];
  for (const { firstToken, endToken } of doc.sentences) {
    const forms = doc.tokens.slice(firstToken, endToken).map(({ text }) => text);
    const upos = doc.upos.slice(firstToken, endToken);
    const xpos = doc.xpos.slice(firstToken, endToken);
    const tree = parseWords(parser, parserWords(types, forms, upos, xpos));
    for (const head of tree.heads) heads.push(firstToken + head);
    deprels.push(...tree.deprels);
  }
  return { ...doc, heads, deprels };
}

/** An article's tokens, sentences, tags and trees. */
export function parseArticle(article: Article, models: LanguageModels): ParsedDoc {
  return parseDependencies(tag(splitSentences(tokenize(article)), models), models);
}
