/**
 * Inside a word: where the treebanks (UD English EWT and GUM) cut. Clitics stand alone (`do` `n't`, `Israel` `'s`), a hyphen
 * between two words is a token of its own (`so` `-` `called`, `al` `-` `Thani`), and a prefix stays with what it prefixes
 * (`non-stop`, `ex-members`).
 */
const CLITIC = /^(.*?)(n['’]t|['’](?:s|m|d|ll|re|ve))$/isu;
/** Two words in one, with where it is cut. */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
]);
const SHORTEST_FUSED = 5;
const LONGEST_FUSED = 6;
const NO_CUTS: readonly number[] = [];

const PREFIXES: ReadonlySet<string> = new Set(
  `anti arch co counter cross e ex inter intra micro mid mini multi neo non over post pre pro psycho re semi socio sub un`.split(
    ' ',
  ),
);
const SUFFIXES: ReadonlySet<string> = new Set(['wise', 'esque', 'e']);

/**
 * The cuts inside one run of letters, digits, apostrophes and hyphens.
 * @param word one run without white space
 * @returns offsets inside the word, ascending, neither 0 nor its length
 */
export function cutsInside(word: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (let hyphen = word.indexOf('-'); hyphen !== -1; hyphen = word.indexOf('-', hyphen + 1)) {
    if (keepsHyphen(word, from, hyphen)) continue;
    cutClitic(word.slice(from, hyphen), from, cuts);
    cuts.push(hyphen, hyphen + 1);
    from = hyphen + 1;
  }
  cutClitic(word.slice(from), from, cuts);
  return cuts;
}

/** The cuts inside a word of letters alone, as {@link cutsInside} gives them. */
export function cutsInLetters(word: string): readonly number[] {
  if (word.length < SHORTEST_FUSED || word.length > LONGEST_FUSED) return NO_CUTS;
  return FUSED.get(word.toLowerCase()) ?? NO_CUTS;
}

function keepsHyphen(word: string, from: number, hyphen: number): boolean {
  if (PREFIXES.has(word.slice(from, hyphen).toLowerCase())) return true;
  const next = word.indexOf('-', hyphen + 1);
  const after = word.slice(hyphen + 1, next === -1 ? word.length : next);
  return SUFFIXES.has(after) && next === -1;
}

/** A word has one clitic at the most, but for `n't've` and the like, which news does not print. */
function cutClitic(part: string, offset: number, cuts: number[]): void {
  for (const cut of cutsInLetters(part)) cuts.push(offset + cut);
  if (!part.includes("'") && !part.includes('’')) return;
  const stem = CLITIC.exec(part)?.[1];
  if (stem !== undefined && stem !== '') cuts.push(offset + stem.length);
}
