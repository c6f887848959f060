/** Participles that a sentence opens with: "By siding with A, B …", "Prodded by A, B …" tell what the subject behind the comma does or undergoes. */
import { isFinite, isOpening } from './clauses.ts';
import type { Reading } from './resolve.ts';
import { childrenBy, isVerb, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';

/** In tokens: how far behind the participle the main clause may begin. */
const REACH = 40;

/** The subject of the clause that an opening participle belongs to. */
export function frontedSubject(reading: Reading, participle: number): number | undefined {
  const { tree, chunks } = reading;
  if (!isOpening(tree, participle) || !tellsOfSubject(tree, participle)) return undefined;
  const sentence = tree.sentenceOf[participle];
  for (let comma = participle + 1; comma - participle < REACH && tree.sentenceOf[comma] === sentence; comma++) {
    if (lowerOf(tree, comma) === ';' || isFiniteWord(tree, comma)) return undefined;
    const chunk = lowerOf(tree, comma) === ',' ? chunks.at[comma + 1] : undefined;
    if (chunk?.first !== comma + 1) continue;
    const subject = subjectOpening(reading, comma + 1);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** "By doing", "done by", "having done"; a bare "doing" may be anybody's. */
const tellsOfSubject = (tree: Tree, participle: number): boolean =>
  xposOf(tree, participle) === 'VBN' || lowerOf(tree, participle - 1) === 'by';

const isFiniteWord = (tree: Tree, token: number): boolean => ['VBD', 'VBZ', 'VBP', 'MD'].includes(xposOf(tree, token));

/** The head of the noun phrase at `first`, if the first finite verb behind it takes it for its subject, by the tree or by its place. */
function subjectOpening({ tree, chunks }: Reading, first: number): number | undefined {
  const head = chunks.at[first]!.head;
  for (let verb = first + 1; verb - first < REACH && tree.sentenceOf[verb] === tree.sentenceOf[first]; verb++) {
    if (['WDT', 'WP', 'WRB', 'CC'].includes(xposOf(tree, verb)) && lowerOf(tree, verb - 1) === ',') return undefined;
    if (!isVerb(tree, verb) || !isFinite(tree, verb)) continue;
    const own = childrenBy(tree, verb, 'nsubj', 'nsubj:pass').find((subject) => subject >= first && subject < verb);
    if (own !== undefined) return chunks.at[own] === chunks.at[first] || own === head ? own : undefined;
    return uposOf(tree, verb - 1) === 'AUX' || chunks.at[first]!.end === verb ? head : undefined;
  }
  return undefined;
}
