/** Newspapers, broadcasters and agencies: telling them something, and what they tell, is how news comes about. */
import type { DraftCluster } from '../mentions/draft.ts';
import type { Reading } from '../syntax/resolve.ts';

export const isMedia = ({ lexicon }: Reading, { type, known, mentions }: DraftCluster): boolean => {
  const kinds = lexicon.nominals.kinds.get('media');
  const words = (mentions[0]?.text ?? '').split(/\s+/).map((word) => word.toLowerCase());
  const isKnown = known !== undefined && lexicon.world.kinds.get(known) === 'media';
  return type === 'organization' && (isKnown || words.some((word) => kinds?.has(word)));
};
