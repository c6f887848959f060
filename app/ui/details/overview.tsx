import type { Article } from '../../../core/model/article.ts';
import type { Rows } from '../../../core/model/rows.ts';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useDerived, useDerivedLater, useStore } from '../../state/provider.tsx';
import { leadingActors } from '../../state/selectors/leading.ts';
import { counted } from '../../state/wording.ts';
import { LongList } from '../common/long-list.tsx';
import { ActorShape } from '../common/shapes.tsx';
import { DISCLAIMER, sourceLine } from '../common/wording.ts';
import { TourInvitation } from '../tour/invitation.tsx';
import { PanelHead } from './panel-head.tsx';
import { actorSelection, useSelect } from './use-select.ts';

/** Actors in the overview. */
const LEADING = 8;

/** Where one begins: what the graph holds, who is reported on most, and the articles it was made from. */
export function Overview() {
  const { articles, entities, relations, title } = useDerived(({ graph }) => graph);
  const leading = useDerivedLater((index, view) => leadingActors(index, view, LEADING));
  return (
    <>
      <PanelHead label="Overview" />
      <div className="panel-body details" role="group" aria-label="Overview">
        <h2 className="details-title foreign" tabIndex={-1}>
          {title}
        </h2>
        <p className="lead">
          {counted(entities.length, 'actor')} and {counted(relations.length, 'relation')} in{' '}
          {counted(articles.length, 'article')}, each with the sentences that report it. {DISCLAIMER}
        </p>
        <TourInvitation />
        {leading.length > 0 && <LeadingActors rows={leading} />}
        <Articles articles={articles} />
      </div>
    </>
  );
}

function LeadingActors({ rows }: { readonly rows: ReturnType<typeof leadingActors> }) {
  const select = useSelect();
  return (
    <section>
      <h3 className="section-head">Most reported actors</h3>
      <ul className="rows">
        {rows.map(({ id, name, type, evidence }) => (
          <li key={id}>
            <AriaButton className="row bleeding relation-row" onPress={() => select(actorSelection(id))}>
              <ActorShape type={type} size={12} />
              <span className="foreign">{name}</span>
              <span className="relation-count">{counted(evidence, 'sentence')}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Articles({ articles }: { readonly articles: Rows<Omit<Article, 'text'>> }) {
  const store = useStore();
  return (
    <section>
      <h3 className="section-head">{counted(articles.length, 'article')}</h3>
      <LongList className="rows" items={articles} noun="article">
        {(article) => (
          <li key={article.id}>
            <AriaButton
              className="row bleeding article-row"
              onPress={() => store.dispatch({ type: 'read', article: article.id, span: null })}
            >
              <span className="foreign">{article.title}</span>
              <span className="quiet foreign">{sourceLine(article)}</span>
            </AriaButton>
          </li>
        )}
      </LongList>
    </section>
  );
}
