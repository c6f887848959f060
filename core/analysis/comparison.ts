/** Two outlets or articles side by side: what each reports of a filtered graph, alone or as the other does. */
import type { ComparedSide, Comparison, ComparisonPart } from './filter.ts';
import { articlesNaming, type GraphIndex } from './graph-index.ts';

/** Bits: whether side A, side B, or both have something. */
export const SIDE_A = 1;
export const SIDE_B = 2;
export const BOTH_SIDES = SIDE_A | SIDE_B;

/** Over articles: the sides that each is on. */
export function articleSides(index: GraphIndex, { a, b }: Comparison): Uint8Array {
  return Uint8Array.from(index.graph.articles, (article) => {
    const isOn = (side: ComparedSide): boolean =>
      side.kind === 'article' ? side.article === article.id : side.source === (article.source ?? '');
    return (isOn(a) ? SIDE_A : 0) | (isOn(b) ? SIDE_B : 0);
  });
}

/** Over relations: the sides whose evidence is shown. */
export function relationSides(index: GraphIndex, articles: Uint8Array, evidenceShown: Uint8Array): Uint8Array {
  return index.relationType.map((_, relation) => {
    let sides = 0;
    for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
      if (evidenceShown[i] === 1) sides |= articles[index.evidenceArticle[i]!]!;
    }
    return sides;
  });
}

/** Over actors: the sides that name them, whether or not they report anything of them. */
export function actorSides(index: GraphIndex, articles: Uint8Array): Uint8Array {
  return index.actorType.map((_, actor) => articlesNaming(index, actor).reduce((sides, i) => sides | articles[i]!, 0));
}

const PART_SIDES: Record<ComparisonPart, number | null> = { all: null, a: SIDE_A, b: SIDE_B, both: BOTH_SIDES };

/** Whether what these sides have belongs to a part of the comparison. */
export const inPart = (sides: number, part: ComparisonPart): boolean =>
  PART_SIDES[part] === null || PART_SIDES[part] === sides;
