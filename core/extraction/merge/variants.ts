/**
 * Full names of people that share a surname: which of them are variants of one name. Names are compared within the groups that
 * could agree (the same given name, its consonants, its initial), so that thousands of namesakes take little more than one look.
 */
import { groupBy } from '../group-by.ts';
import { consonantsOf, foldTransliteration } from '../mentions/fold.ts';
import { isVariantOfName, wordsOfName } from '../mentions/persons.ts';
import { fullestName, type Located, type Union } from './union.ts';

interface Namesake {
  readonly person: Located;
  readonly name: string;
  /** Of the given name. */
  readonly given: string;
  readonly order: number;
}

type Pair = readonly [Namesake, Namesake];

/** Joins those of some people of one surname whose names are variants of each other. */
export function joinVariants(union: Union, people: readonly Located[]): void {
  const byName = groupBy(people, ({ names }) => fullestName(names));
  const namesakes = [...byName].map(([name, [person]], order): Namesake => ({
    person: person!,
    name,
    given: wordsOfName(name)[0] ?? '',
    order,
  }));
  const pairs = [...sameGiven(namesakes), ...sameConsonants(namesakes), ...initials(namesakes)];
  for (const [a, b] of pairs.map(inOrder).sort(byOrder)) union.join(a.person, b.person, 'corpus:name-variant');
}

const inOrder = ([a, b]: Pair): Pair => (a.order < b.order ? [a, b] : [b, a]);
const byOrder = ([a, b]: Pair, [c, d]: Pair): number => a.order - c.order || b.order - d.order;
const isInitial = ({ given }: Namesake): boolean => given.length === 1;

/** The first of each group with each other one: joined to it, all are joined. */
const paired = (groups: Iterable<readonly Namesake[]>): Pair[] =>
  [...groups].flatMap(([first, ...others]) => others.map((other): Pair => [first!, other]));

function sameGiven(namesakes: readonly Namesake[]): Pair[] {
  const groups = groupBy(namesakes, ({ given }) => foldTransliteration(given));
  return paired(groups.values()).filter(([a, b]) => isVariantOfName(a.name, b.name));
}

/** Vowels of different transliterations: Mohammed and Muhamad. */
function sameConsonants(namesakes: readonly Namesake[]): Pair[] {
  const long = namesakes.filter(({ given }) => consonantsOf(given).length > 2);
  return paired(groupBy(long, ({ given }) => `${given.charAt(0)} ${consonantsOf(given)}`).values());
}

/** "J. Smith" is John Smith; beside John Smith and Jane Smith he is neither. */
function initials(namesakes: readonly Namesake[]): Pair[] {
  const whole = groupBy(
    namesakes.filter((namesake) => !isInitial(namesake)),
    ({ given }) => given.charAt(0),
  );
  const firsts = [...groupBy(namesakes.filter(isInitial), ({ given }) => given).values()].map(([first]) => first!);
  return firsts.flatMap((first) => {
    const meant = whole.get(first.given) ?? [];
    const distinct = new Set(meant.map(({ given }) => foldTransliteration(given)));
    return distinct.size === 1
      ? meant.filter(({ name }) => isVariantOfName(first.name, name)).map((one): Pair => [first, one])
      : [];
  });
}
