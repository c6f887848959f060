/** Everything that the view can be narrowed by; each choice with how much of the graph it holds. */
import { useDerived, useDerivedLater, useStore } from '../../state/provider.tsx';
import { facetsOf } from '../../state/selectors/facets.ts';
import { statusOf } from '../../state/selectors/status.ts';
import type { View } from '../../state/view.ts';
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
  const { filters } = useDerived(statusOf);
  const store = useStore();
  const active = (...fields: (keyof View['filter'])[]): boolean =>
    filters.some(({ key }) => fields.some((field) => key.split(',').includes(field)));
  return (
    <>
      <div className="panel-head">
        <h2>Filters</h2>
        {filters.length > 0 && (
          <Button small onPress={() => store.dispatch({ type: 'clear-filter' })}>
            Clear all
          </Button>
        )}
      </div>
      <div className="panel-body filters">
        <QuickSwitches facets={facets} />
        <FilterGroup title="By actor" active={active('actors')}>
          <ActorFilter />
        </FilterGroup>
        <FilterGroup title="Types of actors" active={active('entityTypes')} counts="actors">
          <TypeFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Relations" active={active('relationTypes', 'coMentions')} counts="relations">
          <RelationFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="How it is reported" active={active('modalities')} counts="sentences">
          <ModalityFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Dates" active={active('from', 'to')} closed>
          <DateFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Evidence" active={active('minEvidence', 'isolated')} closed>
          <MinimumFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Articles" active={active('articles')} counts="sentences" closed>
          <ArticleFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Sources" active={active('sources')} counts="sentences" closed>
          <SourceFilter facets={facets} />
        </FilterGroup>
        <FilterGroup title="Who says so" active={active('speakers')} counts="sentences" closed>
          <SpeakerFilter facets={facets} />
        </FilterGroup>
      </div>
    </>
  );
}
