import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { ArticleMentions } from '../../state/selectors/details.ts';
import { useStore } from '../../state/provider.tsx';
import { counted } from '../../state/wording.ts';
import { Icon } from '../common/icons.tsx';
import { sourceLine } from '../common/wording.ts';

interface Props {
  readonly mentions: readonly ArticleMentions[];
  readonly count: number;
}

/** Where an actor is named or spoken of, article by article. */
export function ActorMentions({ mentions, count }: Props) {
  return (
    <section className="mentions">
      <h3 className="section-head">
        {counted(count, 'mention')} in {counted(mentions.length, 'article')}
      </h3>
      {mentions.map((inArticle) => (
        <InArticle inArticle={inArticle} key={inArticle.article.id} />
      ))}
    </section>
  );
}

function InArticle({ inArticle: { article, mentions } }: { readonly inArticle: ArticleMentions }) {
  const store = useStore();
  return (
    <Disclosure className="mention-article">
      <h4>
        <AriaButton slot="trigger" className="mention-head">
          <Icon name="right" size={12} />
          <span className="foreign">
            {article.title}
            <span className="quiet">{sourceLine(article)}</span>
          </span>
          <span className="group-count">{counted(mentions.length, 'mention')}</span>
        </AriaButton>
      </h4>
      <DisclosurePanel>
        <ul>
          {mentions.map(({ mention, pieces }) => (
            <li key={mention.start}>
              <AriaButton
                className="snippet foreign"
                onPress={() =>
                  store.dispatch({
                    type: 'read',
                    article: article.id,
                    span: { start: mention.start, end: mention.end },
                  })
                }
              >
                …{pieces.map(({ text, start, actor }) => (actor ? <b key={start}>{text}</b> : text))}…
              </AriaButton>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
