/** Corrections in words: for the list of them, and as names of the history's steps. */
import type { Anchor, Correction } from '../../../core/curation/index.ts';
import { relationDefinition } from '../../../core/model/ontology.ts';
import { listed } from '../step-name.ts';
import { counted, ENTITY_TYPE_WORDS } from '../wording.ts';

/** "Rename Burns: William J. Burns". Actors are called by the words that the correction finds them by. */
export function correctionWords(correction: Correction): string {
  switch (correction.verb) {
    case 'merge':
      return `${called(correction.actor)} is the same as ${called(correction.into)}`;
    case 'split':
      return `${listed([...new Set(correction.mentions.map(called))])}, ${counted(correction.mentions.length, 'mention')}: another actor, ${correction.name}`;
    case 'rename':
      return `${called(correction.actor)} is named ${correction.name}`;
    case 'retype':
      return `${called(correction.actor)} is a ${ENTITY_TYPE_WORDS[correction.type].one}`.replace(' a org', ' an org');
    case 'alias':
      return `${called(correction.actor)} is also called ${correction.alias}`;
    case 'hide':
      return `${called(correction.actor)} is no actor`;
    case 'reject-mention':
      return `${called(correction.mention)} does not mean this actor there`;
    case 'reject-relation': {
      const { label } = relationDefinition(correction.type);
      const what = `${called(correction.source)} ${label} ${called(correction.target)}`;
      return correction.evidence === undefined ? `Not reported: ${what}` : `A sentence does not say: ${what}`;
    }
  }
}

/** Articles whose words a correction points at, each once. */
export function articlesOf(correction: Correction): readonly string[] {
  return [...new Set(anchorsOf(correction).map(({ article }) => article))];
}

function anchorsOf(correction: Correction): readonly Anchor[] {
  switch (correction.verb) {
    case 'merge':
      return [correction.actor, correction.into];
    case 'split':
      return correction.mentions;
    case 'reject-mention':
      return [correction.mention];
    case 'reject-relation':
      return correction.evidence === undefined ? [correction.source, correction.target] : [correction.evidence];
    default:
      return [correction.actor];
  }
}

const MOST_LETTERS = 40;
const called = ({ quote }: Anchor): string =>
  quote.length > MOST_LETTERS ? `${quote.slice(0, MOST_LETTERS - 1)}…` : quote;
