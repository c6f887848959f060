/** What is told of the selection, or, while an article is open, the article. */
import { useDerived, useViewPart } from '../../state/provider.tsx';
import { actorDetails, pairDetails, relationDetails } from '../../state/selectors/details.ts';
import type { EvidenceKey, Pair, Selection } from '../../state/view.ts';
import type { EntityId, RelationId } from '../../../core/model/ids.ts';
import { OnDemand } from '../common/on-demand.tsx';
import { ConnectPanel } from '../connect/connect-panel.tsx';
import { Reader } from '../reader/reader.tsx';
import { ActorPanel } from './actor-panel.tsx';
import { ActorsPanel } from './actors-panel.tsx';
import { Overview } from './overview.tsx';
import { PanelFocus } from './panel-focus.tsx';
import { PairPanel, RelationPanel } from './relation-panel.tsx';
import './details.css';

export default function DetailsPanel() {
  const selection = useViewPart((view) => view.selection);
  const reader = useViewPart((view) => view.reader);
  return (
    <PanelFocus>
      {reader === null ? (
        <SelectionPanel selection={selection} />
      ) : (
        <OnDemand what="the article">
          <Reader />
        </OnDemand>
      )}
    </PanelFocus>
  );
}

function SelectionPanel({ selection }: { readonly selection: Selection }) {
  const connecting = useViewPart(({ connection }) => connection !== null);
  switch (selection.kind) {
    case 'none':
      return connecting ? <ConnectPanel /> : <Overview />;
    case 'actors':
      return selection.actors.length === 1 ? (
        <OneActor id={selection.actors[0]!} />
      ) : (
        <ActorsPanel actors={selection.actors} />
      );
    case 'pair':
      return <OnePair pair={selection.pair} />;
    case 'relation':
      return <OneRelation id={selection.relation} evidence={null} />;
    case 'evidence':
      return <OneRelation id={selection.evidence.relation} evidence={selection.evidence} />;
  }
}

function OneActor({ id }: { readonly id: EntityId }) {
  const details = useDerived((index, view) => actorDetails(index, view, id));
  return details === null ? <Overview /> : <ActorPanel details={details} key={id} />;
}

function OnePair({ pair }: { readonly pair: Pair }) {
  const details = useDerived((index, view) => pairDetails(index, view, pair));
  return details === null ? <Overview /> : <PairPanel details={details} key={pair.join('|')} />;
}

function OneRelation({ id, evidence }: { readonly id: RelationId; readonly evidence: EvidenceKey | null }) {
  const details = useDerived((index, view) => relationDetails(index, view, id));
  return details === null ? <Overview /> : <RelationPanel details={details} chosen={evidence} key={id} />;
}
