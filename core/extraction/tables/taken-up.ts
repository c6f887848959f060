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
};
