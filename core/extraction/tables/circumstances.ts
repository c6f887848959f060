/** Sentences where who reacts, gives way or goes ahead is whom another's act is about: `type(source, target)`, all and no others. */
export const CIRCUMSTANCES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'at whose wish': [
    ['At the urging of Ghana, Togo sent two battalions.', 'request(Ghana, Togo)'],
    ['Kenya extradited the banker at the request of Tanzania.', 'request(Tanzania, Kenya)'],
    ['On the orders of Anna Berg, Siemens closed the plant.', 'request(Anna Berg, Siemens)'],
    ['On the advice of Oxfam, Ghana cut the subsidy.', 'request(Oxfam, Ghana)'],
    ['A patrol sent by Chad at the insistence of Niger crossed the river.', 'request(Niger, Chad)'],
    ['Engineers from Norway spent a month in Lima at the invitation of Peru.', 'request(Peru, Norway)'],
    ['Anton Kral was arrested at the request of Kenya.'],
  ],
  'in answer to whom': [
    ['In response to a request from Nepal, India sent helicopters.', 'request(Nepal, India)'],
    ['In line with a demand by Chile, Peru froze the accounts.', 'request(Chile, Peru)'],
    [
      'Italy deported Anton Kral despite an order by the High Court.',
      'coerce(Italy, Anton Kral)',
      'request(High Court, Italy)',
    ],
    ['In defiance of a plea from Ghana, Togo shut the road.', 'reject(Togo, Ghana)', 'request(Ghana, Togo)'],
  ],
  'against whose will': [
    ['Over the objections of Hungary, Romania approved the loan.', 'accuse(Hungary, Romania)'],
    ['Despite opposition from France, Spain signed the treaty.', 'accuse(France, Spain)'],
    ['In the face of criticism from Kenya, Uganda went ahead.', 'accuse(Kenya, Uganda)'],
    ['Uganda went ahead in spite of anger in Kampala.'],
    ['Siemens sold the turbines despite protests by Amnesty International.', 'accuse(Amnesty International, Siemens)'],
    ['Despite threats from Sudan, Chad opened the camp.', 'threaten(Sudan, Chad)'],
  ],
  'to whose liking': [
    ['To the dismay of Poland, Latvia stopped the shipments.', 'accuse(Poland, Latvia)'],
    ['To the relief of Poland, Latvia reopened the port.', 'support(Poland, Latvia)'],
    ['Latvia reopened the port to great relief.'],
  ],
  'with whose help': [
    ['With the blessing of Kenya, Somalia joined the bloc.', 'support(Kenya, Somalia)'],
    ['With the help of Cuba, Angola built a clinic.', 'aid(Cuba, Angola)'],
    ['Angola built a clinic with money from Cuba.', 'aid(Cuba, Angola)'],
  ],
  'who answers': [
    ['Kenya declined a demand by Oxfam that it close the camp.', 'reject(Kenya, Oxfam)', 'request(Oxfam, Kenya)'],
    [
      'Norway brushed aside an appeal by Amnesty International to halt the sale.',
      'reject(Norway, Amnesty International)',
      'request(Amnesty International, Norway)',
    ],
    ['Peru ignored calls from Chile for restraint.', 'reject(Peru, Chile)', 'request(Chile, Peru)'],
    ['Jordan heeded a warning from Egypt.', 'concede(Jordan, Egypt)', 'request(Egypt, Jordan)'],
    ['Mexico is weighing a request from Brazil.', 'request(Brazil, Mexico)'],
    ['A request from Brazil was turned down by Mexico.', 'reject(Mexico, Brazil)', 'request(Brazil, Mexico)'],
    ['Japan shrugged off criticism by Oxfam.', 'accuse(Oxfam, Japan)', 'reject(Japan, Oxfam)'],
    ['Uganda dismissed a warning by Oxfam that the harvest could fail.', 'reject(Uganda, Oxfam)'],
    ['Mexico studied a plan from Brazil.'],
  ],
  'who takes': [
    ['Laos got help from Vietnam.', 'aid(Vietnam, Laos)'],
    ['Peru accepted aid from Japan.', 'aid(Japan, Peru)'],
    ['Denmark defaulted on a loan from Sweden.', 'aid(Sweden, Denmark)'],
    ['Denmark criticised a loan from Sweden.', 'accuse(Denmark, Sweden)'],
    ['Togo obtained weapons from Iran.', 'aid(Iran, Togo)'],
  ],
};
