import type { ActorDetails } from '../../state/selectors/details.ts';
import { communitiesOf, rankText } from '../../state/selectors/look-words.ts';
import { useDerived, useStore, useViewPart } from '../../state/provider.tsx';
import { counted, ENTITY_TYPE_WORDS, MODALITY_WORDS } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { useOpenDialog } from '../shell/dialogs.ts';
import { ActorShape, CommunityMark } from '../common/shapes.tsx';
import { ActorMentions } from './actor-mentions.tsx';
import { Chronology } from './chronology.tsx';
import { FilteredOut, NothingLeft } from './filtered-out.tsx';
import { RelationGroups } from './relation-groups.tsx';
import { Merges } from './merges.tsx';
import { PanelHead } from './panel-head.tsx';

/** Who an actor is, in the articles' names and roles, and what the articles report between it and others. */
export function ActorPanel({ details }: { readonly details: ActorDetails }) {
  const { name, type, aliases, description, iso, groups } = details;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <>
      <PanelHead label="Actor" />
      <div className="panel-body details" role="group" aria-label={name}>
        <header className="actor-head">
          <ActorShape type={type} size={22} />
          <div>
            <h2 className="details-title foreign" tabIndex={-1}>
              {name}
            </h2>
            <p className="quiet">{[ENTITY_TYPE_WORDS[type].one, iso, description].filter(Boolean).join(' · ')}</p>
          </div>
        </header>
        <Standing id={details.id} />
        {others.length > 0 && (
          <p className="aliases foreign">
            <span className="quiet">also: </span>
            {others.join(', ')}
          </p>
        )}
        <ActorTools details={details} />
        {details.shown ? (
          <>
            <FilteredOut count={details.hiddenRelations} noun="more relation" />
            <Planned of={details.stated} />
            <Chronology actor={details.id} />
            <RelationGroups groups={groups} />
          </>
        ) : (
          <NothingLeft name={name} />
        )}
        <ActorMentions actor={details.id} mentions={details.mentions} count={details.mentionCount} />
        <Merges merges={details.merges} />
      </div>
    </>
  );
}

/** How much of what is reported is not reported as done, where the filters leave both to be seen. */
function Planned({ of: { all, planned } }: { readonly of: ActorDetails['stated'] }) {
  const store = useStore();
  const modalities = useViewPart(({ filter }) => filter.modalities);
  if (all === 0 || !modalities.includes('asserted') || !modalities.includes('prospective')) return null;
  const what = MODALITY_WORDS.prospective.word.replace(/^./, (letter) => letter.toUpperCase());
  return (
    <p className="planned-line">
      {what}: {planned === 0 ? 'none' : planned} of{' '}
      {counted(all, 'sentence that states a relation', 'sentences that state a relation')}
      {planned > 0 && (
        <>
          {' · '}
          <Button
            look="link"
            onPress={() => store.dispatch({ type: 'filter', change: { modalities: ['prospective'] } })}
          >
            show only {planned === 1 ? 'this' : 'these'}
          </Button>
        </>
      )}
    </p>
  );
}

/** How the actor stands among those shown, by what size tells, and its community where colour tells it. */
function Standing({ id }: { readonly id: ActorDetails['id'] }) {
  const rank = useDerived((index, view) => rankText(index, view, id));
  const community = useDerived(communitiesOf)?.of(id);
  if (rank === null && !community) return null;
  return (
    <p className="standing-among foreign">
      {rank}
      {community && (
        <span className="community-line">
          <CommunityMark number={community.number} /> community {community.number}, around {community.leading},{' '}
          {counted(community.size, 'actor')}
        </span>
      )}
    </p>
  );
}

function ActorTools({ details: { id, name } }: { readonly details: ActorDetails }) {
  const store = useStore();
  const filter = useViewPart((view) => view.filter);
  const connection = useViewPart((view) => view.connection);
  const pinned = useViewPart((view) => view.pinned);
  const open = useOpenDialog();
  const connected = connection?.actors ?? [];
  const chosen = filter.actors?.actors ?? [];
  const focused = chosen.includes(id);
  const isHidden = filter.hidden.includes(id);
  const isExpanded = filter.actors?.expanded.includes(id) ?? false;
  return (
    <div className="tools">
      {focused ? (
        <Button
          look="outlined"
          small
          aria-label={`Take ${name} out of the filter`}
          onPress={() => store.dispatch({ type: 'focus', actors: chosen.filter((other) => other !== id) })}
        >
          Take out of the filter
        </Button>
      ) : (
        <Button look="outlined" small onPress={() => store.dispatch({ type: 'focus', actors: [id] })}>
          Only its network
        </Button>
      )}
      {!focused && chosen.length > 0 && (
        <Button look="outlined" small onPress={() => store.dispatch({ type: 'focus', actors: [...chosen, id] })}>
          Add to the filter
        </Button>
      )}
      {filter.actors && (
        <Button
          look="outlined"
          small
          onPress={() => store.dispatch({ type: isExpanded ? 'collapse' : 'expand', actor: id })}
        >
          {isExpanded ? 'Take its neighbours away' : 'Add its neighbours'}
        </Button>
      )}
      {!connected.includes(id) && (
        <Button
          look="outlined"
          small
          icon="connect"
          onPress={() => store.dispatch({ type: 'connect', actors: [...connected, id] })}
        >
          {connected.length > 0 ? 'Add to the paths' : 'Connect with …'}
        </Button>
      )}
      {Object.hasOwn(pinned, id) && (
        <Button
          look="outlined"
          small
          icon="pin"
          aria-label={`You moved ${name}. Put it back in its place`}
          onPress={() => store.dispatch({ type: 'unpin', actors: [id] })}
        >
          Moved by you: put back
        </Button>
      )}
      <Button
        look="outlined"
        small
        onPress={() => store.dispatch({ type: isHidden ? 'unhide' : 'hide', actors: [id] })}
      >
        {isHidden ? 'Bring it back' : 'Hide'}
      </Button>
      <Button look="outlined" small onPress={() => open({ correct: { kind: 'actor', actor: id } })}>
        Correct …
      </Button>
    </div>
  );
}
