/** An article as plain text, with its actors marked, and the ways between the sentences that the graph rests on. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useDerived, useStore, useViewPart } from '../../state/provider.tsx';
import { openArticle, type ReaderArticle } from '../../state/selectors/reader.ts';
import { Button, IconButton } from '../common/button.tsx';
import { sourceLine } from '../common/wording.ts';
import { ActorLink } from '../details/actor-name.tsx';
import { actorSelection, useSelect } from '../details/use-select.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import { ActorCard } from './actor-card.tsx';
import { Pieces } from './pieces.tsx';
import { moveAmongActors, useKeys } from './reader-keys.ts';
import { useActorCard } from './use-actor-card.ts';
import './reader.css';

const MentionMenu = lazy(() => import('./mention-menu.tsx'));

export function Reader() {
  const open = useDerived(openArticle);
  const store = useStore();
  if (open === null) {
    return (
      <div className="panel-body details">
        <p>The graph does not hold this article.</p>
        <Button look="outlined" onPress={() => store.dispatch({ type: 'close-reader' })}>
          Close
        </Button>
      </div>
    );
  }
  return (
    <>
      <ReaderHead open={open} />
      <ArticleText open={open} key={open.article.id} />
    </>
  );
}

function ReaderHead({ open }: { readonly open: ReaderArticle }) {
  const store = useStore();
  return (
    <div className="reader-head">
      <Button small icon="left" onPress={() => store.dispatch({ type: 'close-reader' })}>
        Back
      </Button>
      <EvidenceSteps open={open} />
    </div>
  );
}

/** Sentences in the order of the text; one sentence may state several relations. */
function EvidenceSteps({ open: { article, evidence } }: { readonly open: ReaderArticle }) {
  const store = useStore();
  const reader = useViewPart((view) => view.reader);
  const sentences = [...new Map(evidence.map(({ key: { start }, end }) => [start, { start, end }])).values()];
  const at = reader?.span?.start ?? -1;
  const current = sentences.findIndex(({ start, end }) => start <= at && at < end);
  const next = sentences.find(({ start }) => start > at);
  const previous = sentences.findLast(({ start }) => start < (current === -1 ? at : sentences[current]!.start));
  const go = (span: { start: number; end: number } | undefined): void => {
    if (span) store.dispatch({ type: 'read', article: article.id, span });
  };
  useKeys({ n: () => go(next), p: () => go(previous) });
  if (sentences.length === 0) return <p className="quiet">The filters leave no relation in this article.</p>;
  return (
    <div className="reader-steps">
      <p aria-live="polite">
        {current === -1
          ? `${sentences.length} sentences state relations`
          : `Sentence ${current + 1} of ${sentences.length}`}
      </p>
      <IconButton
        icon="up"
        label="Previous sentence"
        shortcut="P"
        small
        isDisabled={!previous}
        onPress={() => go(previous)}
      />
      <IconButton icon="down" label="Next sentence" shortcut="N" small isDisabled={!next} onPress={() => go(next)} />
    </div>
  );
}

function ArticleText({ open }: { readonly open: ReaderArticle }) {
  const { article, paragraphs, actors } = open;
  const text = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const select = useSelect();
  const reader = useViewPart((view) => view.reader);
  const card = useActorCard();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const at = reader?.span?.start;
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (at === undefined) return;
    scrollToMiddle(text.current, text.current?.querySelector('.target'));
  }, [at]);
  return (
    <div
      className="panel-body reader"
      ref={text}
      tabIndex={0}
      role="group"
      aria-label="Article"
      aria-describedby="reader-keys"
      onKeyDown={moveAmongActors}
      {...card.handlers}
    >
      <p id="reader-keys" className="visually-hidden">
        Left and right arrow keys move from actor to actor, N and P between sentences that state relations. Shift F10 on
        an actor opens a menu, to correct who is meant.
      </p>
      <Suspense>{menu && <MentionMenu article={article.id} name={menu} close={() => setMenu(null)} />}</Suspense>
      {card.shown && menu === null && <ActorCard {...card.shown} close={card.close} keep={card.keep} />}
      <article lang={article.language}>
        <h2 className="reader-title serif foreign" ref={title} tabIndex={-1}>
          {article.title}
        </h2>
        <p className="quiet reader-source foreign">{sourceLine(article)}</p>
        {article.excerpt && (
          <p className="reader-excerpt">
            Excerpt: only the sentences that are quoted as evidence are here. The rest was left out when the graph was
            saved.
          </p>
        )}
        <StatedHere open={open} />
        <div
          className="reader-text serif foreign"
          onContextMenu={(event) => {
            const name = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-actor]') : null;
            if (name === null) return;
            event.preventDefault();
            setMenu(name);
          }}
          onClick={({ target }) => {
            const actor = target instanceof Element ? target.closest('[data-actor]')?.getAttribute('data-actor') : null;
            if (actor && getSelection()?.isCollapsed !== false) select(actorSelection(actor as EntityId));
          }}
        >
          {paragraphs.map(({ start, pieces }) => (
            <p key={start}>
              <Pieces pieces={pieces} reachable />
            </p>
          ))}
        </div>
      </article>
      <section className="reader-actors">
        <h3 className="section-head">Actors in this article</h3>
        <ul className="chips">
          {actors.map((actor) => (
            <li key={actor.id}>
              <ActorLink actor={actor} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Scrolls an element until a part of it stands a little above its middle. Nothing around the element moves. */
function scrollToMiddle(element: Element | null, part: Element | null | undefined): void {
  if (!element || !part) return;
  const offset = part.getBoundingClientRect().top - element.getBoundingClientRect().top;
  element.scrollTop += offset - element.clientHeight * 0.4;
}

/** What the sentence in question is taken to state. */
function StatedHere({ open: { evidence } }: { readonly open: ReaderArticle }) {
  const reader = useViewPart((view) => view.reader);
  const select = useSelect();
  const at = reader?.span?.start;
  const stated = evidence.filter(({ key, end }) => at !== undefined && key.start <= at && at < end);
  if (stated.length === 0) return null;
  return (
    <ul className="reader-stated">
      {stated.map(({ key, relation: { source, label, target } }) => (
        <li key={key.relation}>
          <Button look="link" onPress={() => select({ kind: 'evidence', evidence: key })}>
            {source.name} {label} {target.name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
