/** Expressions of several words, and the interactions that they state: all of them and no others. */
type Rows = readonly (readonly [string, ...string[]])[];

export const EXPRESSIONS: Readonly<Record<string, Rows>> = {
  'deals and disputes': [
    ['Norway initialled a fisheries agreement with Iceland.', 'agree(Iceland, Norway)'],
    ['Norway settled its border dispute with Russia in 2010.', 'agree(Norway, Russia)'],
    ['Chile secured a deal with Bolivia.', 'agree(Bolivia, Chile)'],
    ['Chile gave Bolivia guarantees on access to the sea.', 'agree(Bolivia, Chile)'],
    ['Kenya resumed ties with Somalia.', 'agree(Kenya, Somalia)'],
  ],
  'who is given what a name stands before': [
    ['Hezbollah took Otto Kranz hostage.', 'assault(Hezbollah, Otto Kranz)'],
    ['Kenya wished Uganda success.', 'support(Kenya, Uganda)'],
    ['Norway lent Iceland four helicopters.', 'aid(Norway, Iceland)'],
    ['Norway sent Iceland two dozen doctors.', 'aid(Norway, Iceland)'],
  ],
  'who has the backing of whom': [
    ['Erik Dahl has the backing of Norway.', 'support(Norway, Erik Dahl)'],
    ['Erik Dahl retains the support of the Civic Party.', 'support(Civic Party, Erik Dahl)'],
    ['Norway has support for Iceland.', 'support(Norway, Iceland)'],
    ['Police have control of Oslo.'],
  ],
  'stances worded by a noun': [
    ['Critics of Greenpeace include Otto Kranz.', 'accuse(Otto Kranz, Greenpeace)'],
    ['Norway softened its stance on Iceland.', 'concede(Norway, Iceland)'],
    ['Norway heaped criticism on Iceland.', 'accuse(Norway, Iceland)'],
    ['Norway laid the blame on Iceland.', 'accuse(Norway, Iceland)'],
    ['Norway distanced itself from Iceland.', 'accuse(Norway, Iceland)'],
    ['Norway traced the attack to Iceland.', 'accuse(Norway, Iceland)'],
    ['Norway took the side of Iceland.', 'support(Norway, Iceland)'],
    ['Anna Berg chaired a meeting with Oxfam.', 'consult(Anna Berg, Oxfam)'],
    ['Norway placed its trust in Iceland.', 'support(Norway, Iceland)'],
    ['Norway put a bounty on Otto Kranz.', 'threaten(Norway, Otto Kranz)'],
    ['Anna Berg argued with Otto Kranz.', 'accuse(Anna Berg, Otto Kranz)'],
    ['Anna Berg and Otto Kranz argued that it was late.'],
  ],
  'measures worded by what they take away': [
    ['Norway restricted imports from Iceland.', 'sanction(Norway, Iceland)'],
    ['Norway closed its embassy in Iceland.', 'sanction(Norway, Iceland)'],
    ['Norway targeted Iceland with sanctions.', 'sanction(Norway, Iceland)'],
    ['Norway revoked Otto Kranz’s passport.', 'sanction(Norway, Otto Kranz)'],
    ['Norway cancelled Kenya’s debt.', 'aid(Norway, Kenya)'],
    ['Police boarded Greenpeace’s ship.'],
    ['Norway boarded Greenpeace’s ship.', 'coerce(Norway, Greenpeace)'],
    ['Norway breached Iceland’s networks.', 'coerce(Norway, Iceland)'],
    ['Norway stole secrets from Iceland.', 'coerce(Norway, Iceland)'],
    ['Norway relinquished Svalbard.', 'retreat(Norway, Svalbard)'],
  ],
  'borders are those of two': [
    ['Kenya massed troops on its border with Somalia.', 'mobilize(Kenya, Somalia)'],
    ['Kenya protects its border with Somalia.'],
  ],
  'nouns of action that a capital or an owner hides': [
    [
      'Fighting between Hezbollah and Norway has intensified.',
      'assault(Hezbollah, Norway)',
      'assault(Norway, Hezbollah)',
    ],
    ['Pressure from Norway on Iceland has grown.', 'request(Norway, Iceland)'],
    ['Norway’s offensive against Hezbollah has failed.', 'assault(Norway, Hezbollah)'],
  ],
  'who sponsors talks holds none': [
    [
      'Kenya and Uganda signed a truce after talks sponsored by Norway and Iceland.',
      'agree(Kenya, Uganda)',
      'mediate(Iceland, Kenya)',
      'mediate(Iceland, Uganda)',
      'mediate(Norway, Kenya)',
      'mediate(Norway, Uganda)',
    ],
    [
      'Norway hammered out a compromise between Kenya and Uganda.',
      'agree(Kenya, Uganda)',
      'mediate(Norway, Kenya)',
      'mediate(Norway, Uganda)',
    ],
  ],
  'bodies by what they are': [
    ['The European Union met. The 27-nation bloc condemned Chad.', 'accuse(European Union, Chad)'],
    ['The Civic Party met. The centre-right party condemned Chad.', 'accuse(Civic Party, Chad)'],
    ['NATO met. The western alliance condemned Chad.', 'accuse(NATO, Chad)'],
    ['The Civic Party met. Party officials condemned Chad.', 'accuse(Civic Party, Chad)'],
    ['Greenpeace met. Party officials condemned Chad.'],
    ['Swedish bank Swedbank fell. The Swedish lender condemned Chad.', 'accuse(Swedbank, Chad)'],
    ['Swedish bank Swedbank fell. The Swedish central bank condemned Chad.'],
    ['Toyota fell. Company officials condemned Chad.', 'accuse(Toyota, Chad)'],
    ['Norvik Freight Company fell. Bank officials condemned Chad.'],
    ['Swedbank, a Swedish bank, fell. The Danish bank condemned Chad.'],
    ['Swedish bank Swedbank fell. Swedish carmaker Volvo rose. The Swedish company condemned Chad.'],
    [
      'Swedish bank Swedbank fell. Swedish carmaker Volvo rose. The Swedish bank condemned Chad.',
      'accuse(Swedbank, Chad)',
    ],
  ],
  'those who belong to a body, and doers to others': [
    ['Militants belonging to Hezbollah shelled Chad.', 'assault(Hezbollah, Chad)'],
    ['Anna Berg and Otto Kranz greeted them in Kenya.'],
  ],
  'who has something done': [
    [
      'General Erik Dahl had Otto Kranz placed under house arrest and charged Anna Berg with treason.',
      'coerce(Erik Dahl, Otto Kranz)',
      'accuse(Erik Dahl, Anna Berg)',
    ],
    ['Otto Kranz had his ships seized by Chad.', 'coerce(Chad, Otto Kranz)'],
  ],
  'bodies that shut a member out': [
    ['Mali was suspended from the African Union.', 'sanction(African Union, Mali)'],
    ['Norway was banned from FIFA.', 'sanction(FIFA, Norway)'],
  ],
  'who puts his name to what': [['Norway and Hezbollah put their names to a truce.', 'agree(Hezbollah, Norway)']],
  'neighbours that a state has': [
    [
      'Chad and Niger met. Mali urged its two neighbours to wait.',
      'consult(Chad, Niger)',
      'request(Mali, Chad)',
      'request(Mali, Niger)',
    ],
  ],
  'examples, owners and governments': [
    [
      'Norway blacklisted eight Kenyans, among them Otto Kranz.',
      'sanction(Norway, Kenya)',
      'sanction(Norway, Otto Kranz)',
    ],
    ['Oxfam called on President Anna Berg’s government to act.', 'request(Oxfam, Anna Berg)'],
    ['Bamako’s ruling junta condemned Ukraine.', 'accuse(Mali, Ukraine)'],
  ],
  'what is answered or asked of those told before': [
    [
      'Anna Berg accused Greenpeace of lying. Greenpeace’s director, Otto Kranz, dismissed the accusation as baseless.',
      'accuse(Anna Berg, Greenpeace)',
      'reject(Otto Kranz, Anna Berg)',
    ],
    [
      'Anna Berg accused Greenpeace of lying. Oxfam’s director, Otto Kranz, dismissed the accusation as baseless.',
      'accuse(Anna Berg, Greenpeace)',
    ],
    ['Chad jailed Otto Kranz. Oxfam demanded his release.', 'coerce(Chad, Otto Kranz)', 'request(Oxfam, Chad)'],
    [
      'Chad jailed Otto Kranz. Oxfam called for the immediate release of Kranz.',
      'coerce(Chad, Otto Kranz)',
      'request(Oxfam, Chad)',
    ],
    ['Chad jailed Otto Kranz. Oxfam demanded that he be freed.', 'coerce(Chad, Otto Kranz)', 'request(Oxfam, Chad)'],
    ['Oxfam demanded that Otto Kranz be freed.'],
    ['Chad jailed Otto Kranz. Oxfam demanded the release of Anna Berg.', 'coerce(Chad, Otto Kranz)'],
  ],
};
