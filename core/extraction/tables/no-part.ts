/** Who is named beside an act and has no part in it, beside those who have: `type(source, target)`, all and no others. */
export const NO_PART: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'whoever somebody is unlike does not do the same': [
    ['Marta Diaz, who unlike Peter Lund works with Siemens, left.', 'cooperate(Marta Diaz, Siemens)'],
    ['Marta Diaz — who unlike Lund, sued Siemens — is the manager.', 'accuse(Marta Diaz, Siemens)'],
    ['Bowen — who unlike Greco, works with Siemens — is the manager of the project.', 'cooperate(Bowen, Siemens)'],
  ],
  'whoever is listed with a candidate does not back him': [
    [
      'Why should workers choose Ann Rees over Jane Poe or the Paul Keller-backed candidate Mary Lind?',
      'support(Paul Keller, Mary Lind)',
    ],
  ],
  'whoever makes a call takes part in it, whoever tells of it': [
    ['Norvik Bank published notes of a call made by Paul Keller to Mary Lind.', 'consult(Mary Lind, Paul Keller)'],
    ['Norvik Bank mediated a call made by Paul Keller.'],
  ],
  'what somebody speaks of is not his': [
    ['Paul Keller opposed the plans Sally described.'],
    ['Paul Keller opposed the policies Sally imposed.', 'accuse(Paul Keller, Sally)'],
  ],
  'who needs to be stopped is asked for nothing': [
    ['Anna Berg said: "Airbnb needs to be stopped."'],
    ['Anna Berg said: "Airbnb needs to pay taxes."', 'request(Anna Berg, Airbnb)'],
  ],
  'who is named right before the phrase acts at a request': [
    ['Ann Cherry asked for a ruling on the closure of the port by Chad at the request of Togo.', 'request(Togo, Chad)'],
    ['Ann Cherry was sued by Chad at the request of Togo.', 'accuse(Chad, Ann Cherry)', 'request(Togo, Chad)'],
  ],
  'a clause behind ", and" goes on about the subject of the one before': [
    [
      'Because of its raids there, Turkey is still under EU sanctions, and was condemned in a statement by Egypt on Monday.',
      'accuse(Egypt, Turkey)',
      'sanction(EU, Turkey)',
    ],
  ],
  'where a body is, is not what it attacked': [
    ['The attack was claimed by the Houthi movement in Yemen.'],
    ['The attack was carried out by the Houthi movement on Yemen.', 'assault(Houthi, Yemen)'],
    ['Nine people were killed by soldiers of Chad in Mali.', 'assault(Chad, Mali)'],
  ],
  'those who work with others do not work with each other': [
    ['Greenpeace and Oxfam are working with any senator who will listen.'],
    ['Greenpeace and Oxfam are working on it.', 'cooperate(Greenpeace, Oxfam)'],
  ],
  'whoever is left out has no part in it': [
    ['Norway was backed by Chad rather than Mali.', 'support(Chad, Norway)'],
    ['Norway was backed by Chad and Mali.', 'support(Chad, Norway)', 'support(Mali, Norway)'],
    ['Anna Berg and Maria Lind wrote a book.'],
    ['Anna Berg wrote to Maria Lind.', 'consult(Anna Berg, Maria Lind)'],
    ['Chad seized the port of Mali. Norway did not support the policies Luis Paz mentioned.', 'coerce(Chad, Mali)'],
    ['Chad attacked Mali. Norway did not support the attack.', 'assault(Chad, Mali)', 'support(Norway, Chad)'],
  ],
  'a land of a bloc is not the bloc': [
    ['A NATO member attacked Libya on Monday.'],
    ['A NATO member state attacked Libya on Monday.'],
    ['An African Union country expelled the ambassador of Chad.'],
    ['A Hamas member attacked Chad.', 'assault(Hamas, Chad)'],
    ['The EU nation sued Chad.'],
    ['The Kenyan nation accused Chad.', 'accuse(Kenya, Chad)'],
  ],
  'a figure is nobody': [
    ['Anna Berg expressed concern about the number of Kenyan soldiers in the camps.'],
    ['Anna Berg expressed concern about a number of Kenyan soldiers.', 'accuse(Anna Berg, Kenya)'],
  ],
  'an attack that wins votes is one by words': [
    ['Anna Berg gained votes by attacking Peter Lund.', 'accuse(Anna Berg, Peter Lund)'],
    ['Anna Berg killed nine by attacking Peter Lund.', 'assault(Anna Berg, Peter Lund)'],
    ['Anna Berg gained ground by attacking Chad.', 'assault(Anna Berg, Chad)'],
  ],
  'what is said of a body behind its short name is not said of its leader': [
    [
      'Ali Hassan is the commander of the Popular Front (PF), an Iranian-backed militia.',
      'support(Iran, Popular Front)',
    ],
  ],
  'whoever "had come" did not speak': [
    [
      'Togo was able to show that Norvik Bank had come from Lisbon and spoke with Anna Berg.',
      'consult(Anna Berg, Togo)',
    ],
  ],
  'a deal that ends a conflict is not between those who fought': [
    [
      'President Anna Berg addressed the Arab–Israeli conflict in mediating the Nile Accords that normalized relations between Israel and Oman.',
      'agree(Israel, Oman)',
      'cooperate(Israel, Oman)',
      'mediate(Anna Berg, Oman)',
    ],
  ],
  'where somebody says it, what lies around, and what is aired there harm nobody': [
    ['Kenyan users expressed their anger on Telegram (TG).'],
    ['Kenya expressed its anger at Chad.', 'accuse(Kenya, Chad)'],
    ['The Civic Council serves Norvik Bank and two surrounding residential areas, Docklands and Southbank.'],
  ],
  'nothing is done to whoever wished it': [
    ['Chad launched an attack on the town on May 2 at the request of Peru.', 'request(Peru, Chad)'],
    [
      'Kenya opened its investigation into Hezbollah in 2021 at the urging of Peru.',
      'accuse(Kenya, Hezbollah)',
      'request(Peru, Kenya)',
    ],
  ],
  'whoever announces it gets nothing': [
    [
      "Oxfam and Norvik have reached an agreement to supply tents to twelve African states, the charity's director, Amina Sowe, announced on Tuesday.",
      'agree(Norvik, Oxfam)',
    ],
  ],
};
