/** Sentences whose ends stand where the tree does not lead to: `type(source, target)`, all and no others. */
export const REACH: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'what is asked for stands behind a name': [
    ['Anna Berg asked Chilean paramount leader Luis Paz for help in the vote.', 'request(Anna Berg, Luis Paz)'],
    ['Norway asked Kenyan Prime Minister Luis Paz for support.', 'request(Norway, Luis Paz)'],
    ['Norway asked Kenya about the weather.'],
  ],
  'subjects of perfect tenses': [
    ['Anna Berg has since reconciled with Luis Paz.', 'agree(Anna Berg, Luis Paz)'],
    ['Norway has since met with Kenya.', 'consult(Kenya, Norway)'],
  ],
  'whose cause is helped': [
    ["Norway helped Kenya's campaign.", 'aid(Norway, Kenya)'],
    ["Anna Berg assisted Luis Paz's defence.", 'aid(Anna Berg, Luis Paz)'],
    ["Luis Paz's cause was helped by Anna Berg.", 'aid(Anna Berg, Luis Paz)'],
  ],
  'goods behind their measure': [
    ['Norway delivered two tonnes of grain to Kenya.', 'aid(Norway, Kenya)'],
    ['UNICEF delivered thousands of doses of vaccine to Ghana.', 'aid(UNICEF, Ghana)'],
  ],
  'the sides of a between': [
    [
      'Anna Berg helped facilitate a meeting between Luis Paz, who is on holiday, and Ivo Lenk, one of the lawyers.',
      'consult(Ivo Lenk, Luis Paz)',
      'mediate(Anna Berg, Ivo Lenk)',
      'mediate(Anna Berg, Luis Paz)',
    ],
    [
      'The paper printed a transcript of a call between Luis Paz and then-newly elected President Anna Berg.',
      'consult(Anna Berg, Luis Paz)',
    ],
    ['Talks between Norway and Kenya failed.', 'consult(Kenya, Norway)'],
    [
      'The White House announced a deal it brokered to normalise relations between Chad and Kenya.',
      'agree(Chad, Kenya)',
      'cooperate(Chad, Kenya)',
      'mediate(White House, Chad)',
      'mediate(White House, Kenya)',
    ],
    [
      'They signed a deal establishing diplomatic relations between Chad and Kenya.',
      'agree(Chad, Kenya)',
      'cooperate(Chad, Kenya)',
    ],
    ['The trade war between Norway and Kenya went on.'],
    ['The border between Norway and Sweden is long.'],
  ],
  'bodies named before their kind': [
    ['The Siemens engineering company is cooperating with Norway.', 'cooperate(Norway, Siemens)'],
    ['A Greenpeace group protested outside the White House.', 'protest(Greenpeace, White House)'],
    [
      'Norway funds Hezbollah militias which support the Taliban movement.',
      'aid(Norway, Hezbollah)',
      'support(Hezbollah, Taliban)',
    ],
    ['A Kenyan company sued Norway.'],
  ],
  'at whose wish, with whose help': [
    ['At the request of Anna Berg, Luis Paz left the hall.', 'request(Anna Berg, Luis Paz)'],
    ['Per request of Prime Minister Anna Berg, Luis Paz closed the school.', 'request(Anna Berg, Luis Paz)'],
    ['With the backing of Norway, Kenya won a seat.', 'support(Norway, Kenya)'],
    ["With the Green Party's backing, Anna Berg ran for office.", 'support(Green Party, Anna Berg)'],
    ['Kenya rebuilt the port with help from Norway.', 'aid(Norway, Kenya)'],
    ['Norway sent ships in support of Kenya.', 'support(Norway, Kenya)'],
    ['Anna Berg voted in opposition to Luis Paz.', 'accuse(Anna Berg, Luis Paz)'],
    ['With the support of the family, the school was rebuilt.'],
  ],
  'whose penalty an act earned': [
    ['Anton Kral is serving a life sentence for the 1998 assassination of Ivo Lenk.', 'assault(Anton Kral, Ivo Lenk)'],
    ['Anton Kral is serving a term for fraud.'],
  ],
  'names as examples': [
    ['Norway issued arrest warrants for nine people, including Kenyan President Luis Paz.', 'accuse(Norway, Luis Paz)'],
    [
      'Norway criticised several companies, including Siemens and Nokia.',
      'accuse(Norway, Nokia)',
      'accuse(Norway, Siemens)',
    ],
    [
      'Anna Berg met leaders such as Luis Paz and Ivo Lenk.',
      'consult(Anna Berg, Ivo Lenk)',
      'consult(Anna Berg, Luis Paz)',
    ],
    ['Norway criticised several companies.'],
  ],
  'a second verb of the first subject': [
    [
      'Foreign Minister Anna Berg urged the embassy to reconsider and met with Luis Paz.',
      'consult(Anna Berg, Luis Paz)',
    ],
    ['Norway asked the experts to leave and bombed Kenya.', 'assault(Norway, Kenya)'],
  ],
  'the subject of the nearest verb': [
    [
      'Anna Berg has travelled widely, including giving a talk in Peru, meeting with Luis Paz and speaking to the Senate.',
      'consult(Anna Berg, Luis Paz)',
      'consult(Anna Berg, Senate)',
    ],
    ['Norway asked experts whether bombing Kenya would work.'],
  ],
  'to each other': [
    ['Norway and Kenya accused each other of theft.', 'accuse(Kenya, Norway)', 'accuse(Norway, Kenya)'],
    ['Anna Berg and Luis Paz praised one another.', 'support(Anna Berg, Luis Paz)', 'support(Luis Paz, Anna Berg)'],
    ['The leaders of Norway and Kenya met each other.', 'consult(Kenya, Norway)'],
    ['The two men accused each other.'],
  ],
  'whose quality is judged': [
    ["Anna Berg praised the quality of Luis Paz's work.", 'support(Anna Berg, Luis Paz)'],
    ['Anna Berg questioned the eligibility of Luis Paz.', 'accuse(Anna Berg, Luis Paz)'],
    ['Norway supported independence for South Sudan.', 'support(Norway, South Sudan)'],
    ['Norway praised the beauty of the lake.'],
    ['Anna Berg mourned the wife of Luis Paz.'],
  ],
  'who gets what somebody does': [
    ['Norway won an apology from Kenya.', 'concede(Kenya, Norway)'],
    ['Anna Berg drew criticism from Luis Paz.', 'accuse(Luis Paz, Anna Berg)'],
    ['Norway faces sanctions by Kenya.', 'sanction(Kenya, Norway)'],
    ['Norway received support.'],
  ],
  'attacks in speeches': [
    ['Anna Berg attacked Luis Paz during a debate.', 'accuse(Anna Berg, Luis Paz)'],
    ['Anna Berg attacked Luis Paz in a speech on Monday.', 'accuse(Anna Berg, Luis Paz)'],
    ['Norway attacked Kenya in the morning.', 'assault(Norway, Kenya)'],
    ['Anton Kral attacked Luis Paz with a knife.', 'assault(Anton Kral, Luis Paz)'],
  ],
  'whether somebody did': [
    ['The Senate will investigate whether Luis Paz took money.', 'accuse(Senate, Luis Paz)'],
    ['Anna Berg questioned whether Luis Paz paid taxes.', 'accuse(Anna Berg, Luis Paz)'],
  ],
  'main verbs behind asides': [
    ["Anton Kral, a lawyer from Peru, opposed Luis Paz's plan.", 'accuse(Anton Kral, Luis Paz)'],
    ['Anton Kral, who lived in Lima among other towns, openly supported Luis Paz.', 'support(Anton Kral, Luis Paz)'],
    ['A lawyer backed by Norway.'],
  ],
  'judging what the clause before tells': [
    ['Norway closed its ports to the ships, which Kenya condemned.', 'accuse(Kenya, Norway)'],
    ['Anna Berg wrote a book, which the press called the best of the year.'],
  ],
  'who speaks of an act takes part in it': [
    ['Anna Berg described the call with Luis Paz as perfect.', 'consult(Anna Berg, Luis Paz)'],
    ['Anna Berg spoke about her visit to Kenya.', 'consult(Anna Berg, Kenya)'],
    ['Norway described the attack on Kenya as a crime.'],
  ],
  'people who stand for a name': [
    ["Anna Berg denounced the Paz legal team's claims. Luis Paz is rich.", 'accuse(Anna Berg, Luis Paz)'],
    ['Democrats in Congress accused Luis Paz of fraud.', 'accuse(Congress, Luis Paz)'],
    ['Tourists in Kenya praised Luis Paz.'],
  ],
  'inside of and outside of': [
    ['Norwegian raids inside of Kenya continued.', 'assault(Norway, Kenya)'],
    ['Anna Berg protested outside of the White House.', 'protest(Anna Berg, White House)'],
  ],
  'an object pronoun is not the subject': [
    ['Anton Kral met Ivo Lenk. Kral thanked him.', 'consult(Anton Kral, Ivo Lenk)', 'support(Anton Kral, Ivo Lenk)'],
    ['Mr Lenk waved; Mr Kral says he will meet him.', 'consult(Kral, Lenk)'],
  ],
  'bare infinitives': [
    [
      'Anna Berg, on behalf of the bank, helped broker a deal between Chad and Kenya.',
      'agree(Chad, Kenya)',
      'mediate(Anna Berg, Chad)',
      'mediate(Anna Berg, Kenya)',
    ],
    ['Luis Paz is running to help President Anna Berg defeat Ivo Lenk.', 'aid(Luis Paz, Anna Berg)'],
  ],
  'asking for a resignation': [
    ["Anna Berg asked for Luis Paz's resignation.", 'request(Anna Berg, Luis Paz)'],
    ['Anna Berg asked for water.'],
  ],
  'plain forms behind a demand': [
    [
      'The UN Security Council demanded that Hezbollah lift its blockade of the port.',
      'request(UN Security Council, Hezbollah)',
    ],
    [
      'Hezbollah shelled Kenya. Norway demanded that the armed group lift its blockade of the port.',
      'assault(Hezbollah, Kenya)',
      'request(Norway, Hezbollah)',
    ],
    ['Norway demanded that the ban end.'],
  ],
  'the first side with each of the others': [
    [
      'The deals between Chad and Kenya, Ghana and Mali were signed.',
      'agree(Chad, Ghana)',
      'agree(Chad, Kenya)',
      'agree(Chad, Mali)',
    ],
    [
      'A deal between Chad, Kenya and Mali was signed.',
      'agree(Chad, Kenya)',
      'agree(Chad, Mali)',
      'agree(Kenya, Mali)',
    ],
    ['A deal between Chad and Kenya was signed.', 'agree(Chad, Kenya)'],
  ],
  'acts that their number follows': [
    ['Norway intensified its bombing campaigns on Kenya.', 'assault(Norway, Kenya)'],
    ['Norway began an advertising campaign in Kenya.'],
  ],
  'raising a matter': [
    ['Anna Berg raised the matter with Luis Paz.', 'consult(Anna Berg, Luis Paz)'],
    ['Anna Berg and Luis Paz raised their hands.'],
  ],
  'harm that comes of an act': [
    ['Norway killed 30 people in strikes on Kenya.', 'assault(Norway, Kenya)'],
    ['At least nine people were killed by Hezbollah during the attacks on Kenya.', 'assault(Hezbollah, Kenya)'],
    ['Norway wounded 20 people with an airstrike on Kenya.', 'assault(Norway, Kenya)'],
    ['Nine people were killed in an attack on Kenya.'],
    ['Norway mourned the people killed in an attack on Kenya.'],
  ],
  'warnings against an act': [
    ['The UN warned Kenya against invading Chad.', 'assault(Kenya, Chad)', 'request(UN, Kenya)'],
    ["Norway warned against Kenya's plan."],
  ],
  'recalled envoys': [
    ['Kenya recalled its ambassador to Norway.', 'sanction(Kenya, Norway)'],
    ['Kenya recalled its ambassador from Norway.', 'sanction(Kenya, Norway)'],
  ],
  'who stands before a copula': [
    ['Norway has been in talks with Kenya.', 'consult(Kenya, Norway)'],
    ['Norway is in talks with Kenya.', 'consult(Kenya, Norway)'],
  ],
  'agents behind a result': [
    ['Anton Kral was shot dead by Kenyan police.', 'assault(Kenya, Anton Kral)'],
    ['Anton Kral was shot dead by the river.'],
  ],
  'a name in each of two days': [
    ['Anna Berg visited Peru on Monday and Chile on Tuesday.', 'consult(Anna Berg, Chile)', 'consult(Anna Berg, Peru)'],
    [
      'Anna Berg visited Peru on 4 April and Chile from 5 to 6 April.',
      'consult(Anna Berg, Chile)',
      'consult(Anna Berg, Peru)',
    ],
    [
      'Anna Berg met Luis Paz on Tuesday and Otto Kranz on Friday.',
      'consult(Anna Berg, Luis Paz)',
      'consult(Anna Berg, Otto Kranz)',
    ],
    ['Anna Berg met Luis Paz on Tuesday and Friday.', 'consult(Anna Berg, Luis Paz)'],
  ],
  'of what several are accused': [
    [
      'Kenya accused Chad and Mali of training rebels to overthrow its government.',
      'accuse(Kenya, Chad)',
      'accuse(Kenya, Mali)',
    ],
  ],
  'members of a body called so': [
    ['Fighters from the Boko Haram group attacked Chad.', 'assault(Boko Haram, Chad)'],
    ['Boko Haram attacked the village of Chibok.', 'assault(Boko Haram, Chibok)'],
    ['Fighters from a group attacked Chad.'],
  ],
  'who brought about what two concluded': [
    ...[
      'Norway and Kenya signed a treaty brokered by Chile.',
      'Norway signed a truce with Kenya brokered by Chile.',
    ].map((sentence) => [sentence, 'agree(Kenya, Norway)', 'mediate(Chile, Kenya)', 'mediate(Chile, Norway)'] as const),
    ...['under the mediation of Chile', 'under Chilean mediation', 'through the mediation of Chile'].map(
      (means) =>
        [
          `Norway and Kenya signed a truce ${means}.`,
          'agree(Kenya, Norway)',
          'mediate(Chile, Kenya)',
          'mediate(Chile, Norway)',
        ] as const,
    ),
    ['Anna Berg and Luis Paz praised a deal brokered by Chile.'],
    ['Chile brokered a truce with Kenya.', 'agree(Chile, Kenya)'],
  ],
  'in whose hands a thing is that force is used against': [
    ['Norway shot down a drone launched by Boko Haram.', 'assault(Norway, Boko Haram)'],
    ['Norway destroyed a base used by Boko Haram.', 'assault(Norway, Boko Haram)'],
    ['Norway captured a town held by Boko Haram.', 'coerce(Norway, Boko Haram)'],
    ['Norway destroyed a bridge built by Kenya.'],
    ['Norway praised a camp run by Kenya.'],
  ],
  'who does what a weapon does': [
    ['A missile fired by Boko Haram struck a Kenyan ship.', 'assault(Boko Haram, Kenya)'],
    ['A ship owned by Norway struck a Kenyan bridge.'],
  ],
  'whom an attack is on that he repels': [
    ['Kenya repelled an attack by Boko Haram.', 'assault(Boko Haram, Kenya)'],
    ['Kenya fended off an attack by Boko Haram.', 'assault(Boko Haram, Kenya)'],
    ['Kenya discussed an attack by Boko Haram.'],
  ],
  'sums behind whoever gets them': [['Norway lent Kenya two million dollars.', 'aid(Norway, Kenya)']],
  'proceedings against somebody': [['Norway opened proceedings against Luis Paz.', 'accuse(Norway, Luis Paz)']],
  'remains that are handed to somebody': [
    ['Norway handed Kenya the remains of two soldiers.', 'retreat(Norway, Kenya)'],
    ['Norway gave Kenya the bodies of two soldiers.', 'retreat(Norway, Kenya)'],
  ],
  'what nobody is said to do': [
    ['Norway asked the court whether invading Kenya would breach the ruling.'],
    ['Norway has voiced concern about a city where a million displaced Kenyans live.'],
    ['Anna Berg called the prospect of an attack on Kenya “awful” and left.'],
    ['Norway called on Kenya to leave.', 'request(Norway, Kenya)'],
  ],
  'whoever arranges an agreement is no party to it': [
    ['Norway arranged a truce in the valley.'],
    ['Norway and Kenya met in a new attempt to arrange a truce.', 'consult(Kenya, Norway)'],
    ['Norway and Kenya signed a truce.', 'agree(Kenya, Norway)'],
  ],
  'lists whose last names the tree takes for a subject': [
    [
      'Senior officials from the United States, Norway and Kenya met in Oslo on Tuesday.',
      ...['consult(Kenya, Norway)', 'consult(Kenya, US)', 'consult(Norway, US)'],
    ],
  ],
};
