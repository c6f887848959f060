/**
 * What a speaker says that others must do is asked of them: "Russia and Iran must now work to …" in a statement, "X said that Y
 * should …".
 */
import type { Quotation } from '../attribution/quotations.ts';
import { speakerAt } from '../attribution/speakers.ts';
import type { DraftClaim } from '../claims.ts';
import { stretchAt } from '../sorted.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { isToClause } from '../syntax/clauses.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, isPassive, isVerb, lowerOf } from '../tree.ts';

/** Requests that speech with a modal of obligation makes, one for each addressee that the clause has as its subject. */
export function findDirectives(reading: Reading, quotations: readonly Quotation[]): DraftClaim[] {
  const { tree, lexicon } = reading;
  const claims: DraftClaim[] = [];
  for (let verb = 0; verb < tree.doc.tokens.length; verb++) {
    if (!isVerb(tree, verb)) continue;
    const modal =
      childrenBy(tree, verb, 'aux').find((aux) => lexicon.cues.directive_modals.has(lowerOf(tree, aux))) ??
      (isSemiModal(reading, verb) ? verb : undefined);
    if (modal === undefined || isFirstOrPast(reading, verb)) continue;
    const speaker = speakerOf(reading, verb, quotations);
    if (speaker === undefined) continue;
    for (const addressee of surfaceSubject(reading, verb).flatMap((subject) => actorsAt(reading, subject))) {
      if (addressee === speaker) continue;
      claims.push({
        type: 'request',
        source: speaker,
        target: addressee,
        sentence: tree.sentenceOf[verb] ?? 0,
        trigger: { first: modal, end: modal + 1 },
        modality: 'asserted',
        rule: 'directive:modal',
      });
    }
  }
  return claims;
}

/** "They need to", "have to"; who "does not have to" is free, and who "needs to be stopped" is asked for nothing. */
const isSemiModal = ({ tree, lexicon }: Reading, verb: number): boolean =>
  ['need', 'have', 'needs', 'has'].includes(lowerOf(tree, verb)) &&
  childrenBy(tree, verb, 'xcomp').some((clause) => isToClause(tree, clause) && !isPassive(tree, clause)) &&
  !childrenBy(tree, verb, 'advmod').some((word) => lexicon.cues.negators.has(lowerOf(tree, word)));

/** "should have done" looks back; "we must" binds the speaker. */
function isFirstOrPast({ tree }: Reading, verb: number): boolean {
  const perfect = childrenBy(tree, verb, 'aux').some((aux) => ['have', 'be'].includes(lowerOf(tree, aux)));
  const own = childrenBy(tree, verb, 'nsubj').some((subject) => ['we', 'i'].includes(lowerOf(tree, subject)));
  return perfect || own;
}

function speakerOf(reading: Reading, verb: number, quotations: readonly Quotation[]): number | undefined {
  const quoted = stretchAt(quotations, verb)?.speaker;
  if (quoted !== undefined) return quoted.cluster;
  const content = baseRelOf(reading.tree, verb) === 'ccomp';
  return content ? speakerAt(reading, headOf(reading.tree, verb))?.cluster : undefined;
}
