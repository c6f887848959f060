import { useState } from 'react';
import { relationDefinition, RELATION_TYPES, type RelationType } from '../../../core/model/ontology.ts';
import { useStore, useViewPart } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import type { View } from '../../state/view.ts';
import { CLASS_WORDS } from '../../state/wording.ts';
import { Button, IconButton } from '../common/button.tsx';
import { Choice } from '../common/choice.tsx';
import { ClassLine } from '../common/shapes.tsx';
import { NoneInGraph } from './facet-list.tsx';

type ClassFacet = Facets['classes'][number];

/** Relation types under their classes; a class is on, off, or partly on. */
export function RelationFilter({ facets }: { readonly facets: Facets }) {
  return (
    <fieldset>
      <legend className="visually-hidden">Relations</legend>
      {facets.classes.length === 0 && <NoneInGraph />}
      {facets.classes.map((facet) => (
        <ClassFilter facet={facet} key={facet.value} />
      ))}
    </fieldset>
  );
}

const isOn = ({ relationTypes, coMentions }: View['filter'], type: RelationType): boolean =>
  (relationTypes === null || relationTypes.includes(type)) && (type !== 'co_mention' || coMentions);

function useRelationTypes() {
  const store = useStore();
  const set = (types: readonly RelationType[], on: boolean): void => {
    const { filter } = store.getState().history.present.view;
    const next = RELATION_TYPES.filter((type) => (types.includes(type) ? on : isOn(filter, type)));
    const relationTypes = next.length === RELATION_TYPES.length ? null : next;
    store.dispatch({ type: 'filter', change: { relationTypes, coMentions: next.includes('co_mention') } });
  };
  const only = (types: readonly RelationType[]): void =>
    store.dispatch({ type: 'filter', change: { relationTypes: types, coMentions: types.includes('co_mention') } });
  return { set, only };
}

function ClassFilter({ facet }: { readonly facet: ClassFacet }) {
  const { set, only } = useRelationTypes();
  const [open, setOpen] = useState(false);
  const types = facet.types.map(({ value }) => value);
  const on = useViewPart(({ filter }) => types.filter((type) => isOn(filter, type)).length);
  const name = CLASS_WORDS[facet.value];
  return (
    <>
      <div className="facet">
        <Choice
          chosen={on === types.length}
          partly={on > 0 && on < types.length}
          onChange={(chosen) => set(types, chosen)}
          count={facet}
        >
          <ClassLine of={facet.value} width={20} />
          <span>{name.replace(/^./, (letter) => letter.toUpperCase())}</span>
        </Choice>
        <Button small aria-label={`Only ${name}`} onPress={() => only(types)}>
          only
        </Button>
        {types.length > 1 && (
          <IconButton
            small
            icon={open ? 'up' : 'down'}
            label={open ? `Hide the types of ${name}` : `Show the types of ${name}`}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          />
        )}
      </div>
      {open && (
        <div className="facet-nested">
          {facet.types.map((type) => (
            <TypeChoice facet={type} key={type.value} />
          ))}
        </div>
      )}
    </>
  );
}

function TypeChoice({ facet }: { readonly facet: ClassFacet['types'][number] }) {
  const { set, only } = useRelationTypes();
  const { label, description } = relationDefinition(facet.value);
  const isChosen = useViewPart(({ filter }) => isOn(filter, facet.value));
  return (
    <div className="facet">
      <Choice chosen={isChosen} onChange={(chosen) => set([facet.value], chosen)} count={facet}>
        <span title={description}>{label}</span>
      </Choice>
      <Button small aria-label={`Only ${label}`} onPress={() => only([facet.value])}>
        only
      </Button>
    </div>
  );
}
