import { useEffect, useRef, type MouseEvent } from 'react';
import type { RelationId } from '../../../core/model/ids.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { evidenceOf } from '../../state/selectors/details.ts';
import type { EvidenceItem } from '../../state/selectors/evidence.ts';
import { MODALITY_WORDS, dayInWords } from '../../state/wording.ts';
import type { EvidenceKey } from '../../state/view.ts';
import { useOpenDialog } from '../shell/dialogs.ts';
import { LongList } from '../common/long-list.tsx';
import { OnDemand } from '../common/on-demand.tsx';
import { sourceLine } from '../common/wording.ts';
import { sentenceKey } from './panel-focus.tsx';
import { Pieces } from '../reader/pieces.tsx';

interface EvidenceListProps {
  readonly relation: RelationId;
  readonly chosen: EvidenceKey | null;
}

/** A relation's sentences as quotations; each opens its article at its place. */
export function EvidenceList(props: EvidenceListProps) {
  return (
    <OnDemand what="the sentences">
      <Sentences {...props} />
    </OnDemand>
  );
}

function Sentences({ relation, chosen }: EvidenceListProps) {
  const evidence = useDerived((index, view) => evidenceOf(index, view, relation));
  return (
    <LongList
      className="evidence"
      items={evidence}
      noun="sentence"
      atLeast={evidence.findIndex(({ key }) => isChosen(key, chosen)) + 1}
    >
      {(item) => (
        <EvidenceCard item={item} key={`${item.key.article} ${item.key.start}`} chosen={isChosen(item.key, chosen)} />
      )}
    </LongList>
  );
}

const isChosen = ({ article, start }: EvidenceKey, chosen: EvidenceKey | null): boolean =>
  chosen?.article === article && chosen.start === start;

function EvidenceCard({ item, chosen }: { readonly item: EvidenceItem; readonly chosen: boolean }) {
  const store = useStore();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { start } = item.key;
  const read = (): void =>
    store.dispatch({ type: 'read', article: item.article.id, span: { start, end: start + item.sentence.length } });
  const readUnlessSelecting = (): void => {
    if (getSelection()?.isCollapsed !== false) read();
  };
  return (
    <li ref={ref} className={`quote${chosen ? ' chosen' : ''}`} onClick={readUnlessSelecting}>
      <Standing item={item} />
      <blockquote className="serif foreign">
        <Pieces pieces={item.pieces} />
      </blockquote>
      <p className="quote-from foreign">
        <button
          type="button"
          className="link"
          data-sentence={sentenceKey(item.article.id, start)}
          aria-label={`Read this sentence in “${item.article.title}”`}
          onClick={(event) => {
            event.stopPropagation();
            read();
          }}
        >
          {item.article.title}
        </button>
        <span className="quiet">{sourceLine(item.article)}</span>
      </p>
      <Footnotes item={item} />
      <WrongHere item={item} />
    </li>
  );
}

/** For a sentence that does not say what it was taken for. */
function WrongHere({ item: { key, article } }: { readonly item: EvidenceItem }) {
  const open = useOpenDialog();
  const correct = (event: MouseEvent): void => {
    event.stopPropagation();
    open({ correct: { kind: 'relation', relation: key.relation, evidence: key } });
  };
  return (
    <button
      type="button"
      className="link quote-wrong"
      aria-label={`Wrong: correct the sentence in “${article.title}”`}
      onClick={correct}
    >
      Wrong?
    </button>
  );
}

/** How the sentence stands to the relation: what is not plainly reported is marked before it is read. */
function Standing({ item: { modality, speaker } }: { readonly item: EvidenceItem }) {
  const unusual = modality === 'prospective' || modality === 'negated' ? MODALITY_WORDS[modality] : null;
  return (
    <p className="standing">
      {unusual && (
        <strong className="modality" title={unusual.explained}>
          {unusual.word}
        </strong>
      )}
      <span className="foreign">
        {modality === 'asserted' && `${MODALITY_WORDS.asserted.word}, `}
        {speaker === null ? "in the article's own voice" : `says ${speaker.name}`}
      </span>
    </p>
  );
}

function Footnotes({ item: { date, location, rule } }: { readonly item: EvidenceItem }) {
  const parts = [date && `on ${dayInWords(date)}`, location && `in ${location.name}`].filter(Boolean);
  if (parts.length === 0 && rule === null) return null;
  return (
    <p className="footnotes foreign">
      {parts.join(' · ')}
      {rule !== null && (
        <span className="rule" title="The rule that found this">
          <span className="visually-hidden">found by the rule </span>
          {rule}
        </span>
      )}
    </p>
  );
}
