import { useDerived, useDerivedLater, useViewPart } from '../../state/provider.tsx';
import { facetsOf } from '../../state/selectors/facets.ts';
import { communitiesOf, type Communities } from '../../state/selectors/look-words.ts';
import { counted, ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { ActorShape, CommunityMark } from '../common/shapes.tsx';

/** Communities beyond these are only counted. */
const TOLD = 7;

/** What shapes of actors mean, and their hues: types, or communities by number and leading actor. */
export function LegendActors() {
  const { entityTypes } = useDerivedLater(facetsOf);
  const colour = useViewPart(({ look }) => look.colour);
  const communities = useDerived(communitiesOf);
  return (
    <>
      <ul>
        {entityTypes.map(({ value }) => (
          <li key={value}>
            <span className="legend-sample">
              <ActorShape type={value} plain={colour === 'community'} />
            </span>
            {ENTITY_TYPE_WORDS[value].one}
          </li>
        ))}
      </ul>
      {communities && <LegendCommunities communities={communities} />}
    </>
  );
}

function LegendCommunities({ communities: { all } }: { readonly communities: Communities }) {
  const rest = all.slice(TOLD);
  return (
    <ul aria-label="Communities">
      {all.slice(0, TOLD).map(({ number, leading, size }) => (
        <li key={number}>
          <span className="legend-sample">
            <CommunityMark number={number} />
          </span>
          <span className="foreign">
            around {leading}, {counted(size, 'actor')}
          </span>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <span className="legend-sample">
            <CommunityMark number={TOLD + 1} more />
          </span>
          {counted(rest.length, 'smaller community', 'smaller communities')}
        </li>
      )}
    </ul>
  );
}
