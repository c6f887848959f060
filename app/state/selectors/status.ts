/** What the filter does, in words: how much it shows, and each active filter with the way to clear it. */
import type { ActorChoice, Comparison, Filter } from '../../../core/analysis/filter.ts';
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import { relationDefinition } from '../../../core/model/ontology.ts';
import type { Action } from '../actions.ts';
import { namingOf } from '../naming.ts';
import { comparedNames, listed, type Naming } from '../step-name.ts';
import type { View } from '../view.ts';
import { counted, dayInWords, ENTITY_TYPE_WORDS, MODALITY_WORDS } from '../wording.ts';
import { memoised } from './memoised.ts';
import { activeGroups, shownOf, type Shown } from './shown.ts';

export interface ActiveFilter {
  /** Steady, for keys in lists. */
  readonly key: string;
  /** "Only persons and states". */
  readonly text: string;
  readonly clear: Action;
}

export interface Status extends Shown {
  readonly filters: readonly ActiveFilter[];
}

export const statusOf = memoised((index: GraphIndex, view: View): Status => ({
  ...shownOf(index, view),
  filters: activeFilters(view.filter, namingOf(index)),
}));

/** Everything in the filter that is not as it was at the start. */
function activeFilters(filter: Filter, naming: Naming): readonly ActiveFilter[] {
  return activeGroups(filter).map((fields) => {
    const clear: Action = fields[0] === 'actors' ? { type: 'unfocus' } : { type: 'clear-filter', fields };
    return { key: fields.join(), text: filterText(fields[0]!, filter, naming), clear };
  });
}

function filterText(field: keyof Filter, filter: Filter, naming: Naming): string {
  switch (field) {
    case 'actors':
      return choiceText(filter.actors!, naming);
    case 'entityTypes':
      return only(
        filter.entityTypes!.map((type) => ENTITY_TYPE_WORDS[type].many),
        'No type of actor',
      );
    case 'relationTypes':
      return only(
        filter.relationTypes!.map((type) => `"${relationDefinition(type).label}"`),
        'No type of relation',
      );
    case 'modalities':
      return only(
        filter.modalities.map((how) => `what is ${MODALITY_WORDS[how].word}`),
        'Nothing reported, planned or denied',
      );
    case 'coMentions':
      return 'Without co-mentions';
    case 'articles':
      return filter.articles!.length === 1
        ? `Only the article "${naming.article(filter.articles![0]!)}"`
        : `Only ${counted(filter.articles!.length, 'article')}`;
    case 'sources':
      return only(
        filter.sources!.map((source) => source || 'articles without a source'),
        'No source',
      );
    case 'from':
    case 'to':
      return datesText(filter);
    case 'speakers':
      return only(
        filter.speakers!.map((who) => `what ${speakerText(who, naming)} says`),
        'What nobody says',
      );
    case 'minEvidence':
      return `At least ${counted(filter.minEvidence, 'sentence')} for a relation`;
    case 'minArticles':
      return `At least ${counted(filter.minArticles, 'article')} for a relation`;
    case 'onlyOneArticle':
      return 'Only what one article alone reports';
    case 'onlyOneSource':
      return 'Only what one outlet alone reports';
    case 'disputed':
      return 'Only where reports differ';
    case 'compare':
      return comparisonText(filter.compare!, naming);
    case 'hidden':
      return `Without ${listed(filter.hidden.map((id) => naming.actor(id)))}`;
    case 'isolated':
      return 'With actors that have no relation left';
  }
}

const only = (words: readonly string[], none: string): string => (words.length === 0 ? none : `Only ${listed(words)}`);

function speakerText(who: NonNullable<Filter['speakers']>[number], naming: Naming): string {
  if (who === 'article') return 'the article itself';
  return who === 'other' ? 'a source outside the graph' : naming.actor(who);
}

function datesText({ from, to }: Filter): string {
  if (from !== null && from === to) return `Only ${dayInWords(from)}`;
  if (from !== null && to !== null) return `Only ${dayInWords(from)} to ${dayInWords(to)}`;
  return from !== null ? `Only since ${dayInWords(from)}` : `Only until ${dayInWords(to!)}`;
}

function comparisonText(compare: Comparison, naming: Naming): string {
  const [a, b] = comparedNames(compare, naming);
  const what = { all: 'Compared', a: `Only ${a}, compared`, b: `Only ${b}, compared`, both: 'What both report' };
  return `${what[compare.part]}: A ${a}, B ${b}`;
}

function choiceText({ actors, mode, distance }: ActorChoice, naming: Naming): string {
  const names = listed(actors.map((id) => naming.actor(id)));
  const steps = counted(distance, 'step');
  if (mode === 'between') return `Only what links ${names} within ${steps}`;
  if (distance === 0) return `Only ${names}`;
  const all = mode === 'all' && actors.length > 1 ? (actors.length === 2 ? 'both ' : 'all of ') : '';
  return `Only within ${steps} of ${all}${names}`;
}
