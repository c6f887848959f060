/** Which of two bodies owns the other, by what one of them is called: "A's parent company, B", "B, the owner of A". */
import type { Named } from '../mentions/draft.ts';
import { POSSESSIVES } from './adjacency.ts';

const PARENTS: ReadonlySet<string> = new Set([
  'owner',
  'parent',
  'parent company',
  'parent firm',
  'parent group',
  'parent organization',
  'parent organisation',
  'holding company',
  'new owner',
  'main owner',
  'majority owner',
  'current owner',
]);

/** The owner among two names with these words between them. */
export function parentOf(words: readonly string[], left: Named, right: Named): Named | undefined {
  const first = words[0] ?? '';
  const isLast = words.at(-1) === ',';
  if (POSSESSIVES.has(first) && PARENTS.has(words.slice(1, isLast ? -1 : undefined).join(' '))) return right;
  return first === ',' && words.at(-1) === 'of' && PARENTS.has(words.slice(1, -1).join(' ')) ? left : undefined;
}
