/** Texts of any length in shapes that a reader could stumble over, each given by its `index`-th piece. */
const NEWS =
  `The foreign minister of Norway, Ingrid Dahl, met President Samuel Okafor of Ghana in Oslo on Tuesday. Okafor said that
Norway had agreed to support Ghana, but he rejected the demands of the Forward Party. "We will not give in," Dahl said. The group
condemned the attack by Kenyan forces.`.replaceAll('\n', ' ');

const GIVEN = ['Anna', 'Paul', 'Ingrid', 'Samuel', 'Maria', 'John', 'David', 'Peter'];
const SYLLABLES = ['ba', 'do', 'ki', 'mu', 'len', 'sor', 'tav', 'rin', 'gol', 'ped'];

/** A word of its own for each number. */
const word = (index: number): string => [...String(index)].map((digit) => SYLLABLES[Number(digit)]).join('');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const SHAPES: Readonly<Record<string, (index: number) => string>> = {
  news: () => `${NEWS}\n\n`,
  'one-line': () => `${NEWS} `,
  'no-punctuation': () => `${NEWS.replace(/[.,"]/g, '')} `,
  'all-capitals': () => `${NEWS.toUpperCase()} `,
  'one-name': () => 'Samuel Okafor met the group. ',
  people: (index) => `${GIVEN[index % GIVEN.length]!} ${capital(word(index))} met the minister. `,
  namesakes: (index) => `${capital(word(index))} Smith met Mr. Smith and the minister. `,
  bodies: (index) => `The ${capital(word(index))} Party met the group in court. `,
  quotations: () => '"We must act," the minister said. ',
  'open-quotations': () => '"We must act, the minister said. ',
  pronouns: () => 'He met them and it said that they had left. ',
  days: () => 'Norway attacked Ghana on Tuesday and Kenya bombed Chad on 3 March. ',
  list: () => 'Norway, Ghana, Kenya, Chad, ',
  conjunctions: () => 'Norway and Ghana or ',
  roles: () => 'President Okafor met the president. ',
  posts: (index) =>
    `${['Norway', 'Ghana', 'Kenya'][index % 3]!} voted. Prime Minister ${GIVEN[index % GIVEN.length]!} Dahl thanked both sides because they met. `,
  charges: () =>
    'Kenya was accused by Sudan of bombing Chad, and its report said they held Norway responsible for using gas. ',
  'other-scripts': () => 'محادثات в Москве 会談 🕊️👩‍👩‍👧 ',
  table: (index) => `${word(index)}\t${String(index)} | Norway | x\n`,
  mail: () => 'From: a@example.org\nTo: Samuel Okafor <b@example.org>\n> Norway said\n',
  brackets: () => '(((((“[“[ ',
};
