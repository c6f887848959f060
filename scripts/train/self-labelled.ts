/**
 * Names in a treebank that nobody annotated, as a model finds them that reads the treebank's own tags: these tell it which words are
 * proper nouns. From its findings the next model learns names that the annotated sets do not hold.
 */
import { findNames, type Gazetteers, type LanguageModels } from '../../core/language/index.ts';
import type { TaggedDoc } from '../../core/model/doc.ts';
import { documentOf } from '../evaluate/name-data.ts';
import { coarseSpans, type CoarseSpan } from '../evaluate/name-scores.ts';
import type { TreebankSentence } from './conllu.ts';
import { NAME_TYPES, type NameSentence } from './names-data.ts';

/**
 * The sentences, in whole documents, with the names that the model finds by their right tags; where it passed over a proper noun,
 * nobody knows whether that is a name.
 */
export function selfLabelled(
  treebank: readonly TreebankSentence[],
  teacher: Pick<LanguageModels, 'names' | 'types'>,
  gazetteers: Gazetteers,
): NameSentence[] {
  return documentsOf(treebank).flatMap((sentences) => {
    const doc = taggedAsAnnotated(sentences);
    const spans = coarseSpans(findNames(doc, teacher, gazetteers));
    const isMissed = missedNames(doc, spans, gazetteers);
    return sentences.map(({ forms, document }, s) => {
      const { firstToken, endToken } = doc.sentences[s]!;
      const own = spans.filter(({ first }) => first >= firstToken && first < endToken);
      return {
        tokens: forms,
        document: `# ${document}`,
        isUnsure: isMissed.subarray(firstToken, endToken).includes(1),
        spans: own.map(({ first, end, type }) => ({
          first: first - firstToken,
          end: end - firstToken,
          type: NAME_TYPES[type]!,
        })),
      };
    });
  });
}

/** 1 for each proper noun that is in no name that was found, though its word says nothing against it. */
function missedNames({ tokens, upos }: TaggedDoc, spans: readonly CoarseSpan[], { parts }: Gazetteers): Uint8Array {
  const missed = Uint8Array.from(tokens, ({ text }, i) => {
    const isNoName = [parts.never, parts.days, parts.titles, parts.others, parts.otherFirst].some((words) =>
      words.has(text),
    );
    return upos[i] === 'PROPN' && /^\p{Lu}\p{L}+/u.test(text) && !isNoName ? 1 : 0;
  });
  for (const { first, end } of spans) missed.fill(0, first, end);
  return missed;
}

function documentsOf(treebank: readonly TreebankSentence[]): TreebankSentence[][] {
  const documents: TreebankSentence[][] = [];
  for (const sentence of treebank) {
    const last = documents.at(-1);
    if (last?.[0]!.document === sentence.document) last.push(sentence);
    else documents.push([sentence]);
  }
  return documents;
}

function taggedAsAnnotated(sentences: readonly TreebankSentence[]): TaggedDoc {
  return {
    ...documentOf(sentences.map(({ forms }) => ({ tokens: forms }))),
    upos: sentences.flatMap(({ upos }) => upos) as TaggedDoc['upos'],
    xpos: sentences.flatMap(({ xpos }) => xpos),
    lemmas: sentences.flatMap(({ lemmas }) => lemmas),
  };
}
