/** "Its report", "their findings": whose a report is that a possessive leaves open. */
import { issuersOf } from '../syntax/issuers.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, lemmaOf, relOf } from '../tree.ts';

/** In sentences. */
const REACH = 2;

/**
 * The one whose report a possessive speaks of: who issued the one told of before, else the body that is a subject there, before any
 * state that is: states are mostly what bodies report on. Undefined where that is said of nobody, or of several.
 */
export function reporterBefore(reading: Reading, possessive: number): readonly number[] | undefined {
  const { tree, lexicon } = reading;
  const { reports, judgements } = lexicon.cues;
  const noun = lemmaOf(tree, headOf(tree, possessive));
  if (relOf(tree, possessive) !== 'nmod:poss' || !(reports.has(noun) || judgements.has(noun))) return undefined;
  const own = tree.sentenceOf[possessive] ?? 0;
  // "the office began its probe": the subject's
  const { firstToken: opening } = tree.doc.sentences[own]!;
  for (let at = opening; at < possessive; at++) if (baseRelOf(tree, at) === 'nsubj') return undefined;
  for (let back = 1; back <= Math.min(REACH, own); back++) {
    const { firstToken, endToken } = tree.doc.sentences[own - back]!;
    const issuers = new Set<number>();
    const bodies = new Set<number>();
    for (let at = firstToken; at < endToken; at++) {
      if (reports.has(lemmaOf(tree, at))) for (const issuer of issuersOf(reading, at)) issuers.add(issuer);
      if (baseRelOf(tree, at) === 'nsubj') for (const body of bodiesAt(reading, at)) bodies.add(body);
    }
    const found = issuers.size > 0 ? issuers : bodies;
    if (found.size > 0) return found.size === 1 ? [...found] : undefined;
  }
  return undefined;
}

/** The organizations that a subject is or belongs to. */
function bodiesAt(reading: Reading, subject: number): readonly number[] {
  const self = actorsAt(reading, subject);
  const named = self.length > 0 ? self : ownersOf(reading, subject);
  return named.filter((cluster) => reading.actors.clusters[cluster]?.type === 'organization');
}
