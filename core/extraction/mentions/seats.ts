/** Bodies that the city of their seat stands for: "Brussels" in an article about the European Union, as a capital does for its state. */
import type { Name } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Tree } from '../tree.ts';
import { foldName } from './fold.ts';

/** Ends the rule of a name of a city that stands for the body whose seat it is. */
export const OF_SEAT = '+seat';

/** The key of the body that a city's name can stand for. */
export const bodySeatedAt = ({ nominals, world }: Lexicon, folded: string): string | undefined => {
  const [body] = nominals.seats.get(folded) ?? [];
  return body === undefined ? undefined : world.bodies.get(body)?.key;
};

/**
 * Names of cities that the syntax has stand for their states, as those of a body with its seat there where the article names that
 * body or one of its parts, and nowhere the state.
 */
export function withSeats(tree: Tree, lexicon: Lexicon, names: readonly Name[]): readonly Name[] {
  const { bodies } = lexicon.world;
  const textOf = ({ start, end }: Name): string => foldName(tree.doc.article.text.slice(start, end));
  const seated = names.filter((name) => name.rule.endsWith('+government') && lexicon.nominals.seats.has(textOf(name)));
  if (seated.length === 0) return names;
  const isNamed = (body: string): boolean =>
    names.some((name) => {
      const known = name.type === 'organization' ? bodies.get(textOf(name)) : undefined;
      return known?.key === body || known?.parent === body;
    });
  return names.map((name) => {
    if (!seated.includes(name)) return name;
    const body = bodySeatedAt(lexicon, textOf(name));
    const isStateNamed = names.some((other) => other.iso === name.iso && !seated.includes(other));
    if (body === undefined || isStateNamed || !isNamed(body)) return name;
    const { start, end, firstToken, endToken, rule } = name;
    return { start, end, firstToken, endToken, type: 'organization', rule: `${rule}${OF_SEAT}` };
  });
}
