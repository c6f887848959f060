/**
 * Headlines without a finite verb ("Envoy's trip to Peru") do not say whether something has happened. What they name is planned
 * where the article below tells of it as planned only.
 */
import type { DraftClaim } from './claims.ts';
import { xposOf, type Tree } from './tree.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The claims, with the modality of such a headline's from the rest of the article. */
export function withHeadlineModality(tree: Tree, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const headline = tree.doc.sentences[0];
  if (headline === undefined) return claims;
  for (let token = headline.firstToken; token < headline.endToken; token++)
    if (FINITE.has(xposOf(tree, token))) return claims;
  const below = new Map<string, boolean>();
  for (const claim of claims) {
    if (claim.sentence === 0) continue;
    const planned = claim.modality === 'prospective' && below.get(keyOf(claim)) !== false;
    below.set(keyOf(claim), planned);
  }
  return claims.map((claim) =>
    claim.sentence === 0 && claim.modality === 'asserted' && below.get(keyOf(claim)) === true
      ? { ...claim, modality: 'prospective' }
      : claim,
  );
}

const keyOf = ({ source, type, target }: DraftClaim): string => `${String(source)} ${type} ${String(target)}`;
