/**
 * Everything that the view can be narrowed by; each choice with how much of the graph it holds. Each hears of its own part of the
 * filter alone: a choice that is made renders itself, and not a hundred others, before the network is drawn anew.
 */
import { useDerived, useDerivedLater, useStore } from '../../state/provider.tsx';
import { facetsOf } from '../../state/selectors/facets.ts';
import { shownOf } from '../../state/selectors/shown.ts';
import { Button } from '../common/button.tsx';
import { ActorFilter } from './actor-filter.tsx';
import { ArticleFilter, ModalityFilter, SourceFilter, SpeakerFilter, TypeFilter } from './facet-filters.tsx';
import { DateFilter } from './date-filter.tsx';
import { FilterGroup } from './filter-group.tsx';
import { MinimumFilter } from './minimum-filter.tsx';
import { QuickSwitches } from './quick-switches.tsx';
import { RelationFilter } from './relation-filter.tsx';
import './filters.css';

export default function FiltersPanel() {
  const facets = useDerivedLater(facetsOf);
  return (
    <>
      <div className="panel-head">
        <h2>Filters</h2>
        <ClearAll />
      </div>
      <div className="panel-body filters">
        <QuickSwitches facets={facets} />
        <FilterGroup title="By actor" fields={['actors']}>
          <ActorFilter />
        </FilterGroup>
        <FilterGroup title="Types of actors" fields={['entityTypes']} counts="actors">
          <TypeFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Relations" fields={['relationTypes', 'coMentions']} counts="relations">
          <RelationFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="How it is reported" fields={['modalities']} counts="sentences">
          <ModalityFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Dates" fields={['from', 'to']} closed>
          <DateFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Evidence" fields={['minEvidence', 'isolated']} closed>
          <MinimumFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Articles" fields={['articles']} counts="sentences" closed>
          <ArticleFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Sources" fields={['sources']} counts="sentences" closed>
          <SourceFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Who says so" fields={['speakers']} counts="sentences" closed>
          <SpeakerFilter facets={facets} />
        </FilterGroup>
      </div>
    </>
  );
}

function ClearAll() {
  const store = useStore();
  const anyFilter = useDerived((index, view) => shownOf(index, view).filterCount > 0);
  if (!anyFilter) return null;
  return (
    <Button small onPress={() => store.dispatch({ type: 'clear-filter' })}>
      Clear all
    </Button>
  );
}
