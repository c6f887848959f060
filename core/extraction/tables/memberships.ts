/** Sentences and the memberships, posts and seats that they state: all of them and no others. */
export const MEMBERSHIPS: readonly (readonly [string, ...string[]])[] = [
  // what a state is called
  ['Norway, a NATO member since 1949, left.', 'member_of(Norway, NATO)'],
  ['Hungary, another EU member state, left.', 'member_of(Hungary, EU)'],
  ['Norway is a longtime NATO ally.', 'member_of(Norway, NATO)'],
  ['Syria, a longtime Hezbollah ally, left.'],
  ['Norway, a former EFTA member, left.'],
  ['Norway, a NATO member state official said, left.'],
  // what a bloc is said to have
  ['Norway became a member of NATO in 1949.', 'member_of(Norway, NATO)'],
  ['Norway wants to become a member of NATO.'],
  ['Norway is one of the founding members of NATO.', 'member_of(Norway, NATO)'],
  ['NATO members include Norway and Iceland.', 'member_of(Norway, NATO)', 'member_of(Iceland, NATO)'],
  ['NATO includes Norway and Iceland.', 'member_of(Norway, NATO)', 'member_of(Iceland, NATO)'],
  ['NATO included Norway in its report.'],
  ['Greenpeace includes Norway and Iceland.'],
  ['Norway is a former member of NATO.'],
  ['As a member of NATO, Norway closed its border.', 'member_of(Norway, NATO)'],
  ['Norway described Kenya as a member of NATO.'],
  // bodies of others
  ['Greenpeace is a subsidiary of Google.', 'part_of(Greenpeace, Google)'],
  ['YouTube’s parent company, Google, left.', 'part_of(YouTube, Google)'],
  ['Google, the owner of YouTube, left.', 'part_of(YouTube, Google)'],
  // posts that are given, taken or held
  ['Greenpeace elected Anna Berg president.', 'leads(Anna Berg, Greenpeace)'],
  ['Greenpeace has appointed Anna Berg as its new director.', 'leads(Anna Berg, Greenpeace)'],
  ['Greenpeace will appoint Anna Berg as its new director.'],
  ['Norway named Anna Berg as its envoy to Chad.', 'member_of(Anna Berg, Norway)'],
  ['The National Assembly elected Anna Berg as president.'],
  ['Anna Berg, newly elected president of Greenpeace, left.', 'leads(Anna Berg, Greenpeace)'],
  ['Anna Berg took the helm of Greenpeace in 2010.', 'leads(Anna Berg, Greenpeace)'],
  ['Anna Berg is at the helm of Greenpeace.', 'leads(Anna Berg, Greenpeace)'],
  ['Anna Berg presides over Greenpeace.', 'leads(Anna Berg, Greenpeace)'],
  ['Anna Berg seized power in Mali in 2012.', 'leads(Anna Berg, Mali)'],
  // seats
  ['They met at Greenpeace’s headquarters in Amsterdam.', 'located_in(Greenpeace, Amsterdam)'],
  ['NATO headquarters in Brussels was closed.', 'located_in(NATO, Brussels)'],
  ['Greenpeace, with headquarters in Amsterdam, left.', 'located_in(Greenpeace, Amsterdam)'],
  ['Quito, a city in the north of Ecuador, was calm.', 'located_in(Quito, Ecuador)'],
  // a bloc's chair, a body's speaker, a body of a described owner
  ['Hungary, which holds the rotating presidency of the European Union, left.', 'member_of(Hungary, European Union)'],
  ['Malaysia, this year’s chair of ASEAN, left.', 'member_of(Malaysia, ASEAN)'],
  ['Malaysia chairs ASEAN.', 'member_of(Malaysia, ASEAN)'],
  ['Greenpeace had filed a suit, spokesman Otto Kranz said.', 'speaks_for(Otto Kranz, Greenpeace)'],
  ['Greenpeace had met Oxfam, spokesman Otto Kranz said.'],
  ['Greenpeace thanked a spokesman for President Otto Kranz.'],
  ['The African Union met. The bloc’s Peace Council left.', 'part_of(Peace Council, African Union)'],
];
