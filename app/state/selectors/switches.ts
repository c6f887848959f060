/** The quick switches: how much of what is shown without them each of them is about. */
import { applyFilter, type FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import { DEFAULT_FILTER, type Filter } from '../../../core/analysis/filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { isDisputed, outlets } from '../../../core/analysis/reporters.ts';
import { reprints } from '../../../core/analysis/reprints.ts';
import { MODALITIES, RELATION_TYPES } from '../../../core/model/ontology.ts';
import type { View } from '../view.ts';
import { counted } from '../wording.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

interface SwitchCounts {
  /** Relations. */
  readonly coMentions: number;
  readonly twoArticles: number;
  readonly oneArticle: number;
  readonly oneSource: number;
  readonly disputed: number;
  /** Sentences, denied ones among them whether or not the filter lets them through. */
  readonly unasserted: number;
}

/** One of the questions that are asked most, as parts of the filter. */
interface Switch {
  readonly label: string;
  readonly explained: string;
  readonly isOn: (filter: Filter) => boolean;
  readonly on: Partial<Filter>;
  readonly off: Partial<Filter>;
  /** What there must be several of for the switch to say anything. */
  readonly among: 'articles' | 'sources' | null;
  /** Of what the switch is about. */
  readonly count: (counts: SwitchCounts) => string;
}

const ASSERTED = ['asserted'] as const;

export const SWITCHES: readonly Switch[] = [
  {
    label: 'Hide co-mentions',
    among: null,
    explained: 'Without actors that are only named together in a sentence.',
    isOn: ({ coMentions }) => !coMentions,
    on: { coMentions: false },
    off: { coMentions: true },
    count: ({ coMentions }) => counted(coMentions, 'relation'),
  },
  {
    label: 'Hide planned and denied',
    among: null,
    explained: 'Only what is reported to have happened or to hold.',
    isOn: ({ modalities }) => modalities.join() === ASSERTED.join(),
    on: { modalities: ASSERTED },
    off: { modalities: DEFAULT_FILTER.modalities },
    count: ({ unasserted }) => counted(unasserted, 'sentence'),
  },
  {
    label: 'In 2 or more articles',
    among: 'articles',
    explained: 'Only relations that at least two articles report. Reprints of one text count as one article.',
    isOn: ({ minArticles }) => minArticles > 1,
    on: { minArticles: 2, onlyOneArticle: false, onlyOneSource: false },
    off: { minArticles: 1 },
    count: ({ twoArticles }) => counted(twoArticles, 'relation'),
  },
  {
    label: 'In one article alone',
    among: 'articles',
    explained: 'Only relations that a single article reports. Reprints of one text count as one article.',
    isOn: ({ onlyOneArticle }) => onlyOneArticle,
    on: { onlyOneArticle: true, minArticles: 1 },
    off: { onlyOneArticle: false },
    count: ({ oneArticle }) => counted(oneArticle, 'relation'),
  },
  {
    label: 'In one outlet alone',
    among: 'sources',
    explained: 'Only relations that the articles of a single outlet report, however many they are.',
    isOn: ({ onlyOneSource }) => onlyOneSource,
    on: { onlyOneSource: true },
    off: { onlyOneSource: false },
    count: ({ oneSource }) => counted(oneSource, 'relation'),
  },
  {
    label: 'Where reports differ',
    among: null,
    explained: 'Only relations that somebody reports and somebody denies; the denials are shown too.',
    isOn: ({ disputed }) => disputed,
    on: { disputed: true, modalities: MODALITIES },
    off: { disputed: false, modalities: DEFAULT_FILTER.modalities },
    count: ({ disputed }) => counted(disputed, 'relation'),
  },
];

const SWITCHED = [
  'coMentions',
  'minArticles',
  'onlyOneArticle',
  'onlyOneSource',
  'disputed',
  'modalities',
] as const satisfies readonly (keyof Filter)[];

/** What the filter is with every switch off. */
function unswitched(filter: Filter): Filter {
  const off = Object.fromEntries(SWITCHED.map((field) => [field, DEFAULT_FILTER[field]]));
  return { ...filter, ...off };
}

const filteredBy = memoised((index: GraphIndex, filter: string) => applyFilter(index, JSON.parse(filter) as Filter));

export const switchCounts = memoised((index: GraphIndex, view: View): SwitchCounts => {
  const isOff = SWITCHED.every((field) => JSON.stringify(view.filter[field]) === JSON.stringify(DEFAULT_FILTER[field]));
  return counts(isOff ? filteredOf(index, view) : filteredBy(index, JSON.stringify(unswitched(view.filter))));
});

const counts = memoised(({ index, articleShown, relationShown, evidenceShown }: FilteredGraph): SwitchCounts => {
  const text = reprints(index);
  const coMention = RELATION_TYPES.indexOf('co_mention');
  const asserted = MODALITIES.indexOf('asserted');
  const source = outlets(index);
  const found = { coMentions: 0, twoArticles: 0, oneArticle: 0, oneSource: 0, disputed: 0, unasserted: 0 };
  for (let relation = 0; relation < relationShown.length; relation++) {
    if (relationShown[relation] === 0) continue;
    if (index.relationType[relation] === coMention) found.coMentions++;
    // The first text and outlet, and whether there is another: sets would cost ten times as much.
    let [firstText, firstSource, texts, sources] = [-1, -1, 0, 0];
    for (let i = index.evidenceStart[relation]!; i < index.evidenceStart[relation + 1]!; i++) {
      if (evidenceShown[i] === 0) continue;
      const article = index.evidenceArticle[i]!;
      if (texts === 0) [firstText, firstSource, texts, sources] = [text[article]!, source[article]!, 1, 1];
      if (text[article] !== firstText) texts = 2;
      if (source[article] !== firstSource) sources = 2;
      if (index.evidenceModality[i]! < MODALITIES.length && index.evidenceModality[i] !== asserted) found.unasserted++;
    }
    if (texts > 1) found.twoArticles++;
    else found.oneArticle++;
    if (sources === 1) found.oneSource++;
    if (isDisputed(index, relation, articleShown)) found.disputed++;
  }
  return found;
});
