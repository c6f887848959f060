/** The filters that are plain lists: each narrows one field of the filter. */
import { useStore, useViewPart } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import { ENTITY_TYPE_WORDS, MODALITY_WORDS, dayInWords } from '../../state/wording.ts';
import { ActorShape } from '../common/shapes.tsx';
import { FacetList } from './facet-list.tsx';

interface Props {
  readonly facets: Facets;
}

const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());

export function TypeFilter({ facets }: Props) {
  const store = useStore();
  const chosen = useViewPart(({ filter }) => filter.entityTypes);
  return (
    <FacetList
      label="Types of actors"
      items={facets.entityTypes}
      chosen={chosen}
      onChange={(entityTypes) => store.dispatch({ type: 'filter', change: { entityTypes } })}
      name={({ value }) => ENTITY_TYPE_WORDS[value].many}
    >
      {({ value }) => (
        <>
          <ActorShape type={value} />
          {capital(ENTITY_TYPE_WORDS[value].many)}
        </>
      )}
    </FacetList>
  );
}

export function ModalityFilter({ facets }: Props) {
  const store = useStore();
  const chosen = useViewPart(({ filter }) => filter.modalities);
  return (
    <FacetList
      label="How it is reported"
      items={facets.modalities}
      chosen={chosen}
      onChange={(chosen) =>
        store.dispatch({
          type: 'filter',
          change: { modalities: chosen ?? facets.modalities.map(({ value }) => value) },
        })
      }
      name={({ value }) => `what is ${MODALITY_WORDS[value].word}`}
    >
      {({ value }) => <span title={MODALITY_WORDS[value].explained}>{capital(MODALITY_WORDS[value].word)}</span>}
    </FacetList>
  );
}

export function ArticleFilter({ facets }: Props) {
  const store = useStore();
  const chosen = useViewPart(({ filter }) => filter.articles);
  return (
    <FacetList
      label="Articles"
      items={facets.articles}
      chosen={chosen}
      onChange={(articles) => store.dispatch({ type: 'filter', change: { articles } })}
      name={({ title }) => `“${title}”`}
    >
      {({ title, published }) => (
        <span className="facet-article foreign">
          {title}
          {published && <span className="quiet">{dayInWords(published)}</span>}
        </span>
      )}
    </FacetList>
  );
}

export function SourceFilter({ facets }: Props) {
  const store = useStore();
  const chosen = useViewPart(({ filter }) => filter.sources);
  const named = (value: string): string => value || 'no source given';
  return (
    <FacetList
      label="Sources"
      items={facets.sources}
      chosen={chosen}
      onChange={(sources) => store.dispatch({ type: 'filter', change: { sources } })}
      name={({ value }) => named(value)}
    >
      {({ value }) => <span className="foreign">{named(value)}</span>}
    </FacetList>
  );
}

export function SpeakerFilter({ facets }: Props) {
  const store = useStore();
  const chosen = useViewPart(({ filter }) => filter.speakers);
  return (
    <FacetList
      label="Who says so"
      items={facets.speakers}
      chosen={chosen}
      onChange={(speakers) => store.dispatch({ type: 'filter', change: { speakers } })}
      name={({ name }) => `what ${name} says`}
    >
      {({ name }) => <span className="foreign">{capital(name)}</span>}
    </FacetList>
  );
}
