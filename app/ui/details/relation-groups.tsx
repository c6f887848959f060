import { Button } from 'react-aria-components/Button';
import type { RelationGroup } from '../../state/selectors/details.ts';
import { counted, ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { LongList } from '../common/long-list.tsx';
import { ActorShape, ClassLine } from '../common/shapes.tsx';
import { useSelect } from './use-select.ts';

/** Rows of all groups together: more would hold up the page. */
const ROWS = 300;
/** Of a group in any case. */
const FEWEST = 5;

/** An actor's relations: type by type, and of each the others it runs to or comes from. */
export function RelationGroups({ groups }: { readonly groups: readonly RelationGroup[] }) {
  if (groups.length === 0) return <p className="quiet">No relation of this actor is shown.</p>;
  const atFirst = Math.max(FEWEST, Math.floor(ROWS / groups.length));
  return (
    <section className="groups">
      {groups.map((group) => (
        <Group group={group} atFirst={atFirst} key={`${group.type} ${group.direction}`} />
      ))}
    </section>
  );
}

function Group({ group, atFirst }: { readonly group: RelationGroup; readonly atFirst: number }) {
  const select = useSelect();
  return (
    <section className="group">
      <h3 className="group-head">
        <ClassLine of={group.class} />
        <span>{group.label}</span>
        <span className="group-count">{counted(group.count, 'sentence')}</span>
      </h3>
      <LongList items={group.relations} noun="actor" atFirst={atFirst}>
        {(relation) => (
          <li key={relation.id}>
            <Button
              className="row bleeding relation-row"
              onPress={() => select({ kind: 'relation', relation: relation.id })}
            >
              <ActorShape type={relation.other.type} size={12} />
              <span className="foreign">
                {relation.other.name}
                <span className="visually-hidden">, {ENTITY_TYPE_WORDS[relation.other.type].one}:</span>
              </span>
              <span className="relation-count">
                {relation.caution !== undefined && `${relation.caution} · `}
                {relation.countText}
              </span>
            </Button>
          </li>
        )}
      </LongList>
    </section>
  );
}
