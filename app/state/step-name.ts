/** Names for the steps of the history: what the user did, in a few words. */
import type { ComparedSide, Comparison, Filter } from '../../core/analysis/filter.ts';
import type { ArticleId, EntityId, RelationId } from '../../core/model/ids.ts';
import type { Action } from './actions.ts';
import type { Arrangement, Selection } from './view.ts';
import { SIZE_WORDS } from './wording.ts';

/** What the graph calls things. */
export interface Naming {
  actor(id: EntityId): string;
  relation(id: RelationId): string;
  article(id: ArticleId): string;
}

const FIELD_NAMES: Record<keyof Filter, string> = {
  entityTypes: 'actor types',
  relationTypes: 'relation types',
  modalities: 'modality',
  coMentions: 'co-mentions',
  articles: 'articles',
  sources: 'sources',
  from: 'dates',
  to: 'dates',
  speakers: 'who says so',
  minEvidence: 'minimum evidence',
  minArticles: 'minimum articles',
  onlyOneArticle: 'what one article alone reports',
  onlyOneSource: 'what one outlet alone reports',
  disputed: 'where reports differ',
  compare: 'comparison',
  actors: 'actors',
  hidden: 'hidden actors',
  isolated: 'actors without relations',
};

/** The words for parts of a filter, "dates and sources". */
export function nameFields(fields: readonly (keyof Filter)[]): string {
  return listed([...new Set(fields.map((field) => FIELD_NAMES[field]))]);
}

/** The name of an action's step, or `null` for one that is no step: panels and theme are not undone. */
export function stepName(action: Action, naming: Naming): string | null {
  const actors = (ids: readonly EntityId[]): string => listed(ids.map((id) => naming.actor(id)));
  switch (action.type) {
    case 'filter':
      if (action.change.compare) return `Compare ${comparedNames(action.change.compare, naming).join(' with ')}`;
      return `Filter by ${nameFields(Object.keys(action.change) as (keyof Filter)[])}`;
    case 'clear-filter':
      return action.fields === undefined ? 'Clear all filters' : `Clear ${nameFields(action.fields)}`;
    case 'focus':
      return action.actors.length === 0 ? 'Leave the focus' : `Focus on ${actors(action.actors)}`;
    case 'unfocus':
      return 'Leave the focus';
    case 'expand':
      return `Expand ${naming.actor(action.actor)}`;
    case 'collapse':
      return `Collapse ${naming.actor(action.actor)}`;
    case 'hide':
      return `Hide ${actors(action.actors)}`;
    case 'unhide':
      return `Bring back ${actors(action.actors)}`;
    case 'show-only':
      return `Show only ${actors(action.actors)}`;
    case 'select':
      return selectionName(action.selection, naming);
    case 'toggle-select':
      return `Select or unselect ${naming.actor(action.actor)}`;
    case 'connect':
      return action.actors.length === 0 ? 'Ask what connects actors' : `Connect ${actors(action.actors)}`;
    case 'connect-by':
      return connectionChange(action.change, naming);
    case 'disconnect':
      return 'Leave the paths';
    case 'look':
      return [
        action.change.size && `Size by ${SIZE_WORDS[action.change.size]}`,
        action.change.colour && `Colour by ${action.change.colour}`,
      ]
        .filter(Boolean)
        .join(', ');
    case 'read':
      return `Read "${naming.article(action.article)}"`;
    case 'close-reader':
      return 'Close the article';
    case 'pin':
      return `Move ${actors(Object.keys(action.positions) as EntityId[])}`;
    case 'arrange':
      return ARRANGEMENT_WORDS[action.by];
    case 'unpin':
      return action.actors === undefined ? 'Give all actors back to the layout' : `Unpin ${actors(action.actors)}`;
    case 'open-view':
      return 'Open a view';
    case 'panels':
    case 'theme':
      return null;
  }
}

/** What putting the drawn actors into an order is called. */
export const ARRANGEMENT_WORDS: Record<Arrangement, string> = {
  links: 'Spread by the links anew',
  circle: 'Circle by type',
  columns: 'Columns by type',
  rings: 'Rings by steps',
};

function connectionChange({ path, only }: Extract<Action, { type: 'connect-by' }>['change'], naming: Naming): string {
  if (path === null) return 'Look at all paths';
  if (path !== undefined) return `Look at the path ${path.map((id) => naming.actor(id)).join(' – ')}`;
  if (only !== undefined) return only ? 'Draw only the paths' : 'Draw more than the paths';
  return 'Change what counts as a step';
}

/** What the two sides of a comparison are called. */
export const comparedNames = ({ a, b }: Comparison, naming: Naming): readonly [string, string] => [
  sideName(a, naming),
  sideName(b, naming),
];

export function sideName(side: ComparedSide, naming: Naming): string {
  return side.kind === 'article' ? naming.article(side.article) : side.source || 'articles without a source';
}

function selectionName(selection: Selection, naming: Naming): string {
  switch (selection.kind) {
    case 'none':
      return 'Clear the selection';
    case 'actors':
      return `Select ${listed(selection.actors.map((id) => naming.actor(id)))}`;
    case 'pair':
      return `Select ${selection.pair.map((id) => naming.actor(id)).join(' and ')}`;
    case 'relation':
      return `Select ${naming.relation(selection.relation)}`;
    case 'evidence':
      return `Select a sentence on ${naming.relation(selection.evidence.relation)}`;
  }
}

/** "A", "A and B", "A, B and 3 more". */
export function listed(names: readonly string[]): string {
  if (names.length <= 3) return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
