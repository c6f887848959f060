/** What the rules look at that find names by the words around them, among those that nobody has taken for a name yet. */
import type { Sentence, TaggedDoc } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import type { NameSpan } from './spans.ts';
import type { NameWord } from './words.ts';

export interface NameContext {
  readonly doc: TaggedDoc;
  readonly words: readonly NameWord[];
  readonly isFree: (token: number) => boolean;
  readonly gazetteers: Gazetteers;
}

export type ContextRule = (context: NameContext, sentence: Sentence) => readonly NameSpan[];
