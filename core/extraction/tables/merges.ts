/** Names of articles, each article a text, and the entities that they make: names joined by " = ", by what rule. */
export const MERGES: readonly {
  readonly texts: readonly string[];
  readonly together?: readonly string[];
  readonly apart?: readonly string[];
}[] = [
  { texts: ['William Burns arrived. Burns spoke.'], together: ['William Burns', 'Burns'] },
  { texts: ['William Burns arrived.', 'Burns spoke to Anna Berg.'], together: ['William Burns'] },
  { texts: ['William Burns arrived.', 'William J. Burns spoke.'], together: ['William Burns', 'William J. Burns'] },
  { texts: ['Antony Blinken arrived.', 'Anthony Blinken spoke.'], together: ['Antony Blinken', 'Anthony Blinken'] },
  { texts: ['Paul Martin met Anna Martin.'], apart: ['Paul Martin', 'Anna Martin'] },
  {
    texts: ['The Central Intelligence Agency (CIA) was founded. The CIA grew.'],
    together: ['Central Intelligence Agency', 'CIA'],
  },
  { texts: ['The United Nations spoke.', 'The UN spoke.'], together: ['United Nations', 'UN'] },
  { texts: ['The United States spoke. American officials left.'], together: ['United States', 'American'] },
  { texts: ['Daesh retreated.', 'ISIL retreated.'], together: ['Daesh', 'ISIL'] },
];
