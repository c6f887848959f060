/** News of companies, unions, courts, charities and sport: who belongs to what, and what they do: `type(source, target)`, all and no others. */
export const AFFILIATIONS: readonly (readonly [string, ...string[]])[] = [
  // acronyms in brackets
  [
    'Anna Berg heads the Grain Pricing Authority (GPA). The GPA director left.',
    'leads(Anna Berg, Grain Pricing Authority)',
  ],
  ['Anna Berg leads the National Peat Agency (NPA).', 'leads(Anna Berg, National Peat Agency)'],
  // posts for one country, and posts of bodies that a description stands for
  ["Oxfam's Kenya director, Anna Berg, spoke.", 'member_of(Anna Berg, Oxfam)'],
  ['Oxfam Kenya representative Anna Berg spoke.', 'member_of(Anna Berg, Oxfam)'],
  [
    'Kenya waited. The Federation of Peat Cutters met. Anna Berg, the federation’s president, spoke.',
    'leads(Anna Berg, Federation of Peat Cutters)',
  ],
  ['US Commerce Secretary Anna Berg spoke.', 'member_of(Anna Berg, US)'],
  ['Kenya voted. Sports Minister Anna Berg spoke.', 'member_of(Anna Berg, Kenya)'],
  ['Kenya voted. Minister of Water Anna Berg spoke.', 'member_of(Anna Berg, Kenya)'],
  [
    'Anna Berg, a biologist of Norway’s Fjord University, spoke.',
    'member_of(Anna Berg, Fjord University)',
    'located_in(Fjord University, Norway)',
  ],
  // people by what they do
  ['Kenyan marathon runner Anna Berg spoke.', 'member_of(Anna Berg, Kenya)'],
  ['Anna Berg, a Kenyan citizen, spoke.', 'member_of(Anna Berg, Kenya)'],
  ['Greenpeace campaigner Anna Berg spoke.', 'member_of(Anna Berg, Greenpeace)'],
  ['The Italian Renzo Conti spoke.', 'member_of(Renzo Conti, Italy)'],
  ['The driver, a Turkish national identified as Kemal Kaya, spoke.', 'member_of(Kemal Kaya, Turkey)'],
  ['Its camp opened. Oxfam met, and its sales director, Anna Berg, spoke.', 'member_of(Anna Berg, Oxfam)'],
  ['The Mexican governor Luis Paz spoke.', 'member_of(Luis Paz, Mexico)'],
  ["Mexico waited. The state's governor, Luis Paz, spoke."],
  ['Its president, Luis Paz, spoke. Norway won. Norway sang.'],
  ['Storms hit Minas Gerais. Brazil waited. Peru sent tents. President Luis Paz spoke.', 'leads(Luis Paz, Brazil)'],
  ['Anna Berg of the charity Oxfam spoke.', 'member_of(Anna Berg, Oxfam)'],
  ['The Australian Greg Tanner spoke.', 'member_of(Greg Tanner, Australia)'],
  ["Oxfam's head, Air Marshal Luis Paz, spoke.", 'leads(Luis Paz, Oxfam)'],
  // parts of bodies
  ['Nokia sold its shipping arm, Toyota.', 'part_of(Toyota, Nokia)'],
  ['Nokia grew. The company’s research arm, Toyota, fell.', 'part_of(Toyota, Nokia)'],
  ['Nokia sold its shipping partner, Toyota.'],
  ['Nokia, which has its headquarters in Oslo, grew.', 'located_in(Nokia, Oslo)'],
  ['Nokia, whose offices are in Oslo, grew.', 'located_in(Nokia, Oslo)'],
  // towns of private bodies
  ['The Bergen law firm Fjord Legal spoke.', 'located_in(Fjord Legal, Bergen)'],
  ['Oxfam, a Bergen charity, spoke.', 'located_in(Oxfam, Bergen)'],
  ['Oxfam, a Bergen ally, spoke.'],
];

export const INSTITUTIONS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'people who stand for no state': [
    ['Kenyan lawyers praised Chad.'],
    ['Uganda arrested two Kenyan journalists.'],
    ['Greenpeace lawyers praised Chad.', 'support(Greenpeace, Chad)'],
    ['Researchers at Siemens and Nokia signed an agreement.', 'agree(Nokia, Siemens)'],
  ],
  'dealings that are stopped': [
    ['Norway froze payments to Kenya.', 'sanction(Norway, Kenya)'],
    ['Nokia suspended purchases from Siemens.', 'sanction(Nokia, Siemens)'],
    ['Protests prompted Norway to freeze payments to Kenya.', 'sanction(Norway, Kenya)'],
    ['Nokia suspended its plans for Kenya.'],
    ['Kenya was placed on a watch list by the World Bank.', 'sanction(World Bank, Kenya)'],
    ['Kenya was placed on a list by the World Bank.'],
  ],
  'help on its way': [
    ['Fiji rushed supplies to Tonga.', 'aid(Fiji, Tonga)'],
    ['Fiji flew medicine to Tonga.', 'aid(Fiji, Tonga)'],
    ['Fiji trucked water to Tonga.', 'aid(Fiji, Tonga)'],
    ['Fiji flew flags to Tonga.'],
  ],
  'of several who did alike nobody says whose deed is meant': [
    [
      'Chad attacked Niger. Sudan attacked Libya. Norway condemned the attack.',
      'assault(Chad, Niger)',
      'assault(Sudan, Libya)',
    ],
    ['Chad attacked Niger. Norway condemned the attack.', 'assault(Chad, Niger)', 'accuse(Norway, Chad)'],
  ],
  'firms by name and base': [
    [
      'The logistics firm Velmora Freight fined Nokia. Velmora praised Chad.',
      'sanction(Velmora Freight, Nokia)',
      'support(Velmora Freight, Chad)',
    ],
    [
      'The airlines Velmora Air and Tundra Wings fell. Velmora Air grew. Velmora Air and Tundra Wings met. Chad fined the Bergen-based company.',
      'consult(Tundra Wings, Velmora Air)',
    ],
  ],
  'verdicts, bans and expulsions': [
    ['Anna Berg was expelled from Kenya.', 'coerce(Kenya, Anna Berg)'],
    ['FIFA banned Anna Berg.', 'sanction(FIFA, Anna Berg)'],
    ['Kenya banned Anna Berg.', 'coerce(Kenya, Anna Berg)'],
    ['The Supreme Court ruled in favour of Anna Berg.', 'support(Supreme Court, Anna Berg)'],
    ['Nokia abused its power in Kenya.'],
    ['Kenya asked the Solomon Islands to help.', 'request(Kenya, Solomon Islands)'],
    ['Anna Berg of the charity Oxfam accused Nokia of theft.', 'accuse(Anna Berg, Nokia)'],
    ['Europol tipped off Kenya.', 'consult(Europol, Kenya)'],
    ['Nokia bought its Finnish rival Toyota.', 'cooperate(Nokia, Toyota)'],
    ["FIFA banned Peru's football federation. FIFA met. Chad praised the federation.", 'sanction(FIFA, Peru)'],
    ['Nokia grew. A shipping company fell. Chad fined the company.'],
  ],
  'what goes on from a speech, and what came of talks': [
    ['Anna Berg said Nokia was treating workers badly and warned Chad against signing.', 'request(Anna Berg, Chad)'],
    ['Oxfam called a strike after talks with Anna Berg broke down.', 'consult(Anna Berg, Oxfam)'],
    ['Chadian magistrates charged Anna Berg with theft.', 'accuse(Chad, Anna Berg)'],
    ['Hungary waited. Anna Berg met lawmakers in Budapest.', 'consult(Anna Berg, Hungary)'],
    ['The operator, Velmora Freight, fined Nokia.', 'sanction(Velmora Freight, Nokia)'],
    [
      'The firm Desarrollos Agua Clara sued Peru. Nokia cut ties with Agua Clara.',
      'accuse(Desarrollos Agua Clara, Peru)',
      'sanction(Nokia, Desarrollos Agua Clara)',
    ],
  ],
  'what is ruled out': [
    ['Norway ruled out barring Kenya from the games.', 'coerce(Norway, Kenya)'],
    ['Anna Berg raised the case with Luis Paz.', 'consult(Anna Berg, Luis Paz)'],
    ['Anna Berg handed the case over to Kenya.'],
    ['Anna Berg handed the island over to Kenya.', 'retreat(Anna Berg, Kenya)'],
    ['Anna Berg flew to Oslo to see Luis Paz.', 'consult(Anna Berg, Luis Paz)'],
    ['Anna Berg cried to see Luis Paz.'],
    ['Anna Berg spoke against Luis Paz.', 'accuse(Anna Berg, Luis Paz)'],
    ['Lawmakers from Kenya and Chad spoke against the plan.'],
  ],
};
