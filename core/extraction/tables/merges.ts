/** Names of articles, each article a text, and the entities that they make: names joined by " = ", by what rule. */
export const MERGES: readonly {
  readonly texts: readonly string[];
  readonly together?: readonly string[];
  readonly apart?: readonly string[];
  /** What an entity of the texts is called. */
  readonly named?: string;
  /** How many entities bear a name. */
  readonly count?: Readonly<Record<string, number>>;
}[] = [
  { texts: ['William Burns arrived. Burns spoke.'], together: ['William Burns', 'Burns'] },
  { texts: ['William Burns arrived.', 'Burns spoke to Anna Berg.'], together: ['William Burns'] },
  { texts: ['William Burns arrived.', 'William J. Burns spoke.'], together: ['William Burns', 'William J. Burns'] },
  // the Berg who leads a state is the one who is told to lead it
  {
    texts: ['President Anna Berg of Peru met Maria Berg.', 'President Berg of Peru spoke.'],
    together: ['Anna Berg', 'Berg'],
  },
  {
    texts: ['President Anna Berg of Peru met Maria Berg.', 'President Berg of Chile spoke.'],
    apart: ['Anna Berg', 'Berg'],
  },
  {
    texts: ['President Anna Berg of Peru met Maria Berg.', 'Former president Maria Berg of Peru spoke.', 'Berg spoke.'],
    apart: ['Anna Berg', 'Berg'],
  },
  { texts: ['Antony Blinken arrived.', 'Anthony Blinken spoke.'], together: ['Antony Blinken', 'Anthony Blinken'] },
  { texts: ['Paul Martin met Anna Martin.'], apart: ['Paul Martin', 'Anna Martin'] },
  {
    texts: ['The Central Intelligence Agency (CIA) was founded. The CIA grew.'],
    together: ['Central Intelligence Agency', 'CIA'],
  },
  // a state has its own name, whatever its capital is called for it
  { texts: ['Lima accused Chile. Peruvian troops left.'], named: 'Peru' },
  { texts: ['The African Union Commission met. The AU rose.'], apart: ['African Union Commission', 'AU'] },
  { texts: ['The United Nations spoke.', 'The UN spoke.'], together: ['United Nations', 'UN'] },
  { texts: ['The United States spoke. American officials left.'], together: ['United States', 'American'] },
  { texts: ['Daesh retreated.', 'ISIL retreated.'], together: ['Daesh', 'ISIL'] },
  // bodies that many states have, told by their country
  {
    texts: ["Iran's Supreme Court ruled. Iran waited.", "Peru's Supreme Court agreed. Peru waited."],
    apart: ['Iran', 'Peru'],
    count: { 'Supreme Court': 2 },
  },
  {
    texts: [
      'The Kenyan Parliament voted.',
      'The Parliament of Kenya rose.',
      'Kenya waited. Kenya voted in Parliament.',
    ],
    count: { Parliament: 1 },
  },
  { texts: ['The Kenyan Parliament voted.', 'The Ghanaian Parliament voted.'], count: { Parliament: 2 } },
  { texts: ['Chile and Chile. The Senate voted.', 'Italy and Italy. The Senate voted.'], count: { Senate: 2 } },
  { texts: ['Chile and Chile. The Senate voted.', 'Chile and Chile. The Senate rose.'], count: { Senate: 1 } },
  { texts: ['Chile met Peru. The Senate voted.', 'Italy met Malta. The Senate voted.'], count: { Senate: 2 } },
  { texts: ['The Supreme Court of Ghana ruled.', 'The Supreme Court of Kenya ruled.'], count: { 'Supreme Court': 2 } },
  {
    texts: ['The U.S. Senate voted.', 'The United States voted. The United States Senate rose.'],
    count: { Senate: 1 },
  },
  {
    texts: ['The U.S. State Department spoke. Iran, Iran.', 'The State Department spoke.'],
    count: { 'State Department': 1 },
  },
  // companies without the word of their kind
  { texts: ['Norvik Airlines closed. Norvik had been ill.'], together: ['Norvik Airlines', 'Norvik'] },
  {
    texts: ['The Northern Herders Association (NHA) sued. The NHA lost.'],
    together: ['Northern Herders Association', 'NHA'],
  },
  {
    texts: ['The Northern Herders Association (NHA) sued.', 'The NHA lost.'],
    together: ['Northern Herders Association', 'NHA'],
  },
  {
    texts: ['The Northern Herders Association (NHA) sued.', 'The NKA lost.'],
    apart: ['Northern Herders Association', 'NKA'],
  },
  {
    texts: ['Oxford University sued.', 'The University of Cambridge won.'],
    apart: ['Oxford University', 'University of Cambridge'],
  },
  // states by whatever name
  { texts: ['Burma voted.', 'Myanmar voted.'], together: ['Burma', 'Myanmar'] },
  { texts: ['Britain voted. British ministers left.', 'The UK waited.'], together: ['Britain', 'UK', 'British'] },
  { texts: ['The Czech Republic voted.', 'Czechia waited.'], together: ['Czech Republic', 'Czechia'] },
  { texts: ['Turkey voted.', 'Turkish ministers left.'], together: ['Turkey', 'Turkish'] },
  { texts: ['Moscow rejected the offer. Russia waited.'], together: ['Moscow', 'Russia'] },
  { texts: ['They met in Moscow. Russia waited.'], apart: ['Moscow', 'Russia'] },
  { texts: ['North Korea protested. South Korea waited.'], apart: ['North Korea', 'South Korea'] },
  { texts: ['Guinea voted. Guinea-Bissau voted.'], apart: ['Guinea', 'Guinea-Bissau'] },
  { texts: ['Niger voted. Nigeria voted.'], apart: ['Niger', 'Nigeria'] },
  // persons
  { texts: ['Mohammed Deif fled.', 'Muhammad Deif fled.'], together: ['Mohammed Deif', 'Muhammad Deif'] },
  { texts: ['Hassan al-Rashid fled. Al-Rashid returned.'], together: ['Hassan al-Rashid', 'Al-Rashid'] },
  { texts: ['Anna Berg spoke. Mrs Berg left.'], together: ['Anna Berg', 'Berg'] },
  { texts: ['Anna Berg spoke.', 'A. Berg left.'], together: ['Anna Berg', 'A. Berg'] },
  { texts: ['John Carver spoke.', 'John F. Carver left.'], together: ['John Carver', 'John F. Carver'] },
  { texts: ['Robert Carver Jr. spoke.', 'Robert Carver left.'], together: ['Robert Carver Jr.', 'Robert Carver'] },
  { texts: ['José Ramos spoke.', 'Jose Ramos left.'], together: ['José Ramos', 'Jose Ramos'] },
  { texts: ['Anna Berg spoke.', 'Peter Berg left.'], apart: ['Anna Berg', 'Peter Berg'] },
  { texts: ['Anna Berg met Peter Holm.'], apart: ['Anna Berg', 'Peter Holm'] },
  // places
  { texts: ['Shells fell on the Gaza Strip. Gaza was dark.'], together: ['Gaza Strip', 'Gaza'] },
  { texts: ['Floods hit Idlib province. Idlib was dark.'], count: { Idlib: 1 } },
  { texts: ['Snow fell in Lima. It rained in Quito.'], apart: ['Lima', 'Quito'] },
  { texts: ['The Labour Party met. The Labour Ministry closed.'], apart: ['Labour Party', 'Labour Ministry'] },
  { texts: ['Mavuno Breweries grew. Buyers praised Mavuno.'], together: ['Mavuno Breweries', 'Mavuno'] },
  // who shares a name, and who is meant by a short one
  { texts: ['Anna Berg spoke. Berg left.', 'Peter Berg spoke. Berg left.'], count: { Berg: 2 } },
  { texts: ['Ngozi Eze spoke. Ms. Eze left.', 'Ngozi Eze won.'], together: ['Ngozi Eze', 'Eze'] },
  {
    texts: ['Abdel Fattah el-Karim spoke.', 'Abdel Fattah al-Karim left.'],
    together: ['Abdel Fattah el-Karim', 'Abdel Fattah al-Karim'],
  },
  { texts: ['Jean-Pierre Morel spoke. Morel left.'], together: ['Jean-Pierre Morel', 'Morel'] },
  { texts: ['Dmitry Orlov spoke.', 'Dmitri Orlov left.'], together: ['Dmitry Orlov', 'Dmitri Orlov'] },
  { texts: ['Yousef Haddad spoke.', 'Youssef Haddad left.'], together: ['Yousef Haddad', 'Youssef Haddad'] },
  { texts: ['Maria Lopez met Mario Lopez.'], apart: ['Maria Lopez', 'Mario Lopez'] },
  // bodies by more of their names, or by their letters
  { texts: ['The European Union met.', 'The EU rose.'], together: ['European Union', 'EU'] },
  { texts: ['The World Health Organization met.', 'The WHO rose.'], together: ['World Health Organization', 'WHO'] },
  { texts: ['Hezbollah met.', 'Hizbollah left.'], together: ['Hezbollah', 'Hizbollah'] },
  {
    texts: ['The European Union met. The European Parliament voted.'],
    apart: ['European Union', 'European Parliament'],
  },
  { texts: ['The Civic Party met.', 'The Civic Union met.'], apart: ['Civic Party', 'Civic Union'] },
  {
    texts: ["Ghana's Electoral Commission met.", "Kenya's Electoral Commission met."],
    count: { 'Electoral Commission': 2 },
  },
  // states and who is of them
  {
    texts: ['Congo-Brazzaville voted. The Democratic Republic of the Congo voted.'],
    apart: ['Congo-Brazzaville', 'Democratic Republic of the Congo'],
  },
  { texts: ['The Netherlands voted.', 'Dutch ministers left.'], together: ['Netherlands', 'Dutch'] },
  { texts: ['Sudan voted. South Sudan voted.'], apart: ['Sudan', 'South Sudan'] },
  { texts: ['The Republic of Korea voted.', 'South Korea waited.'], together: ['Republic of Korea', 'South Korea'] },
  {
    texts: ['The Republic of Congo voted. The Democratic Republic of Congo voted.'],
    apart: ['Republic of Congo', 'Democratic Republic of Congo'],
  },
  {
    texts: ['The Democratic Republic of Congo and Rwanda met.', 'The DRC voted.'],
    together: ['Democratic Republic of Congo', 'DRC'],
  },
  { texts: ['Kenya voted. Anna Berg thanked #Kenya.'], count: { Kenya: 1 } },
  // one man in two spellings
  { texts: ['Hans Müller arrived.', 'Hans Mueller spoke.'], together: ['Hans Müller', 'Hans Mueller'] },
  { texts: ['Hans Müller met Paul Mueller.'], apart: ['Hans Müller', 'Paul Mueller'] },
  // what a company is called by, and what is only called after it
  {
    texts: ['Ford Motor Company closed a plant. Ford lost money. Its chairman, Otto Ford, left.'],
    together: ['Ford Motor Company', 'Ford'],
  },
  { texts: ['Otto Ford left Ford Motor Company. Ford spoke.'], together: ['Otto Ford', 'Ford'] },
  {
    texts: ['Lockheed Martin won a contract. Boeing and Lockheed had bid.'],
    together: ['Lockheed Martin', 'Lockheed'],
  },
  { texts: ['Apple Corps sued Apple Inc. on Monday.'], apart: ['Apple Corps', 'Apple Inc.'] },
  { texts: ['The United States Air Force (USAF) left. The Air Force returned.'], together: ['USAF', 'Air Force'] },
];
