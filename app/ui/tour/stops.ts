/** Where the tour leads, in a few sentences each. A stop whose place is not on the screen is told all the same. */
export interface Stop {
  readonly title: string;
  readonly text: string;
  /** A selector of the place that is meant. */
  readonly place: string;
}

export const STOPS: readonly Stop[] = [
  {
    title: 'What is drawn',
    text: 'Each shape is an actor that the articles name, each line what they report between two of them. Solid lines are cooperation, dashed ones conflict, dotted ones only name two actors in one sentence. The legend tells the rest.',
    place: '#network',
  },
  {
    title: 'Every line has its sentences',
    text: 'Click an actor or a line: beside the network stand the sentences that report it, with article, date and who says so. A click on a sentence opens the article at that place.',
    place: '#details, #sheet-details',
  },
  {
    title: 'Find anybody',
    text: 'Press / and type a name, an abbreviation or a part of either. Relations, articles and commands are found there too.',
    place: '.search-button, [aria-label="Search"]',
  },
  {
    title: 'Narrow it down',
    text: 'Filters are by actor, type, source, article, date and who says so. They recount the sentences behind every line, and each can be taken back by itself.',
    place: '#filters, #sheet-filters',
  },
  {
    title: 'The same in words',
    text: 'Everything drawn also stands in tables, sorted as you like. Choosing a row chooses it in the network, and the other way round.',
    place: '#tables, #sheet-tables',
  },
  {
    title: 'Take it with you',
    text: 'Share copies a link to exactly this view, or keeps the view under a name. Export writes the graph with its evidence for other programs, as a picture, or as text to read. Nothing you do is sent anywhere, and undo takes back every step.',
    place: '.header-tools',
  },
];
