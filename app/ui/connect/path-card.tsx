import { Button as AriaButton } from 'react-aria-components/Button';
import { useDerived, useStore } from '../../state/provider.tsx';
import { pathTitle, quoteOf, type PathDetails, type PathStep } from '../../state/selectors/path-details.ts';
import { pairOf } from '../../state/view.ts';
import { counted, MODALITY_WORDS } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { OnDemand } from '../common/on-demand.tsx';
import { Icon } from '../common/icons.tsx';
import { ActorShape, ClassLine } from '../common/shapes.tsx';
import { sourceLine } from '../common/wording.ts';
import { ActorLink } from '../details/actor-name.tsx';
import { useSelect } from '../details/use-select.ts';
import { Pieces } from '../reader/pieces.tsx';

interface PathCardProps {
  readonly path: PathDetails;
  readonly open: boolean;
}

/** One path: by its head it alone is lit in the network, or all of them again; its steps can be read from top to bottom. */
export function PathCard({ path, open }: PathCardProps) {
  const store = useStore();
  const { steps, length, weakness, chosen, actors } = path;
  const look = (): void => store.dispatch({ type: 'connect-by', change: { path: chosen ? null : actors } });
  return (
    <section className={`path${chosen ? ' chosen' : ''}`}>
      <h4>
        <AriaButton className="row path-head" aria-pressed={chosen} aria-expanded={open} onPress={look}>
          <Icon name={open ? 'down' : 'right'} size={12} />
          <span className="foreign">
            {pathTitle(path)}
            <span className="quiet">{weakness}</span>
          </span>
          <span className="group-count">{counted(length, 'step')}</span>
        </AriaButton>
      </h4>
      {open && (
        <ol className="steps">
          {steps.map((step) => (
            <Step key={step.from.id} step={step} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({ step }: { readonly step: PathStep }) {
  const select = useSelect();
  const { from, to, relation, more, weakness, dispute, countText } = step;
  const everything = (): void => select({ kind: 'pair', pair: pairOf(from.id, to.id) });
  return (
    <li className="step">
      <p className="step-end">
        <ActorLink actor={from} />
      </p>
      <div className="step-body">
        <AriaButton className="step-relation" onPress={() => select({ kind: 'relation', relation: relation.id })}>
          <ClassLine of={relation.class} />
          <span className="foreign">
            {relation.source.name} <em>{relation.label}</em> {relation.target.name}
            <span className="visually-hidden">: show the evidence</span>
          </span>
        </AriaButton>
        <OnDemand what="the sentence">
          <StepQuote step={step} />
        </OnDemand>
        <p className="footnotes">
          <span>{countText}</span>
          {more > 0 && (
            <Button look="link" onPress={everything}>
              and {counted(more, 'other relation')}
            </Button>
          )}
        </p>
        {dispute !== null && (
          <p className="weakest foreign">
            <Icon name="differ" size={14} />
            {dispute}
          </p>
        )}
        {weakness !== null && (
          <p className="weakest">
            <Icon name="warning" size={14} />
            Weakest step: {weakness}
          </p>
        )}
      </div>
      <p className="step-end last">
        <ActorShape type={to.type} size={12} />
        <span className="foreign">{to.name}</span>
      </p>
    </li>
  );
}

/** The best sentence of a step, with who says so and where it stands; it opens its article. */
function StepQuote({ step: { quote } }: { readonly step: PathStep }) {
  const store = useStore();
  const { article, key, sentence, pieces, modality, speaker } = useDerived((index) => quoteOf(index, quote));
  const span = { start: key.start, end: key.start + sentence.length };
  return (
    <figure className="step-quote">
      <blockquote className="serif foreign">
        <Pieces pieces={pieces} />
      </blockquote>
      <figcaption className="foreign">
        {modality === 'prospective' && <strong className="modality">{MODALITY_WORDS.prospective.word}</strong>}
        {speaker !== null && <span>says {speaker.name}</span>}
        <button
          type="button"
          className="link"
          aria-label={`Read this sentence in “${article.title}”`}
          onClick={() => store.dispatch({ type: 'read', article: article.id, span })}
        >
          {sourceLine(article)}
        </button>
      </figcaption>
    </figure>
  );
}
