/** News of courts, companies and donors: sums, conditions, partners, rulings: `type(source, target)`, all and no others. */
export const BUSINESS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'sums behind who gets them': [
    ['Brazil fined Toyota $5 million.', 'sanction(Brazil, Toyota)'],
    ['Brazil fined the Japanese chipmaker Kyutoku 3 million euros.', 'sanction(Brazil, Kyutoku)'],
    ['Norway gave the International Criminal Court 60 million euros.', 'aid(Norway, International Criminal Court)'],
    ['Peru granted Chile 40 million Canadian dollars.', 'aid(Peru, Chile)'],
    ['Anna Berg announced a donation of 200 million kroner to UNICEF.', 'aid(Anna Berg, UNICEF)'],
    ['Norway waited 60 million years.'],
  ],
  'threats with a condition': [
    ['Kenya threatened sanctions unless Chad freed the crew.', 'threaten(Kenya, Chad)'],
    ['Kenya threatened to close the port unless Chad paid.', 'threaten(Kenya, Chad)'],
    ['Kenya said it would close the port unless Chad paid.', 'threaten(Kenya, Chad)'],
    ['Kenya said the port would close unless Chad paid.'],
  ],
  'partners in trade': [
    ["China, Myanmar's largest trading partner, waited.", 'cooperate(China, Myanmar)'],
    ['The European Union is the main trading partner of Chile.', 'cooperate(Chile, European Union)'],
    ["Anna Berg, Luis Paz's business partner, waited."],
    ["China, Myanmar's new partner, waited."],
  ],
  'rulings and whose they are': [
    [
      'A Kenyan court ruled that the election was void. Uganda closed its border. Chad welcomed the ruling.',
      'support(Chad, Kenya)',
    ],
    ['Uganda closed its border. Chad welcomed the decision.', 'support(Chad, Uganda)'],
  ],
  'what an apposition sums up, and what is rejected': [
    ['Chad freed the crew, a move that Peru praised.', 'support(Peru, Chad)'],
    ['Chad closed its border with Peru, a decision the WHO deplored.', 'accuse(WHO, Chad)', 'sanction(Chad, Peru)'],
    ['Chad expelled the monks, a harsh step that Niger deplored.', 'accuse(Niger, Chad)'],
    ['Chad freed the crew, a decision that the EU praised.', 'support(EU, Chad)'],
    ['Peru accused Chad of theft. Later Chad rejected the accusation.', 'accuse(Peru, Chad)', 'reject(Chad, Peru)'],
    ['Peru accused Chad of theft. Later Niger rejected the accusation.', 'accuse(Peru, Chad)'],
  ],
  'what is called so goes before what is like it': [
    [
      'Norway imposed sanctions on Belarus. Belarus recalled its ambassador to Norway. Chad condemned the sanctions.',
      'accuse(Chad, Norway)',
      'sanction(Belarus, Norway)',
      'sanction(Norway, Belarus)',
    ],
  ],
  'of two names that only a comma joins one is the counterpart': [
    [
      'Speaking after a call with his Kenyan counterpart, Luis Paz, Ivo Lenk said: “I am grateful to Chad.”',
      'consult(Ivo Lenk, Luis Paz)',
      'support(Ivo Lenk, Chad)',
    ],
  ],
};
