import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { useState } from 'react';
import type { ArticleId, EntityId } from '../../../core/model/ids.ts';
import { mentionsIn, type NamingArticle } from '../../state/selectors/mentions.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { counted } from '../../state/wording.ts';
import { LongList } from '../common/long-list.tsx';
import { OnDemand } from '../common/on-demand.tsx';
import { Icon } from '../common/icons.tsx';
import { sourceLine } from '../common/wording.ts';

interface Props {
  readonly actor: EntityId;
  readonly mentions: readonly NamingArticle[];
  readonly count: number;
}

/** Where an actor is named or spoken of, article by article. */
export function ActorMentions({ actor, mentions, count }: Props) {
  return (
    <section className="mentions">
      <h3 className="section-head">
        {counted(count, 'mention')} in {counted(mentions.length, 'article')}
      </h3>
      <LongList items={mentions} noun="article">
        {(naming) => <InArticle actor={actor} naming={naming} key={naming.article.id} />}
      </LongList>
    </section>
  );
}

interface InArticleProps {
  readonly actor: EntityId;
  readonly naming: NamingArticle;
}

function InArticle({ actor, naming: { article, count } }: InArticleProps) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <Disclosure className="mention-article" isExpanded={open} onExpandedChange={setOpen}>
        <h4>
          <AriaButton slot="trigger" className="row bleeding mention-head">
            <Icon name="right" size={12} />
            <span className="foreign">
              {article.title}
              <span className="quiet">{sourceLine(article)}</span>
            </span>
            <span className="group-count">{counted(count, 'mention')}</span>
          </AriaButton>
        </h4>
        <DisclosurePanel>
          {open && (
            <OnDemand what="the article">
              <Snippets actor={actor} article={article.id} />
            </OnDemand>
          )}
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

/** The words around each mention; each opens the article there. */
function Snippets({ actor, article }: { readonly actor: EntityId; readonly article: ArticleId }) {
  const store = useStore();
  const mentions = useDerived((index) => mentionsIn(index, actor, article));
  return (
    <ul>
      {mentions.map(({ mention: { start, end }, pieces }) => (
        <li key={start}>
          <AriaButton
            className="row bleeding snippet foreign"
            onPress={() => store.dispatch({ type: 'read', article, span: { start, end } })}
          >
            …{pieces.map((piece) => (piece.actor ? <b key={piece.start}>{piece.text}</b> : piece.text))}…
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
