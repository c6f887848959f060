/** Verbs whose ends stand apart from them: `type(source, target)`, all and no others. */
export const VERBS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'participles that open a sentence': [
    ['By siding with Toyota against its own regulator, Norway angered traders.', 'support(Norway, Toyota)'],
    ['Praised by Kenya, Norway kept its promise.', 'support(Kenya, Norway)'],
    ['After accusing Kenya of fraud, Norway went home.', 'accuse(Norway, Kenya)'],
    ['Having sheltered Anna Berg for two years, Norway flew her out on Friday.', 'aid(Norway, Anna Berg)'],
    ['Urged by Oxfam to open the camp, Chad agreed.', 'request(Oxfam, Chad)'],
    ['By arming Peru, the people said, much was lost.'],
  ],
  'a subject behind an aside': [
    ["Norway's ombudsman, Anna Berg, on Friday visited Luis Paz in prison.", 'consult(Anna Berg, Luis Paz)'],
    ['Anna Berg, 51, a former clerk, will testify against Luis Paz.', 'accuse(Anna Berg, Luis Paz)'],
    [
      'Norway and Kenya, usually rivals for the same grants, have condemned Chad.',
      'accuse(Kenya, Chad)',
      'accuse(Norway, Chad)',
    ],
    ['Norway, on Monday, condemned Chad.', 'accuse(Norway, Chad)'],
  ],
  'relative clauses with the object before them': [
    ['Anna Berg, whom Norway deported to Chad in May, wrote a book.', 'coerce(Norway, Anna Berg)'],
    ['A prize went to a clerk, Luis Paz, whom Kenya had decorated in 2010.', 'support(Kenya, Luis Paz)'],
    ['The team fled from Chad; the Norwegians, who were escorting Anna Berg, stayed.', 'aid(Norway, Anna Berg)'],
  ],
  'what is given, and to whom': [
    ['Cuba offered Honduras a deal.', 'agree(Cuba, Honduras)'],
    ['The jets Norway sold Kenya in 1996 cannot fly.', 'cooperate(Kenya, Norway)'],
    ['Norway sold Kenya twelve jets.', 'cooperate(Kenya, Norway)'],

    ['Norway lent Kenya two helicopters.', 'aid(Norway, Kenya)'],
    ['Norway sold Kenyan tea.'],
  ],
  'what is refused is a dealing': [
    ['Anna Berg ruled out any deal with Luis Paz.', 'reject(Anna Berg, Luis Paz)'],
    ['Norway walked out of the talks with Kenya.', 'reject(Norway, Kenya)'],
    ['Anna Berg declined to meet Luis Paz.', 'consult(Anna Berg, Luis Paz)', 'reject(Anna Berg, Luis Paz)'],
    ['Norway refused to negotiate with Kenya.', 'consult(Kenya, Norway)', 'reject(Norway, Kenya)'],
    ['Norway refused to recognise treaties signed by Anna Berg.', 'reject(Norway, Anna Berg)'],
    ['Norway refused to condemn Kenya.', 'accuse(Norway, Kenya)'],
    ['Norway denied any deal with Kenya.'],
  ],
  'force against what is somebody’s': [
    ['Chadian police raided the offices of Oxfam.', 'coerce(Chad, Oxfam)'],
    ['Norway expelled three monks of the Moscow Patriarchate.', 'coerce(Norway, Moscow Patriarchate)'],
    ['The soldiers of Chad looted two of the warehouses of Oxfam.', 'coerce(Chad, Oxfam)'],
    ['Greenpeace picketed the home of Anna Berg.', 'protest(Greenpeace, Anna Berg)'],
    ['Norway arrested four Greenpeace activists.', 'coerce(Norway, Greenpeace)'],
    ['Norway arrested a friend of Anna Berg.'],
    ['Norway attacked the economy of Kenya.'],
  ],
  'a name behind a role': [
    ['Norway arrested a Chadian officer, Colonel Luis Paz, on Monday.', 'coerce(Norway, Luis Paz)'],
    ['Kenya expelled a Norwegian monk, Otto Kranz.', 'coerce(Kenya, Otto Kranz)'],
  ],
  'a government in its capital': [
    ['The government in Nairobi condemned Chad.', 'accuse(Nairobi, Chad)'],
    ['Norway accused the regime in Nairobi of fraud.', 'accuse(Norway, Nairobi)'],
  ],
  'phrases behind time and means': [
    ['Anna Berg spoke today by phone with Luis Paz.', 'consult(Anna Berg, Luis Paz)'],
    ['Anna Berg sat down on Friday with Luis Paz.', 'consult(Anna Berg, Luis Paz)'],
    ['Norway apologised on Monday by video to Kenya.', 'concede(Norway, Kenya)'],
    [
      'Norway protested to Kenya over the leaflets and, for good measure, to Chad over the raids.',
      'accuse(Norway, Chad)',
      'accuse(Norway, Kenya)',
    ],
    ['Norway spoke to Kenya, and not to Chad.', 'consult(Kenya, Norway)'],
    ['Anna Berg spoke by phone from Chad.'],
  ],
  'whose deed a participle tells': [
    ['Anna Berg praised the role long played by Kenya.', 'support(Anna Berg, Kenya)'],
    ['Norway condemned the decision taken by Chad.', 'accuse(Norway, Chad)'],
  ],
  'content clauses': [['Norway charged that Kenya had sent weapons.', 'accuse(Norway, Kenya)']],
  'agents behind other phrases': [
    ["Anna Berg's boat was seized at Lagos in May by Nigerian soldiers.", 'coerce(Nigeria, Anna Berg)'],
    ['Anna Berg was arrested at the gate in December by Norway.', 'coerce(Norway, Anna Berg)'],
    ['Luis Paz was fined on Monday in Oslo by Kenya.', 'sanction(Kenya, Luis Paz)'],
    ['Luis Paz was arrested in the town of Kenya.'],
  ],
  'two verbs with one object': [
    ['Chadian police questioned and then arrested Luis Paz.', 'accuse(Chad, Luis Paz)', 'coerce(Chad, Luis Paz)'],
    ['Norway praised and thanked Kenya.', 'support(Norway, Kenya)'],
    ['Norway criticised or mocked Kenya.', 'accuse(Norway, Kenya)'],
    ['Norway waited and praised Kenya.', 'support(Norway, Kenya)'],
  ],
  'overruled, recommended': [
    ['Chad was overruled by Norway.', 'reject(Norway, Chad)'],
    ['Anna Berg recommended that the United Nations close its office.', 'request(Anna Berg, United Nations)'],
  ],
  'main verbs that look like participles': [
    [
      'Navy marines of Chad captured Luis Paz, alias El Tuco, in Lagos after Kenya had asked for help.',
      'coerce(Chad, Luis Paz)',
    ],
    ['The grain sent to Chad was burned.'],
  ],
};
