/** What the articles report between two actors: every sentence, type by type. */
import type { PairDetails, RelationSummary } from '../../state/selectors/details.ts';
import { counted } from '../../state/wording.ts';
import { pairOf, type EvidenceKey } from '../../state/view.ts';
import { Button } from '../common/button.tsx';
import { useOpenDialog } from '../shell/dialogs.ts';
import { ClassLine } from '../common/shapes.tsx';
import { ActorLink } from './actor-name.tsx';
import { AgreementNotes } from './agreement-notes.tsx';
import { FilteredOut } from './filtered-out.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { PanelHead } from './panel-head.tsx';
import { useSelect } from './use-select.ts';

interface RelationProps {
  readonly details: RelationSummary;
  /** The sentence that the view is about, if one. */
  readonly chosen: EvidenceKey | null;
}

export function RelationPanel({ details, chosen }: RelationProps) {
  const select = useSelect();
  const open = useOpenDialog();
  const { source, target } = details;
  return (
    <>
      <PanelHead label="Relation" />
      <div className="panel-body details" role="group" aria-label="Relation">
        <h2 className="relation-title" tabIndex={-1}>
          <RelationSentence relation={details} />
        </h2>
        <p className="quiet">{details.countText}</p>
        <AgreementNotes relation={details.id} />
        <FilteredOut count={details.total - details.count} noun="more sentence" />
        <EvidenceList relation={details.id} chosen={chosen} />
        <p className="details-more">
          <Button look="link" onPress={() => select({ kind: 'pair', pair: pairOf(source.id, target.id) })}>
            Everything between {source.name} and {target.name}
          </Button>
        </p>
        <p>
          <Button look="link" onPress={() => open({ correct: { kind: 'relation', relation: details.id } })}>
            Correct …
          </Button>
        </p>
      </div>
    </>
  );
}

export function PairPanel({ details }: { readonly details: PairDetails }) {
  const [a, b] = details.ends;
  return (
    <>
      <PanelHead label="Two actors" />
      <div className="panel-body details" role="group" aria-label={`${a.name} and ${b.name}`}>
        <h2 className="relation-title" tabIndex={-1}>
          <ActorLink actor={a} /> <span className="relation-verb">and</span> <ActorLink actor={b} />
        </h2>
        <p className="quiet">{details.countText}</p>
        <FilteredOut count={details.hiddenRelations} noun="more relation" />
        {coMentionsLast(details.relations).map((relation) => (
          <section className="pair-relation" key={relation.id}>
            <h3 className="pair-head">
              <ClassLine of={relation.class} />
              <RelationWords relation={relation} />
              <span className="group-count">{counted(relation.count, 'sentence')}</span>
            </h3>
            <AgreementNotes relation={relation.id} />
            <EvidenceList relation={relation.id} chosen={null} />
          </section>
        ))}
      </div>
    </>
  );
}

/** What was found comes before what was only named together. */
const coMentionsLast = (relations: readonly RelationSummary[]): readonly RelationSummary[] =>
  [...relations].sort((a, b) => Number(a.class === 'co-mention') - Number(b.class === 'co-mention'));

/** "Burns consults Qatar", with both actors as links. */
function RelationSentence({ relation }: { readonly relation: RelationSummary }) {
  return (
    <>
      <ActorLink actor={relation.source} />{' '}
      <span className="relation-verb">
        <ClassLine of={relation.class} /> {relation.label}
      </span>{' '}
      <ActorLink actor={relation.target} />
    </>
  );
}

/** The same as plain words, where both actors stand as links above. */
function RelationWords({ relation: { source, label, target } }: { readonly relation: RelationSummary }) {
  return (
    <span className="foreign">
      {source.name} <em>{label}</em> {target.name}
    </span>
  );
}
