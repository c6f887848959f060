/**
 * Names in a row behind the post that they hold: "the Greek and Turkish ministers, A and B". Trees conjoin them with the post or hang them
 * on the verb; here they stand beside the post.
 */
import { withLayers, type Name, type NamedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

const JOINTS = new Set([',', 'and']);

/** Returns the document with such names as appositions of the post; the same document if there are none. */
export function mendPostRows(doc: NamedDoc, { roles }: Lexicon): NamedDoc {
  const { xpos, lemmas } = doc;
  const isPost = (token: number): boolean =>
    xpos[token] === 'NNS' &&
    [roles.leads, roles.member_of, roles.speaks_for].some((words) => words.has(lemmas[token] ?? ''));
  const found: { post: number; holders: readonly Name[] }[] = [];
  let starts: ReadonlyMap<number, Name> | undefined;
  for (let post = 0; post < doc.tokens.length; post++) {
    if (!isPost(post)) continue;
    starts ??= new Map(doc.names.map((name) => [name.firstToken, name]));
    const holders = holdersOf(doc, starts, post);
    if (holders !== undefined) found.push({ post, holders });
  }
  if (found.length === 0) return doc;
  const [heads, deprels] = [[...doc.heads], [...doc.deprels]];
  for (const { post, holders } of found)
    holders.forEach(({ firstToken }, index) => {
      heads[firstToken] = index === 0 ? post : holders[0]!.firstToken;
      deprels[firstToken] = index === 0 ? 'appos' : 'conj';
    });
  return withLayers(doc, { heads, deprels });
}

const wordAt = ({ tokens }: NamedDoc, token: number): string => tokens[token]?.text ?? '';

/** Two names or more behind the post and a comma. */
function holdersOf(doc: NamedDoc, starts: ReadonlyMap<number, Name>, post: number): readonly Name[] | undefined {
  if (wordAt(doc, post + 1) !== ',') return undefined;
  const holders = rowFrom(doc, starts, post + 2);
  // "the ministers, A said"
  return holders.length > 1 ? holders : undefined;
}

/** The names from a token on, with nothing but joints between. */
function rowFrom(doc: NamedDoc, starts: ReadonlyMap<number, Name>, start: number): readonly Name[] {
  const row: Name[] = [];
  for (let token = start; ;) {
    while (JOINTS.has(wordAt(doc, token))) token++;
    const name = starts.get(token);
    if (name === undefined || (row.length > 0 && token === row.at(-1)!.endToken)) return row;
    row.push(name);
    token = name.endToken;
  }
}
