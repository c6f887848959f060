/**
 * Pronouns of the third person, resolved to what the article last spoke of: what the syntax binds, else the most salient
 * actor before them. An unsure pronoun stays unresolved: a wrong one would draw a wrong line.
 */
import { findQuotations } from '../attribution/quotations.ts';
import { stretchAt } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, lemmaOf, lowerOf, relOf, uposOf, type Tree } from '../tree.ts';
import type { Pronoun } from './agreement.ts';
import { boundTo } from './bindings.ts';
import type { Situation } from './candidates.ts';
import { countedAt } from './counted.ts';
import { addMention } from './draft.ts';
import { ownedBySubject } from './own-things.ts';
import { reporterBefore } from './own-reports.ts';
import { agedAt } from './person-descriptions.ts';
import { relatedAt } from './relational.ts';
import { isSaidByLike } from './said-by.ts';
import { hasRival, hasUnnamedRival } from './rivals.ts';
import { mostSalient } from './salience.ts';
import { wrongedTeller } from './wronged.ts';

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, { kind: 'person', gender: 'male' }] as [string, Pronoun]),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, { kind: 'person', gender: 'female' }] as [string, Pronoun]),
  ...['it', 'its', 'itself'].map((word) => [word, { kind: 'thing' }] as [string, Pronoun]),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, { kind: 'plural' }] as [string, Pronoun]),
]);

/** Adds the pronoun mentions of an article, in reading order, so that a pronoun can lean on the one before it. */
export function addPronouns(reading: Reading): void {
  const { tree, actors } = reading;
  const quotations = findQuotations(reading);
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const counted = countedAt(reading, token);
    if (counted !== undefined) addMention(tree, actors, counted, counted.clusters, 'nominal', 'nominal:counted');
    const related = relatedAt(reading, token) ?? agedAt(reading, token);
    if (related !== undefined) addMention(tree, actors, related, related.clusters, 'nominal', 'nominal:related');
    const pronoun = PRONOUNS.get(lowerOf(tree, token));
    if (pronoun === undefined || actors.at[token] !== undefined || !['PRON', 'DET'].includes(uposOf(tree, token) ?? ''))
      continue;
    if (lowerOf(tree, token) === 'it' && isExpletive(tree, token)) continue;
    // whoever is quoted calls himself I
    const quotation = stretchAt(quotations, token);
    const speaker = quotation?.speaker?.cluster;
    // "“He lied,” he said": two, and which of those told of before is which is not told
    const isOfTwo = quotation !== undefined && pronoun.kind === 'person' && isSaidByLike(reading, quotation, token);
    if (isOfTwo) continue;
    const situation: Situation = {
      speaker,
      // and whom he speaks of there is not he
      isOut: (at) => quotation === undefined && stretchAt(quotations, at) !== undefined,
    };
    const clusters = antecedentsOf(reading, token, pronoun, situation);
    if (clusters.length > 0)
      addMention(tree, actors, { first: token, end: token + 1 }, clusters, 'pronoun', `pronoun:${pronoun.kind}`);
  }
}

/** "It is clear that", "it was not the first time": no one. */
function isExpletive(tree: Tree, token: number): boolean {
  const head = headOf(tree, token);
  if (relOf(tree, token) === 'expl' || baseRelOf(tree, token) === 'expl') return true;
  const copular = childrenBy(tree, head, 'cop').length > 0;
  const clausal = childrenBy(tree, head, 'csubj', 'ccomp', 'advcl', 'acl').length > 0;
  return (
    relOf(tree, token).startsWith('nsubj') &&
    (copular || ['seem', 'appear', 'take', 'rain', 'happen'].includes(lemmaOf(tree, head))) &&
    clausal
  );
}

function antecedentsOf(reading: Reading, token: number, pronoun: Pronoun, situation: Situation): readonly number[] {
  const { kind } = pronoun;
  if (kind === 'thing') {
    const wronged = wrongedTeller(reading, token);
    if (wronged !== undefined) return wronged;
  }
  if (kind !== 'person') {
    const reporter = reporterBefore(reading, token);
    if (reporter !== undefined) return reporter;
  }
  if (kind === 'thing' && hasRival(reading, token)) return [];
  if (kind === 'person' && hasUnnamedRival(reading, token)) return [];
  const owners = ownedBySubject(reading, token);
  if (owners.length > 0) return owners;
  const bound = boundTo(reading, token, pronoun);
  if (bound !== undefined) return bound;
  return mostSalient(reading, token, pronoun, situation);
}
