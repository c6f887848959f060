/** War, unrest and party politics as agencies report them: short texts and the interactions that they state, all and no others. */
export const CONFLICT: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a dateline is no part of the sentence': [
    ['GOMA, Democratic Republic of Congo (Reuters) - M23 rebels attacked Diffa on Saturday.', 'assault(M23, Diffa)'],
    ['ADDIS ABABA (AFP) - Strikes by Kenya hit Rutshuru.', 'assault(Kenya, Rutshuru)'],
    [
      'PORT-AU-PRINCE, Haiti (AP) — Gang leader Luis Paz threatened Anna Berg on Tuesday.',
      'threaten(Luis Paz, Anna Berg)',
    ],
    ['NIAMEY, Aug 3 (AFP) - Kenyan soldiers killed Anna Berg.', 'assault(Kenya, Anna Berg)'],
  ],
  'armed people of a country are not its forces': [
    ['Pakistani militants attacked Chad.'],
    ['Ugandan soldiers killed three Somali insurgents.'],
    ['Rebels from Libya attacked Chad.'],
    ['Ugandan soldiers attacked Chad.', 'assault(Uganda, Chad)'],
    ['Hezbollah militants attacked Chad.', 'assault(Hezbollah, Chad)'],
  ],
  'the ranks of a group that was named': [
    ['Boko Haram grew. The militants abducted Anna Berg.', 'assault(Boko Haram, Anna Berg)'],
    ['M23 rebels rested. Kenya condemned the insurgents.', 'accuse(Kenya, M23)'],
    ['M23 rested. Oxfam grew. Kenya condemned the rebel group.', 'accuse(Kenya, M23)'],
    ['Boko Haram rested. M23 grew. Kenya condemned the militants.'],
    ['M23 rested. Kenya accused the rebels of looting Lomé.', 'accuse(Kenya, M23)', 'coerce(M23, Lomé)'],
  ],
  'the forces of the country that the text is about': [
    [
      'Peru voted. Peru is dry. Peru won. Amnesty International accused the security forces of murder.',
      'accuse(Amnesty International, Peru)',
    ],
    ['Peru voted. Peru is dry. Peru won. Boko Haram attacked government troops.', 'assault(Boko Haram, Peru)'],
    ['Peru voted. Peru is dry. Peru won. Amnesty International accused Kurdish security forces of murder.'],
  ],
  'whom an accusation is about': [
    ['Kenya accused its neighbour Uganda of backing Hezbollah.', 'accuse(Kenya, Uganda)', 'support(Uganda, Hezbollah)'],
    [
      'Kenya has long accused neighbouring Uganda of arming Hezbollah.',
      'accuse(Kenya, Uganda)',
      'aid(Uganda, Hezbollah)',
    ],
  ],
  'who fights beside somebody does not fight him': [
    ['Ugandan forces fought alongside Hezbollah fighters.', 'cooperate(Hezbollah, Uganda)'],
    ['Ugandan forces fought Hezbollah fighters.', 'assault(Uganda, Hezbollah)'],
    [
      'Uganda sent soldiers to fight alongside Kenyan forces, according to the spy agency, the National Intelligence Service.',
      'cooperate(Kenya, Uganda)',
    ],
  ],
  'what a swap is brokered between': [
    [
      'Chad swapped prisoners with Libya in a deal brokered by Qatar.',
      'cooperate(Chad, Libya)',
      'mediate(Qatar, Chad)',
      'mediate(Qatar, Libya)',
    ],
    [
      'Chad and Libya exchanged 200 prisoners on Thursday, a deal brokered by Qatar.',
      'cooperate(Chad, Libya)',
      'mediate(Qatar, Chad)',
      'mediate(Qatar, Libya)',
    ],
    [
      'Chad released ten sailors to Libya under an agreement brokered by Qatar.',
      'mediate(Qatar, Chad)',
      'mediate(Qatar, Libya)',
      'retreat(Chad, Libya)',
    ],
    ['Chad praised Libya after talks brokered by Qatar.', 'support(Chad, Libya)'],
  ],
  'strikes of workers': [
    ['Amnesty International called a national strike against Anna Berg.', 'protest(Amnesty International, Anna Berg)'],
    ['Kenya launched a strike against Hezbollah.', 'assault(Kenya, Hezbollah)'],
  ],
  'clauses behind a conjunction': [
    ['Anna Berg fled after troops from Chad shelled Lomé.', 'assault(Chad, Lomé)'],
    ['Kenya closed the border after a raid by Libya killed Anna Berg.', 'assault(Libya, Anna Berg)'],
  ],
  'who is quoted is nobody whom the quotation speaks of': [
    ['"Kenya is killing our brothers," the union\'s secretary general, Ivo Lenk, said at a rally.'],
    ['“Kenya will bomb Chad,” Ivo Lenk, a lawyer, said at a rally.', 'assault(Kenya, Chad)'],
  ],
  'errands that are no visit': [
    ['Kenya will lead a police mission to Chad.'],
    ['Kenya sent a mission to Chad.', 'consult(Chad, Kenya)'],
  ],
  'several who are counted are not the country that the text is about': [
    [
      'Chad voted. Chad is dry. Chad won. Kenya praised Chad. The two governments condemned Hezbollah.',
      'accuse(Chad, Hezbollah)',
      'accuse(Kenya, Hezbollah)',
      'support(Kenya, Chad)',
    ],
  ],
  'opposition is a party as often as an act': [
    ['Kenya impeached Anna Berg. Labour Party lawmakers sided with the opposition.', 'accuse(Kenya, Anna Berg)'],
  ],
  'the only country that the text has named so far': [
    ['Peru is dry. The army attacked Boko Haram. Chad won.', 'assault(Peru, Boko Haram)'],
    ['Peru is dry. Chad won. The army attacked Boko Haram.'],
    ['Peruvian police left. The army attacked Boko Haram.', 'assault(Peru, Boko Haram)'],
    ['A Polish cook left. The army attacked Boko Haram.'],
  ],
  'who is to be freed is not asked': [
    ['Kenya demanded the release of Anna Berg.'],
    ['Kenya called for the release of Anna Berg.'],
    ['Kenya demanded that Peru release Anna Berg.', 'request(Kenya, Peru)', 'retreat(Peru, Anna Berg)'],
  ],
  'strikes by their kind': [
    ["Kenya's unions stopped trains in a nationwide strike against Anna Berg."],
    ['A Kenyan drone strike on Hezbollah failed.', 'assault(Kenya, Hezbollah)'],
  ],
  'both of those who were told apart': [
    [
      'Anna Berg met Ivo Lenk. Berg smiled. Luis Paz praised both leaders.',
      'consult(Anna Berg, Ivo Lenk)',
      'support(Luis Paz, Anna Berg)',
      'support(Luis Paz, Ivo Lenk)',
    ],
    ['Anna Berg met Ivo Lenk. Eva Dahl smiled. Luis Paz praised both leaders.', 'consult(Anna Berg, Ivo Lenk)'],
  ],
  'allies, as long as they are': [
    ['Anna Berg, an ally of Ivo Lenk, left.', 'support(Anna Berg, Ivo Lenk)'],
    ['Chad is a close ally of Mali.', 'support(Chad, Mali)'],
    ['Anna Berg, a former ally of Ivo Lenk, left.'],
    ['The council, once an ally of Kenya, left. Anna Berg called on its allies to stop.'],
  ],
  'an adjective of a title is no clause': [
    [
      'Ivo Lenk blamed Serbian President Dragan Vulin for the unrest and refused to withdraw his special police.',
      'accuse(Ivo Lenk, Dragan Vulin)',
    ],
  ],
  'parties that govern together': [['Labour will govern with the Green Party.', 'cooperate(Green Party, Labour)']],
};
