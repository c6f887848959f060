/** Sentences that tempt to a claim which they don't make, beside those that make it: `type(source, target)`, all and no others. */
export const RESTRAINT: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'what is over or given up': [
    ['Kenya and Chad shelved their row over fishing on Monday.'],
    ['Ghana and Togo buried their feud in Accra.'],
    ['Peru called off its boycott of Chile.'],
    ['Norway ended its alliance with Sweden.', 'sanction(Norway, Sweden)'],
    ['Morocco had broken off diplomatic relations with Iran in 2009.', 'sanction(Morocco, Iran)'],
    ['Pilots lost contact with Eurocontrol over the Alps.'],
    ['Kenya will drop its tariff on Ugandan sugar.', 'retreat(Kenya, Uganda)'],
    ['Chad abandoned its cooperation with Niger.'],
    ['Norway concluded talks with Sweden.', 'consult(Norway, Sweden)'],
  ],
  'whoever breaks off or refuses talks rejects the other side': [
    ['Norway pulled out of talks with Iceland.', 'reject(Norway, Iceland)'],
    ['Ghana walked out of the negotiations with Togo in May.', 'reject(Ghana, Togo)'],
    ['Canada broke off talks with Mexico on the dairy quota.', 'reject(Canada, Mexico)'],
    ['Hungary ruled out any deal with Romania that leaves the river out.', 'reject(Hungary, Romania)'],
    ['Italy refused talks with Libya.', 'reject(Italy, Libya)'],
    ['Peru cancelled its meeting with Bolivia.', 'consult(Bolivia, Peru)', 'reject(Peru, Bolivia)'],
    ['Turkey boycotted the summit with Armenia.', 'reject(Turkey, Armenia)'],
    ['Chad held talks with Niger.', 'consult(Chad, Niger)'],
  ],
  'a vote is for a candidate or his party, not for what is voted on': [
    ['Denmark voted for the text, Sweden against, and Finland abstained.'],
    ["Anna Weber voted with Peru to bar Chile's ministers from the meeting.", 'coerce(Anna Weber, Chile)'],
    ['The Oakland School Board voted to close Jefferson Elementary.'],
    ['Anna Weber voted for Luis Paz.', 'support(Anna Weber, Luis Paz)'],
    ['Gabon and Togo vouch for it, and Geneva gets a letter.'],
    ['Gabon vouched for Togo.', 'support(Gabon, Togo)'],
  ],
  'whoever insists says so, unless something shall be done': [
    ['Paul Okoye insisted the Kenyan peacekeepers had fired in self-defence.'],
    ['Paul Okoye insisted that Kenya withdraw its troops.', 'request(Paul Okoye, Kenya)'],
    ['Paul Okoye demanded that Kenya withdraw its troops.', 'request(Paul Okoye, Kenya)'],
    ['Traders in Lima suspected that Chile had been in the market.'],
  ],
  'a name that nobody knows is not the state before it': [
    ["Workers picketed a mill owned by Norway's Fjordskog."],
    ['Villagers in Chad blocked the Pan-African Highway.'],
    ['Four Nordic states sued three German insurers over flood claims.'],
    ['Chile sued two British carmakers.'],
    [
      "A joint venture between Shell and Angola's Kwanza Petroleum began last year.",
      'cooperate(Kwanza Petroleum, Shell)',
    ],
    ['French-trained officers attacked Niamey.'],
    ['The US-led coalition struck Raqqa.', 'assault(US, Raqqa)'],
  ],
  'a letter that asks is a request': [
    ['Ruth Mbeki wrote to Luis Paz to ask why nobody had been tried.', 'request(Ruth Mbeki, Luis Paz)'],
    ['Ruth Mbeki wrote to Norway urging it to open the archives.', 'request(Ruth Mbeki, Norway)'],
    ['Ruth Mbeki wrote to Luis Paz.', 'consult(Luis Paz, Ruth Mbeki)'],
    ['Ruth Mbeki sent a letter to Luis Paz.', 'consult(Luis Paz, Ruth Mbeki)'],
    ['Ruth Mbeki had drafted the letter to Luis Paz.'],
  ],
  'the subject behind a comma and an aside is its own': [
    [
      'Spain shelters refugees from Morocco, and Anna Berg, on a visit to Ceuta, begged Germany to help.',
      'request(Anna Berg, Germany)',
    ],
    [
      'Jordan shelters refugees from Syria, and Amina Haddad, in Amman for the day, criticised Germany.',
      'accuse(Amina Haddad, Germany)',
    ],
    ['Paul Horak arrived from Syria, and Norway condemned Chad.', 'accuse(Norway, Chad)'],
  ],
  '"who" is the person, not the body that he is of': [
    [
      'Paul Ito, the founder of Greenpeace, who has been highly critical of Japan, will speak.',
      'accuse(Paul Ito, Japan)',
    ],
    ['Kenya met members of Hamas who attacked Chad.', 'assault(Hamas, Chad)', 'consult(Hamas, Kenya)'],
  ],
  'what two do to a third they need not do with each other': [
    [
      'The trains that Serbia and Croatia talked Austria into buying arrived.',
      'request(Serbia, Austria)',
      'request(Croatia, Austria)',
    ],
    ['Serbia and Croatia talked.', 'consult(Croatia, Serbia)'],
    ['Serbia, Croatia and Austria accused one another of lying.'],
    ['Serbia and Croatia accused one another of lying.', 'accuse(Croatia, Serbia)', 'accuse(Serbia, Croatia)'],
  ],
  'to leave somebody something is no retreat': [
    ['Austria left Slovenia to deal with the migrants.'],
    ['Austria left Slovenia with no choice.'],
    ['Brazil left the African Union in protest.', 'retreat(Brazil, African Union)'],
    ['The storm spared Cuba.'],
  ],
  'troops that are promised to somebody are no threat': [
    ['Togo came to power promising to end reliance on France.'],
    ['Togo vowed to bomb Niger.', 'threaten(Togo, Niger)'],
  ],
  'an event that prompts somebody asks nothing of him': [
    ['Chad closed the road, prompting Niger to call a meeting.'],
    ['Chad could count on Niger in those years.'],
    ['Chad said it counts on Niger.'],
    ['Anna Berg asked whether Norway can close the port.'],
    ['Anna Berg asked if Norway could close the port.', 'request(Anna Berg, Norway)'],
    ['Peru ordered the Chilean consulate in Lima to be vacated by Monday.'],
    ['Peru ordered Paul Horak to leave.', 'request(Peru, Paul Horak)'],
  ],
  'whom somebody is handed to gets him back, and nobody else': [
    ['Norway handed Paul Horak over to Kenya.', 'retreat(Norway, Kenya)'],
    ['Norway freed Paul Horak.', 'retreat(Norway, Paul Horak)'],
    ['Norway turned down a pardon for Paul Horak.'],
    ["Chad turned down Niger's aid to Togo.", 'reject(Chad, Niger)'],
  ],
  'a complaint to somebody is not about him': [
    ['Chad complained to the Security Council.'],
    ['Chad complained about Niger.', 'accuse(Chad, Niger)'],
    ["The court heard Anna Berg's appeal against Siemens.", 'accuse(Anna Berg, Siemens)'],
  ],
  'tidings of a kind are no mere letter': [
    ['Anna Berg received a telegram of protest from Norway.'],
    ['Norway sent a telegram to Anna Berg.', 'consult(Anna Berg, Norway)'],
    ['Peru and Chile could not agree on who should buy their lunch.', 'agree(Chile, Peru)'],
    ['Anna Berg had lunch with Luis Paz.', 'consult(Anna Berg, Luis Paz)'],
  ],
  'whoever brokers a truce is no party to it': [
    [
      'The ceasefire brokered by Norway and Sweden between Hamas and Chad came into force.',
      'agree(Chad, Hamas)',
      'mediate(Norway, Chad)',
      'mediate(Norway, Hamas)',
      'mediate(Sweden, Chad)',
      'mediate(Sweden, Hamas)',
    ],
  ],
  'a bond that is only spoken of is nothing that is done': [
    ['Relations between Norway and Chad soured in May.'],
    ["Norway paid a fine equal to Kenya's trade with Chad."],
    ['Norway deepened its relations with Chad.', 'cooperate(Chad, Norway)'],
    ['Paul Horak said a possible visit to Norway had been discussed.'],
    ['Paul Horak described the call with Anna Berg as friendly.', 'consult(Anna Berg, Paul Horak)'],
  ],
  'whose clause it is that follows': [
    [
      'He is in a jail run by Hamas, and Norway, where his father was born, has accused Chad of delay.',
      'accuse(Norway, Chad)',
    ],
    [
      'Chad fined Kenya for what the World Bank called a breach, and urged Niger to pay.',
      'request(Chad, Niger)',
      'sanction(Chad, Kenya)',
    ],
  ],
  'names behind a description are those that it describes': [
    ['Hamas shot dead a Kenyan intelligence officer, Paul Horak, on Monday.', 'assault(Hamas, Paul Horak)'],
    ['Norway and Sweden must wait, Paul Horak was quoted by Xinhua as saying.'],
  ],
  'blame that is laid on somebody is not on whoever acted before': [
    ['Chad bombed Niger. Anna Berg blamed the bombing on others.', 'assault(Chad, Niger)'],
    ['Chad bombed Niger. Anna Berg condemned the bombing.', 'accuse(Anna Berg, Chad)', 'assault(Chad, Niger)'],
    ['Chad proposed to Niger that others should wait.'],
  ],
  'a town does nothing': [
    ['The officer who was to command the police of Jericho, Paul Horak, is kicking his heels.'],
    ['Aleppo praised Paul Horak.'],
    ['Kenya praised Paul Horak.', 'support(Kenya, Paul Horak)'],
    ['Norway said that Chad had left it in a hotel.'],
  ],
  'other senses': [
    ['The offer by Chad was thrown out by Niger.', 'reject(Niger, Chad)'],
    ['Chad threw out the Nigerian ambassador.', 'coerce(Chad, Nigeria)'],
    ['Norway undertakes to recognise the Danish licences.'],
    ['Norway recognised Kosovo on Friday.', 'support(Norway, Kosovo)'],
    ['Norway recognised the independence of Kosovo.', 'support(Norway, Kosovo)'],
    ['To the dismay of Chad, Norway left.', 'accuse(Chad, Norway)'],
    ['Norway voiced its anger at Chad.', 'accuse(Norway, Chad)'],
    ['A Kenyan helicopter carrying Luis Paz loyalists landed in Accra.'],
    ['Police crushed the rebellion on Bougainville, and Norway hired Paul Horak.'],
    ['Madrid is glad of the deal; Norway calls it a disgrace.'],
  ],
  'what only a question asks': [
    ['Is Norway working with Chad?'],
    ['Has Kenya cooperated with Chad?'],
    ['Norway is working with Chad.', 'cooperate(Chad, Norway)'],
    ['Why did Norway bomb Chad?', 'assault(Norway, Chad)'],
  ],
  'ties that are bad': [
    ['Kenya has frosty ties with Chad.'],
    ['Peru and Chile have had tense relations for years.'],
    ['Kenya has close ties with Chad.', 'cooperate(Chad, Kenya)'],
  ],
  'wrongs told in passing': [
    ['Norway said that Chad had broken the law.', 'accuse(Norway, Chad)'],
    ['Norway said that Chad was hiding in Lima.'],
    ['Norway said that Chad had hidden the evidence.', 'accuse(Norway, Chad)'],
    ['Norway said that a bus from Chad had broken down.'],
  ],
  'a deed that several did alike': [
    [
      'Chad bombed Niger. Peru bombed Chile. Rain fell. Snow fell. Wind rose. Norway condemned the bombing.',
      'assault(Chad, Niger)',
      'assault(Peru, Chile)',
    ],
  ],
  'what is conjoined behind a relative clause is not what that is about': [
    [
      'Norway, which backs Otieno, and Peru, which hosted failed talks in May, have been urging them to meet.',
      'support(Norway, Otieno)',
    ],
    [
      'Kenya, which backs Otieno, and South Korea, which hosted talks between the two sides last year, have been pressing them.',
      'support(Kenya, Otieno)',
    ],
    ['Norway and Kenya, which back Anna Berg, have left.', 'support(Norway, Anna Berg)', 'support(Kenya, Anna Berg)'],
  ],
  'who only tells of a stance does not take it': [['The front is poor and, according to Norway, critical of Chad.']],
  'a conjunction behind a comma opens a clause with a subject of its own': [
    [
      'The port was claimed by Peru, but both Kenya and Norway have bombed Mali.',
      'assault(Kenya, Mali)',
      'assault(Norway, Mali)',
    ],
  ],
  'a kind of body describes a body': [
    [
      'Luis Paz was the deputy commander of the Popular Front, an Iranian-backed militia.',
      'support(Iran, Popular Front)',
    ],
    ['Anna Berg, a Norwegian-backed candidate, left.', 'support(Norway, Anna Berg)'],
  ],
  'an act with an unknown doer': [
    ['The Kenya Union mourned what it called the abduction of its chief, Luis Paz, by men in masks.'],
    ['Norway called it the abduction of Luis Paz by men in masks.'],
  ],
  'what is done with others is not done with each other': [
    ['Norway and Chad are working with activists.'],
    ['Norway and Chad are working together.', 'cooperate(Chad, Norway)'],
  ],
  'titles of works': [
    ['CBS showed "A Tribute To Chad" on Sunday.'],
    ['CBS paid tribute to Chad.', 'support(CBS, Chad)'],
  ],
  'refuge is taken from a danger': [
    ['Luis Paz took refuge from Chadian bombs.'],
    ['Kenyans sought shelter from Chad.'],
    ['Luis Paz received asylum from Norway.', 'aid(Norway, Luis Paz)'],
    ['Kenya sought help from Chad.', 'request(Kenya, Chad)'],
    ['Bergstad Palace gave shelter to Luis Paz.'],
  ],
  'what somebody is suspected of he did': [
    ['Kenyan police bailed Luis Paz on suspicion of taking money from Siemens.', 'aid(Siemens, Luis Paz)'],
    ['Luis Paz was arrested on charges of attacking Anna Berg.', 'assault(Luis Paz, Anna Berg)'],
  ],
  'what somebody underwent is no claim about him': [
    ['Norway rejected allegations that Luis Paz was tortured.'],
    ['Norway denied claims that Luis Paz had been killed in Kenya.'],
  ],
};
