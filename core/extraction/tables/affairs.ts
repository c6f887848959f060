/** Affairs of state as news of many kinds tells them: what the sentences state, `type(source, target)`, all and no others. */

/** Who belongs to what, by owners, pronouns and posts. */
export const OFFICES: readonly (readonly [string, ...string[]])[] = [
  // whose post it is, where a pronoun says so
  [
    'Kenyan President Luis Paz met his foreign minister, Anna Berg.',
    ...['leads(Luis Paz, Kenya)', 'member_of(Anna Berg, Kenya)'],
  ],
  [
    'UNESCO chief Erik Dahl sent his envoy, Anna Berg, to Mali.',
    'leads(Erik Dahl, UNESCO)',
    'member_of(Anna Berg, UNESCO)',
  ],
  ['UNESCO chief Erik Dahl met his lawyer, Anna Berg.', 'leads(Erik Dahl, UNESCO)'],
  // over forms of address
  ["Chile's ambassador, Her Excellency Anna Berg, left.", 'member_of(Anna Berg, Chile)'],
  ['The Minister of Health of Kenya, Honourable Luis Paz, left.', 'member_of(Luis Paz, Kenya)'],
  ['Kenya won. Kenya is dry. Defence spokesman Luis Paz left.', 'speaks_for(Luis Paz, Kenya)'],
  ["Norway's intelligence service GSS said hackers had left.", 'part_of(GSS, Norway)'],
  // a union is no carrier
  [
    "Aran Air sued the pilots' union FORSA over a strike. The carrier's chief executive, Luis Paz, left.",
    'leads(Luis Paz, Aran Air)',
  ],
  [
    'Peru won. Peru grew. Minister Anna Berg of Peru will meet with President Koffi Amah in Nairobi. Kenya waited.',
    ...['leads(Koffi Amah, Kenya)', 'member_of(Anna Berg, Peru)'],
  ],
  // whom a diplomat calls on is not of his state
  [
    'Togo jailed a nurse. Togo slept. Peru waited. Peruvian foreign minister Anna Berg called on President Koffi Amah to free her.',
    ...['member_of(Anna Berg, Peru)', 'leads(Koffi Amah, Togo)'],
  ],
  ['UNESCO met. Norvik paid. Its chief executive, Anna Berg, resigned.'],
  // bodies behind the pronoun for their owner, and behind their owner's name
  [
    'The African Union met. Its Peace and Security Council agreed.',
    'part_of(Peace and Security Council, African Union)',
  ],
  ['Chad waited. Its Ministry of Fisheries agreed.', 'part_of(Ministry of Fisheries, Chad)'],
  [
    "Tajikistan's State Committee for National Security agreed.",
    'part_of(State Committee for National Security, Tajikistan)',
  ],
  ["Belarus's KGB agreed.", 'part_of(KGB, Belarus)'],
  ['The Foreign Ministry in Ankara agreed.', 'located_in(Foreign Ministry, Ankara)'],
  ["Sudan's Rapid Support Brigade agreed.", 'part_of(Rapid Support Brigade, Sudan)'],
  ['The Israeli arms maker Raphson agreed.', 'located_in(Raphson, Israel)'],
  // posts for one country, in a row, and beside a party
  ['Oxfam left. Its Kenya director, Anna Berg, left too.', 'member_of(Anna Berg, Oxfam)'],
  ['Kenya recalled its UN ambassador, Anna Berg.', 'member_of(Anna Berg, Kenya)'],
  [
    'Marco Bassi and Luca Ferrante, employees of Nokia, left.',
    ...['member_of(Luca Ferrante, Nokia)', 'member_of(Marco Bassi, Nokia)'],
  ],
  [
    'Kenya voted. Defence Minister Anna Berg of the Civic Union left.',
    ...['member_of(Anna Berg, Civic Union)', 'member_of(Anna Berg, Kenya)'],
  ],
  ['The Washington Post waited. The paper’s editor, Anna Berg, left.', 'member_of(Anna Berg, Washington Post)'],
  ['Anna Berg, who speaks for the Civic Union, left.', 'speaks_for(Anna Berg, Civic Union)'],
  // posts of a field
  ['EU Trade Commissioner Anna Berg spoke.', 'member_of(Anna Berg, EU)'],
  ['Erik Dahl, a correspondent for the Boston Courier, spoke.', 'member_of(Erik Dahl, Boston Courier)'],
  ['Erik Dahl, an envoy for Chad, spoke.'],
];

export const AFFAIRS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'bands by the group that they fight for': [
    ['Rebels of the Southern Front attacked Peru.', 'assault(Southern Front, Peru)'],
    ['Police in Peru arrested two guerrillas of the Southern Front.', 'coerce(Peru, Southern Front)'],
    ['Separatists from Mali attacked Niger.'],
    ['Rebels of Mali attacked Niger.'],
  ],
  'what nobody has named is nobody named': [
    [
      'Kenya’s electoral commission waited. Lawyers saw the commission’s files. Anna Berg left. ' +
        'The East African Community spoke. The commission condemned Peru.',
    ],
  ],
  'what speakers go on to say': [
    ['Anna Berg said that nine people had been hurt and called on Peru to wait.', 'request(Anna Berg, Peru)'],
    ['Anna Berg said Chile had withdrawn and attacked Peru.', 'assault(Chile, Peru)'],
  ],
  'who brings others together': [
    [
      'Chad and Libya signed a truce after two years of talks brokered by Norway and Qatar.',
      ...['agree(Chad, Libya)', 'mediate(Norway, Chad)', 'mediate(Norway, Libya)'],
      ...['mediate(Qatar, Chad)', 'mediate(Qatar, Libya)'],
    ],
    [
      'Chad and Libya agreed to a truce following months of talks mediated by Qatar.',
      ...['agree(Chad, Libya)', 'mediate(Qatar, Chad)', 'mediate(Qatar, Libya)'],
    ],
    [
      'Chad and Libya swapped prisoners in a deal negotiated by Qatar.',
      ...['cooperate(Chad, Libya)', 'mediate(Qatar, Chad)', 'mediate(Qatar, Libya)'],
    ],
    ['Qatar negotiated a Brexit deal.'],
    ['The talks brokered by Norway and Qatar failed.'],
    ['Norway hosted talks with Sweden.', 'consult(Norway, Sweden)'],
  ],
  'who was there when people were hurt': [
    ['Two Chadian soldiers were killed when Libyan forces attacked their base.', 'assault(Libya, Chad)'],
    ['Four Kenyans died after Ugandan jets bombed a market.', 'assault(Uganda, Kenya)'],
    ['Four Kenyans died after a Ugandan bus hit a tree.'],
  ],
  'ministers of two states': [
    [
      'Chad and Libya waited. The foreign ministers of the two countries, Mbeki Osmonov and Sirojiddin Rahimov, spoke by telephone.',
      'consult(Mbeki Osmonov, Sirojiddin Rahimov)',
    ],
  ],
  'time to act': [
    ['The African Union gave Mali two weeks to hand over power.', 'request(African Union, Mali)'],
    ['The African Union gave Mali two weeks.'],
  ],
  'what speakers call a deed': [
    ['Norway condemned what it called Chad’s aggression.', 'accuse(Norway, Chad)'],
    ['Norway denounced what it described as Chad’s raid.', 'accuse(Norway, Chad)'],
  ],
  'criticism that is brushed off': [
    ['Peru accused Chile of sabotage. Chile dismissed such criticism.', 'accuse(Peru, Chile)', 'reject(Chile, Peru)'],
  ],
  'who is held, and whose systems are broken into': [
    ['The Southern Front holds Anna Berg.', 'coerce(Southern Front, Anna Berg)'],
    ['The Southern Front holds Anna Berg in contempt.', 'accuse(Southern Front, Anna Berg)'],
    ['The Southern Front broke into the networks of Nokia.', 'coerce(Southern Front, Nokia)'],
    ['The Southern Front broke into songs of Nokia.'],
  ],
  'those who come to help': [
    ['Rescue teams from India arrived in Nepal.', 'aid(India, Nepal)'],
    ['A team from India arrived in Nepal for the cup.'],
  ],
  'whose government it is': [
    ['Kenya fell. The Israeli arms maker Raphson left. Anna Berg praised the government.', 'support(Anna Berg, Kenya)'],
  ],
  'whose government somebody leads': [
    ['Peruvian President Otto Kranz left. The Kranz government condemned Chile.', 'accuse(Peru, Chile)'],
    ["Peruvian President Otto Kranz left. Chile condemned Kranz's government.", 'accuse(Chile, Peru)'],
    ['The Kranz administration condemned Chile. The United States left.', 'accuse(US, Chile)'],
    [
      'Peru left. Peru slept. The Kranz administration condemned Chile. The United States left.',
      'accuse(Kranz, Chile)',
    ],
    ['The Kranz government condemned Chile. The United States left.', 'accuse(Kranz, Chile)'],
  ],
  'who stands in another clause or line': [
    [
      'Togo ordered Chad on Monday to protect its people, granting a request by Benin.',
      ...['concede(Togo, Benin)', 'request(Benin, Togo)', 'request(Togo, Chad)'],
    ],
    ['Togo said Chad had killed two of its soldiers.', 'assault(Chad, Togo)'],
    [
      'LOME, May 2 (AFP) - Togo fined Chad on Monday, blaming its neighbour for a fire.',
      ...['accuse(Togo, Chad)', 'sanction(Togo, Chad)'],
    ],
    [
      'Norway and the Danes quarrelled. Iceland and Peru, which signed their own quota deals with Norway, left.',
      ...['accuse(Norway, Denmark)', 'accuse(Denmark, Norway)', 'agree(Norway, Peru)', 'agree(Iceland, Norway)'],
    ],
    [
      'Anna Berg thanked Togo, Chad and Mali for agreeing to wait.',
      ...['support(Anna Berg, Togo)', 'support(Anna Berg, Chad)', 'support(Anna Berg, Mali)'],
    ],
    ["Erik Dahl later met with Anna Berg's critics."],
  ],
  'whose deed is judged, and who is meant': [
    [
      'Kenya and Chile voiced deep concern, and the Council of Europe called on Peru to wait.',
      'request(Council of Europe, Peru)',
    ],
    [
      'Oxfam chairman Erik Dahl and ESA director general Anna Berg signed the accord in Lima.',
      'agree(Anna Berg, Erik Dahl)',
    ],
    ['Kenya jailed a nurse on Friday, a decision the EU deplored.', 'accuse(EU, Kenya)'],
    ['Anna Berg was freed on Sunday after her successor, Erik Dahl, pardoned her.', 'retreat(Erik Dahl, Anna Berg)'],
    ['Anna Berg left after her successor, Erik Dahl, attacked Luis Paz.', 'assault(Erik Dahl, Luis Paz)'],
    ['Former Zambian president Erik Dahl left. Anna Berg condemned the president.'],
    [
      'Former Zambian president Erik Dahl left. Anna Berg condemned the former president.',
      'accuse(Anna Berg, Erik Dahl)',
    ],
    ['Peru has an office in Beijing. Chile condemned the island.'],
    ['Chile and Peru reaffirmed their ties with the island.'],
    [
      'Thousands rallied in Riga against Russia. Russia complained. Russia left. Latvia waited. Police detained Erik Dahl.',
      'coerce(Latvia, Erik Dahl)',
    ],
  ],
  'what is given and what is lifted': [
    ['Norway recalled the weapons that Cuba gave to Namibia.', 'aid(Cuba, Namibia)'],
    ["Norway's coast guard boarded a Spanish trawler.", 'coerce(Norway, Spain)'],
    ['Peru sent trainers to Chile.', 'aid(Peru, Chile)'],
    ['Oxfam lifted the suspension of Greenpeace.', 'retreat(Oxfam, Greenpeace)'],
    ['Togo pledged to lift tariffs on Chadian rice.', 'retreat(Togo, Chad)'],
  ],
  'whose deal it is': [
    [
      'Chad and Libya signed a truce. Oxfam condemned the deal.',
      ...['agree(Chad, Libya)', 'accuse(Oxfam, Chad)', 'accuse(Oxfam, Libya)'],
    ],
  ],
  'whom a description is of': [
    ['Nokia, a company blacklisted by the European Union, left.', 'sanction(European Union, Nokia)'],
  ],
  'the sides': [
    [
      'Chad met Libya in Lima. The sides called on Peru to withdraw.',
      ...['consult(Chad, Libya)', 'request(Chad, Peru)', 'request(Libya, Peru)'],
    ],
  ],
  'names with a nickname': [
    ['Anna Berg met Joaquín "El Chapo" Guzmán.', 'consult(Anna Berg, Joaquín "El Chapo" Guzmán)'],
  ],
  'where crowds go': [
    ['Members of Greenpeace rallied outside the offices of the Civic Party.', 'protest(Greenpeace, Civic Party)'],
    ['Members of Greenpeace marched to the headquarters of the Civic Party.', 'protest(Greenpeace, Civic Party)'],
    ['Members of Greenpeace marched to the river with the Civic Party.'],
  ],
  'what panels and bans are part of': [
    [
      'A World Trade Organization panel found that Peru’s export ban violates trade rules.',
      'accuse(World Trade Organization, Peru)',
    ],
  ],
  'police of the country': [
    ['Serbia voted. Police arrested Anna Berg.', 'coerce(Serbia, Anna Berg)'],
    ['Serbia voted. Police in one town arrested Anna Berg.'],
  ],
  'a buyer’s rival': [['Norvik Energy sued its Danish rival Lumen Copper.', 'accuse(Norvik Energy, Lumen Copper)']],
};
