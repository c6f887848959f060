/** Wordings of dispatches between governments, and what they state: `type(source, target)`, all of it and nothing else. */
export const DIPLOMACY: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'envoys and calls': [
    ['Norway dispatched its foreign minister to Serbia.', 'consult(Norway, Serbia)'],
    ['Norway sent its envoy to both Serbia and Kosovo.', 'consult(Norway, Serbia)', 'consult(Kosovo, Norway)'],
    ['Brazil sent a delegation to Paraguay on Monday.', 'consult(Brazil, Paraguay)'],
    ['Mark Carney spoke by video call with Li Qiang.', 'consult(Li Qiang, Mark Carney)'],
    ['Mark Carney telephoned Li Qiang on Monday.', 'consult(Li Qiang, Mark Carney)'],
    ['Norway sent two ships of wheat to the market.'],
  ],
  'tariffs, borders and treaties': [
    ['Peru imposed anti-dumping measures on steel from Vietnam on Tuesday.', 'sanction(Peru, Vietnam)'],
    ['Canada imposed a 100 per cent surtax on Vietnamese electric cars.', 'sanction(Canada, Vietnam)'],
    ['Brazil raised duties on Vietnamese shoes.', 'sanction(Brazil, Vietnam)'],
    ['Kenya tightened controls on Tanzanian maize.', 'sanction(Kenya, Tanzania)'],
    ['Kenya closed its airspace to Somalia.', 'sanction(Kenya, Somalia)'],
    ['Kenya closed its border with Somalia.', 'sanction(Kenya, Somalia)'],
    ['Kenya suspended the water treaty with Tanzania.', 'sanction(Kenya, Tanzania)'],
    ['Kenya scrapped the agreement with Tanzania.', 'sanction(Kenya, Tanzania)'],
    ['Japan added Huawei to its export blacklist.', 'sanction(Japan, Huawei)'],
    ['Kenya closed the road in March.'],
  ],
  'sieges and responsibility': [
    ['The Houthis tightened their siege of Taiz.', 'coerce(Houthis, Taiz)'],
    ['The Houthis lifted their siege of Taiz.', 'retreat(Houthis, Taiz)'],
    ['Sudanese drones swarmed over Abéché.', 'assault(Sudan, Abéché)'],
    ['The conflict has pitted Ethiopia against Eritrea.', 'assault(Ethiopia, Eritrea)'],
    ['Iran bears responsibility for the attacks on Ukraine.', 'assault(Iran, Ukraine)'],
    ['Iran bears responsibility for the delay.'],
  ],
  'blame and charges': [
    ['Peru issued an arrest warrant for Alberto Rojas.', 'accuse(Peru, Alberto Rojas)'],
    ['Anna Berg disagreed with Emmanuel Macron.', 'accuse(Anna Berg, Emmanuel Macron)'],
    ['Poland regretted that Hungary was blocking the loan.', 'accuse(Poland, Hungary)'],
    ['Anna Berg voiced her objection to the nomination of Luis Paz.', 'accuse(Anna Berg, Luis Paz)'],
    ['Kenya accused the United States of arming Chad.', 'accuse(Kenya, US)', 'aid(US, Chad)'],
    ['Kenya accused the Netherlands of bombing Chad.', 'accuse(Kenya, Netherlands)', 'assault(Netherlands, Chad)'],
  ],
  'over relative clauses': [
    ['Chile, which hosted the summit last year, has urged Peru to resume talks.', 'request(Chile, Peru)'],
    [
      'Kenya, which backs Salva Kiir, and Uganda, which hosted the summit, have criticised Chad.',
      'support(Kenya, Salva Kiir)',
      'accuse(Kenya, Chad)',
      'accuse(Uganda, Chad)',
    ],
  ],
};
