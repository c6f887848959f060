import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { EntityId } from '../../../core/model/ids.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { daysOf, sentencesOf, type DayOfArticle, type StatingSentence } from '../../state/selectors/chronology.ts';
import type { EvidenceItem } from '../../state/selectors/evidence.ts';
import { dayInWords, MODALITY_WORDS } from '../../state/wording.ts';
import { Icon } from '../common/icons.tsx';
import { LongList } from '../common/long-list.tsx';
import { OnDemand } from '../common/on-demand.tsx';
import { sourceLine } from '../common/wording.ts';
import { Pieces } from '../reader/pieces.tsx';
import './chronology.css';

/** What is stated of an actor, day by day: it opens at a wish. */
export function Chronology({ actor }: { readonly actor: EntityId }) {
  const [open, setOpen] = useState(false);
  const days = useDerived((index, view) => daysOf(index, view, actor));
  if (days.length === 0) return null;
  return (
    <Disclosure className="chronology" isExpanded={open} onExpandedChange={setOpen}>
      <h3>
        <Button slot="trigger" className="row bleeding chronology-head">
          <Icon name={open ? 'down' : 'right'} size={12} />
          <span>Day by day</span>
        </Button>
      </h3>
      <DisclosurePanel>
        {open && (
          <OnDemand what="the sentences">
            <LongList items={days} noun="article" className="chronology-list">
              {(day) => <Day day={day} key={`${day.article} ${day.pieces[0]!.piece}`} />}
            </LongList>
          </OnDemand>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** The day, and the sentences of one article that tell of it. */
function Day({ day }: { readonly day: DayOfArticle }) {
  const index = useDerived((index) => index);
  const sentences = useMemo(() => sentencesOf(index, day), [index, day]);
  const { item } = sentences[0]!;
  const when = item.date ?? item.article.published;
  return (
    <li className="chronology-day foreign">
      <h4>{when === undefined ? 'Day unknown' : dayInWords(when)}</h4>
      {sentences.map((sentence) => (
        <Sentence sentence={sentence} key={sentence.item.key.start} />
      ))}
      <p className="quiet">{sourceLine(item.article)}</p>
    </li>
  );
}

function Sentence({ sentence: { item, statements } }: { readonly sentence: StatingSentence }) {
  const store = useStore();
  const { article, key, sentence, pieces } = item;
  const span = { start: key.start, end: key.start + sentence.length };
  return (
    <figure className="chronology-sentence">
      <figcaption>
        <ul>
          {statements.map(({ source, label, target, item: { key: of, modality, speaker } }) => (
            <li key={of.relation}>
              {source.name} <em>{label}</em> {target.name}
              <Reservation modality={modality} />
              {speaker !== null && <span className="quiet">, says {speaker.name}</span>}
            </li>
          ))}
        </ul>
      </figcaption>
      <blockquote className="serif">
        <Pieces pieces={pieces} />
      </blockquote>
      <button
        type="button"
        className="link"
        aria-label={`Read this sentence in “${article.title}”`}
        onClick={() => store.dispatch({ type: 'read', article: article.id, span })}
      >
        Read it in the article
      </button>
    </figure>
  );
}

/** That something is planned or denied, where it is. */
function Reservation({ modality }: Pick<EvidenceItem, 'modality'>) {
  if (modality === null || modality === 'asserted') return null;
  return (
    <>
      {' '}
      <strong className="modality">{MODALITY_WORDS[modality].word}</strong>
    </>
  );
}
