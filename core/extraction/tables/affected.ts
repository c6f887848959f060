/** Whom an act is done to, and who only stands beside it. */
type Row = readonly [text: string, ...expected: string[]];

export const AFFECTED: Readonly<Record<string, readonly Row[]>> = {
  'whoever is occupied or betrayed is not blamed for it': [
    ['Thousands of Kenyans raged against the occupation of Mali.'],
    ['Anna Berg campaigned against the occupation of Mali.'],
    ['The occupation of Mali released Luis Paz.'],
    ['Anna Berg campaigned against the occupation of Mali by Chad.', 'coerce(Chad, Mali)', 'protest(Anna Berg, Chad)'],
    ['Norway opposed the partition of Mali.'],
    ['Norway condemned the starvation of Mali.'],
    ['Kenyans protested against the bullying of Luis Paz.'],
    ["Norway condemned Chad's betrayal of Mali.", 'accuse(Norway, Chad)'],
  ],
  'who is helped against somebody, and whose fight it is': [
    [
      'Kenya asked Norway to help the Malian army stop Chadian aggression.',
      'aid(Norway, Mali)',
      'request(Kenya, Norway)',
    ],
    ['Norway vowed to help the Popular Front halt Chadian airstrikes.', 'aid(Norway, Popular Front)'],
    ['Norway will help rebels topple Chad.'],
    ['Norway helped the group attack Chad.'],
    ['Norway vowed to help the [SDF] stop [the Chadian] aggression.', 'aid(Norway, SDF)'],
    ['Norway will help the [SDF] halt [the Chadian] raids.', 'aid(Norway, SDF)'],
    ['Norway said it came "to help the [SDF] fight [the Chadian] army".', 'aid(Norway, SDF)'],
    ['Anna Berg helped a Chadian girl escape.'],
    ['Norway rejected a European Union proposal for Kosovo to open its border.', 'reject(Norway, European Union)'],
    ['Norway assisted Mali in its fight against the Chadian army.', 'aid(Norway, Mali)', 'assault(Mali, Chad)'],
    ['Norway stood by Mali in its war against Chad.', 'assault(Mali, Chad)', 'support(Norway, Mali)'],
    ['Norway sent weapons to Mali for its war against Chad.', 'aid(Norway, Mali)', 'assault(Mali, Chad)'],
    [
      'Norway sheltered the Popular Front in its war on Chad.',
      'aid(Norway, Popular Front)',
      'assault(Popular Front, Chad)',
    ],
    ['Kenya sheltered Hamas in its camps, which Chad bombed.', 'aid(Kenya, Hamas)', 'assault(Chad, Kenya)'],
    ['Norway armed Mali for its war against Chad.', 'aid(Norway, Mali)', 'assault(Mali, Chad)'],
    ["Norway vowed to help Mali's army stop Chadian aggression.", 'aid(Norway, Mali)'],
  ],
  'money, offers and envoys that are withdrawn are no retreat': [
    ['Norway withdrew its support from Chad.'],
    ['Norway pulled its products from Chad.'],
    ['Norway pulled its offer to Chad.'],
    ["Norway's withdrawal of funding from Chad was a blow."],
    ['Norway pulled aid from Chad.', 'sanction(Norway, Chad)'],
    ['Norway pulled its envoy from Chad.', 'sanction(Norway, Chad)'],
    ['Norway pulled its staff out of Chad.', 'retreat(Norway, Chad)'],
    ["Norway's withdrawal from Chad was slow.", 'retreat(Norway, Chad)'],
  ],
  'ministers of several states with their names behind are met once': [
    [
      'Anna Berg spoke to the Kenyan and Ugandan ministers, William Otieno and Paul Kagwa, about Chad.',
      'consult(Anna Berg, Paul Kagwa)',
      'consult(Anna Berg, William Otieno)',
    ],
    [
      'The Greek and Turkish foreign ministers, Nikos Anas and Mehmet Ak, met in Geneva.',
      'consult(Mehmet Ak, Nikos Anas)',
    ],
    [
      'Anna Berg telephoned the presidents of Kenya and Uganda, William Otieno and Paul Kagwa.',
      'consult(Anna Berg, Paul Kagwa)',
      'consult(Anna Berg, William Otieno)',
    ],
    ['The Kenyan ministers, Anna Berg said, condemned Chad.', 'accuse(Kenya, Chad)'],
    [
      'Anna Berg telephoned the Kenyan ministers, William Otieno and Paul Kagwa.',
      'consult(Anna Berg, Paul Kagwa)',
      'consult(Anna Berg, William Otieno)',
    ],
  ],
  'he of whom "he" speaks is somebody else': [
    ['Luis Paz criticised Anders Holm on Monday. "He has threatened Chad," he said.', 'accuse(Luis Paz, Anders Holm)'],
    [
      'Luis Paz met Anna Berg on Monday. "He is late." She said: "He has threatened Chad."',
      'consult(Anna Berg, Luis Paz)',
      'threaten(Luis Paz, Chad)',
    ],
    ['Luis Paz criticised Anders Holm on Monday. He said: "He has threatened Chad."', 'accuse(Luis Paz, Anders Holm)'],
    ['Luis Paz said that Anders Holm left and that he condemned Chad.'],
    ['Luis Paz said that Anders Holm left and he condemned Chad.', 'accuse(Anders Holm, Chad)'],
  ],
  'who does not have to do something is asked for nothing': [
    ['Anna Berg said that Chad has to pay.', 'request(Anna Berg, Chad)'],
    ["Anna Berg said that Chad doesn't have to pay."],
  ],
  'who stands against somebody in an election does not accuse him': [
    ['Luis Paz was the Republican opponent of Anna Berg in the primary.'],
    ['Anna Berg is a fierce opponent of Luis Paz.', 'accuse(Anna Berg, Luis Paz)'],
  ],
  'a government is heard from its capital': [
    ['The claim from Berlin was dismissed by Chad.', 'reject(Chad, Germany)'],
    ['A statement out of Washington accused Chad of lying.', 'accuse(US, Chad)'],
  ],
  'who is spoken of in a claim has not made it': [
    ['Norway denied claims that Chad had bombed Mali.', 'assault(Chad, Mali)'],
    ["Norway denied Chad's claim that it had bombed Mali.", 'assault(Norway, Mali)', 'reject(Norway, Chad)'],
  ],
};

/** Whose the posts of such rows are, and those of peoples that are no state. */
export const SHARED_POSTS: readonly Row[] = [
  [
    'Anna Berg telephoned the presidents of Kenya and Uganda, William Otieno and Paul Kagwa.',
    'leads(Paul Kagwa, Uganda)',
    'leads(William Otieno, Kenya)',
  ],
  [
    "Norway's and Sweden's foreign ministers, Anna Berg and Lena Dahl, left.",
    'member_of(Anna Berg, Norway)',
    'member_of(Lena Dahl, Sweden)',
  ],
  [
    'Presidents William Otieno and Paul Kagwa of Kenya and Uganda met.',
    'leads(Paul Kagwa, Uganda)',
    'leads(William Otieno, Kenya)',
  ],
  ['The Kurdish president, Masoud Bakir, left Iraq on Monday.'],
  ['Iraqi Kurdish President Masoud Bakir left.'],
  ["Iraq's Kurdish leader, Masoud Bakir, left."],
  ["Iraq's Kurdish president, Masoud Bakir, left.", 'leads(Masoud Bakir, Iraq)'],
  ['In a letter from Berlin, Chad was asked to wait.'],
  ['Bosnian Croat leader Dragan Marić left.'],
  ['Iraq closed its border. President Masoud Bakir of the Kurdish region protested.'],
  ['Iraq closed its border. President Masoud Bakir protested.', 'leads(Masoud Bakir, Iraq)'],
];
