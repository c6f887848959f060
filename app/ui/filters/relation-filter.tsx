import { useState } from 'react';
import { relationDefinition, RELATION_TYPES, type RelationType } from '../../../core/model/ontology.ts';
import { useStore, useView } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import { CLASS_WORDS } from '../../state/wording.ts';
import { Button, IconButton } from '../common/button.tsx';
import { Choice } from '../common/choice.tsx';
import { ClassLine } from '../common/shapes.tsx';

type ClassFacet = Facets['classes'][number];

/** Relation types under their classes; a class is on, off, or partly on. */
export function RelationFilter({ facets }: { readonly facets: Facets }) {
  return (
    <fieldset>
      <legend className="visually-hidden">Relations</legend>
      {facets.classes.map((facet) => (
        <ClassFilter facet={facet} key={facet.value} />
      ))}
    </fieldset>
  );
}

function useRelationTypes() {
  const store = useStore();
  const { filter } = useView();
  const isOn = (type: RelationType): boolean =>
    (filter.relationTypes === null || filter.relationTypes.includes(type)) &&
    (type !== 'co_mention' || filter.coMentions);
  const set = (types: readonly RelationType[], on: boolean): void => {
    const next = RELATION_TYPES.filter((type) => (types.includes(type) ? on : isOn(type)));
    const relationTypes = next.length === RELATION_TYPES.length ? null : next;
    store.dispatch({ type: 'filter', change: { relationTypes, coMentions: next.includes('co_mention') } });
  };
  const only = (types: readonly RelationType[]): void =>
    store.dispatch({ type: 'filter', change: { relationTypes: types, coMentions: types.includes('co_mention') } });
  return { isOn, set, only };
}

function ClassFilter({ facet }: { readonly facet: ClassFacet }) {
  const { isOn, set, only } = useRelationTypes();
  const [open, setOpen] = useState(false);
  const types = facet.types.map(({ value }) => value);
  const on = types.filter(isOn).length;
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
            <div className="facet" key={type.value}>
              <Choice chosen={isOn(type.value)} onChange={(chosen) => set([type.value], chosen)} count={type}>
                <span title={relationDefinition(type.value).description}>{relationDefinition(type.value).label}</span>
              </Choice>
              <Button
                small
                aria-label={`Only ${relationDefinition(type.value).label}`}
                onPress={() => only([type.value])}
              >
                only
              </Button>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
