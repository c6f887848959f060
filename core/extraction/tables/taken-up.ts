/** Who is meant by what takes up somebody named before, and dealings worded in ways that name no deed: `type(source, target)`. */
export const TAKEN_UP: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a description is none of those that its own verb names beside it': [
    ['Chad closed a bridge. Togo accused the country of theft.', 'accuse(Togo, Chad)'],
    ['Chad closed a bridge. Togo called on the country to open it.', 'request(Togo, Chad)'],
    ['Chad voted. Chad is dry. Chad won. The authorities accused Togo of theft.', 'accuse(Chad, Togo)'],
    ['Chad voted. Chad is dry. Chad won. The authorities accused Anna Berg of theft in Togo.'],
  ],
  'a dateline is no part of the name behind it': [
    ['GENEVA - Indonesia accused Peru of theft.', 'accuse(Indonesia, Peru)'],
    ['LIMA - Kenya has sued Togo.', 'accuse(Kenya, Togo)'],
  ],
  'the verb behind an aside is the main one': [
    ['Otto Kranz, 63, a former prison guard, had been arrested by the FSB in 2017.', 'coerce(FSB, Otto Kranz)'],
    [
      'Otto Kranz, 63, a guard who had been arrested by Chad, praised Togo.',
      'coerce(Chad, Otto Kranz)',
      'support(Otto Kranz, Togo)',
    ],
  ],
  'what is sent tells help from a show of force': [
    ['Togo sent two planes with tents and medicine to Chad.', 'aid(Togo, Chad)'],
    ['Togo dispatched a convoy of medical supplies to Chad.', 'aid(Togo, Chad)'],
    ['Togo sent rescue workers to Chad.', 'aid(Togo, Chad)'],
    ['Togo deployed a field hospital to Chad.', 'aid(Togo, Chad)'],
    ['Togo sent two planes to Chad.', 'mobilize(Togo, Chad)'],
    ['Togo lent Chad twice as much.', 'aid(Togo, Chad)'],
    ["Togo has lent Chad's government more than $1 billion.", 'aid(Togo, Chad)'],
  ],
  'sales allowed, support withdrawn, duties recalled': [
    ['Norway cleared the sale of 20 jets to Peru.', 'cooperate(Norway, Peru)'],
    ['Norway authorised the export of 30 tanks to Peru.', 'cooperate(Norway, Peru)'],
    ['The Green Party withdrew its support for Otto Kranz.', 'reject(Green Party, Otto Kranz)'],
    ['Norway reminded Peru of its obligations.', 'request(Norway, Peru)'],
    ['Norway reminded Peru of its history.'],
    ['Norway yielded to threats from Peru.', 'concede(Norway, Peru)', 'threaten(Peru, Norway)'],
    ['Norway excluded Huawei from the tender.', 'sanction(Norway, Huawei)'],
    ['Anna Berg wished Otto Kranz well.', 'support(Anna Berg, Otto Kranz)'],
    ['“Otto Kranz enjoys my full confidence,” Anna Berg said.', 'support(Anna Berg, Otto Kranz)'],
    ['Norway looted villages in Peru.', 'assault(Norway, Peru)'],
    ['Norway and Peru built two settlements.'],
    ['Norway reached a settlement with Peru.', 'agree(Norway, Peru)'],
  ],
  'a city stands for the body that has its seat there, where the article speaks of that': [
    ['The European Union met. Brussels accused Peru of theft.', 'accuse(European Union, Peru)'],
    ['The European Commission met. Peru accused Brussels of theft.', 'accuse(Peru, Brussels)'],
    ['Interpol met. Brussels accused Peru of theft.', 'accuse(Belgium, Peru)'],
    [
      'Belgium met the European Union. Brussels accused Peru of theft.',
      'accuse(Belgium, Peru)',
      'consult(Belgium, European Union)',
    ],
  ],
  'what somebody is to another is the one other named, if that can be': [
    [
      'Ghana sued Togo. Ghana is seeking $11 billion from its neighbour.',
      'accuse(Ghana, Togo)',
      'request(Ghana, Togo)',
    ],
    ['Norway met Peru. Norway praised its ally.', 'consult(Norway, Peru)', 'support(Norway, Peru)'],
    ['Norway bombed Peru. Norway praised its ally.', 'assault(Norway, Peru)'],
    ['Chad met Peru and Togo. Chad praised its ally.', 'consult(Chad, Peru)', 'consult(Chad, Togo)'],
    [
      'Anna Berg criticised Otto Kranz. Otto Kranz sued his rival.',
      'accuse(Anna Berg, Otto Kranz)',
      'accuse(Otto Kranz, Anna Berg)',
    ],
    ['Anna Berg met Otto Kranz. Otto Kranz thanked his friend.', 'consult(Anna Berg, Otto Kranz)'],
  ],
  'what something is good for or against is not what it is called': [
    [
      'Togo bombed Chad. Anna Berg described the bombing as vital for ending the crimes of Chad.',
      'assault(Togo, Chad)',
    ],
    [
      'Norway sold jets to Peru. Anna Berg called the sale a disgrace for Europe.',
      'accuse(Anna Berg, Norway)',
      'accuse(Anna Berg, Peru)',
      'cooperate(Norway, Peru)',
    ],
  ],
  'the former and the latter are the first and the second of two': [
    ['Togo and Chad slept. Peru praised the former.', 'support(Peru, Togo)'],
    ['Togo and Chad slept. Peru praised the latter.', 'support(Peru, Chad)'],
    ['Togo, Mali and Chad slept. Peru praised the latter.'],
    ['Togo and Chad slept. Peru praised the former king.'],
  ],
  'somebody is taken up by what he is, worded again or more broadly, if nobody else is that': [
    ['Senator Anna Berg left Lima. Togo praised the politician.', 'support(Togo, Anna Berg)'],
    ['Senator Anna Berg met Senator Otto Kranz. Togo praised the politician.', 'consult(Anna Berg, Otto Kranz)'],
    ['Journalist Anna Berg, 52, left. Togo accused the reporter of theft.', 'accuse(Togo, Anna Berg)'],
    ['Anna Berg, a former mayor, left. Togo praised the former mayor.', 'support(Togo, Anna Berg)'],
    ['Anna Berg, a lawyer, left. A lawyer of Siemens came. Togo praised the lawyer.'],
    ['Bishop Otto Kranz left. Togo arrested the 52-year-old cleric.', 'coerce(Togo, Otto Kranz)'],
    ['Otto Kranz left. Togo arrested the 52-year-old.', 'coerce(Togo, Otto Kranz)'],
    ['Otto Kranz met Erik Dahl. Togo arrested the 52-year-old.', 'consult(Erik Dahl, Otto Kranz)'],
  ],
  'an end to a deed is asked of whoever does it, and an offer that is rejected is his who made it': [
    ['Togo bombed Chad. Mali demanded an end to the attacks.', 'assault(Togo, Chad)', 'request(Mali, Togo)'],
    [
      'Norway and Peru held talks. Anna Berg hosted the talks in Lima with Otto Kranz.',
      'consult(Anna Berg, Otto Kranz)',
      'consult(Norway, Peru)',
    ],
    ['Togo bombed Chad. Mali called for a halt to the bombing.', 'assault(Togo, Chad)', 'request(Mali, Togo)'],
    ['Togo bombed Chad. Mali demanded an end to the speech.', 'assault(Togo, Chad)'],
    [
      'Anna Berg criticised Togo. Togo bombed Chad. Mali condemned the attack.',
      'accuse(Anna Berg, Togo)',
      'accuse(Mali, Togo)',
      'assault(Togo, Chad)',
    ],
  ],
};

/** Posts, parties and places that stand beside names: `type(source, target)`. */
export const BESIDE: readonly (readonly [string, ...string[]])[] = [
  ["Spain's competition watchdog, the CNMC, met.", 'part_of(CNMC, Spain)'],
  ["Kenya's spy agency GSS said little.", 'part_of(GSS, Kenya)'],
  ["Trucks reached Togo's Savanes region.", 'located_in(Savanes, Togo)'],
  ["Trucks left Russia's Kaliningrad exclave.", 'located_in(Kaliningrad, Russia)'],
  ['The Fjord Centre, a think tank in Oslo, closed.', 'located_in(Fjord Centre, Oslo)'],
  [
    'The Herders League, whose leader is Samoan economist Otto Kranz, met.',
    'leads(Otto Kranz, Herders League)',
    'member_of(Otto Kranz, Samoa)',
  ],
  ["The Green Front lost. The party's leader, Otto Kranz, left.", 'leads(Otto Kranz, Green Front)'],
  ['Anna Berg lost. Her rival, Left Alliance leader Otto Kranz, won.', 'leads(Otto Kranz, Left Alliance)'],
  ['The Fjord Bank, which is headquartered in Oslo, closed.', 'located_in(Fjord Bank, Oslo)'],
  [
    'Danish foreign minister Anna Berg smiled. Her Indian counterpart, Otto Kranz, left.',
    'member_of(Anna Berg, Denmark)',
    'member_of(Otto Kranz, India)',
  ],
  ['The league suspended Sheikh Nasser Al Rumaihi of Bahrain.'],
  ["Anna Berg's party, New Dawn, lost.", 'member_of(Anna Berg, New Dawn)'],
];
