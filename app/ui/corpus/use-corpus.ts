import { useSyncExternalStore } from 'react';
import { corpusOf, type Corpus, type CorpusState } from '../../state/corpus/corpus.ts';
import { useStore } from '../../state/provider.tsx';

export function useCorpus(): { readonly corpus: Corpus; readonly state: CorpusState } {
  const corpus = corpusOf(useStore());
  return { corpus, state: useSyncExternalStore(corpus.subscribe, corpus.getState) };
}
