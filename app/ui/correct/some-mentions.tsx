import { useState } from 'react';
import type { Mention } from '../../../core/model/graph.ts';
import type { EntityType } from '../../../core/model/ontology.ts';
import type { CorrectionRequest } from '../../state/corrections/correct.ts';
import { useDerived } from '../../state/provider.tsx';
import type { ActorDetails } from '../../state/selectors/details.ts';
import { mentionsIn, type MentionItem, type NamingArticle } from '../../state/selectors/mentions.ts';
import { counted, ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { Choice } from '../common/choice.tsx';
import { Options } from '../common/options.tsx';
import { sourceLine } from '../common/wording.ts';
import type { Ask } from './correct-dialog.tsx';
import { Words } from './fields.tsx';

/** More are not listed at once. */
const MOST = 300;

const MEANT = [
  { value: 'another', label: 'They mean another actor', explained: 'Their relations go with them.' },
  { value: 'nobody', label: 'They mean nobody', explained: 'They are no longer mentions of an actor.' },
] as const;

interface SomeMentionsProps {
  readonly details: ActorDetails;
  /** Chosen from the start. */
  readonly first: Pick<Mention, 'article' | 'start'> | null;
  readonly ask: Ask;
}

const keyOf = ({ article, start }: Pick<Mention, 'article' | 'start'>): string => `${start} ${article}`;

/** Chooses mentions of an actor, and says whom they mean. */
export function SomeMentions({ details, first, ask }: SomeMentionsProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Mention | null>>(
    () => new Map(first ? [[keyOf(first), null]] : []),
  );
  const [meant, setMeant] = useState<string>('another');
  const [name, setName] = useState('');
  const [type, setType] = useState<EntityType>(details.type);
  const index = useDerived((open) => open);
  const listed = withinLimit(details.mentions);
  const items = listed.flatMap(({ article }) => mentionsIn(index, details.id, article.id));
  const tell = (now: { keys?: ReadonlySet<string>; meant?: string; name?: string; type?: EntityType }): void => {
    const keys = now.keys ?? new Set(chosen.keys());
    const mentions = items.map(({ mention }) => mention).filter((mention) => keys.has(keyOf(mention)));
    ask(requestFor(details, mentions, { meant, name, type, ...now }));
  };
  const mark = ({ mention }: MentionItem, on: boolean): void => {
    const next = new Map(chosen);
    if (on) next.set(keyOf(mention), mention);
    else next.delete(keyOf(mention));
    setChosen(next);
    tell({ keys: new Set(next.keys()) });
  };
  return (
    <>
      <div className="correct-mentions" role="group" aria-label="Mentions" tabIndex={0}>
        {listed.map((naming) => (
          <InArticle
            key={naming.article.id}
            naming={naming}
            items={mentionsIn(index, details.id, naming.article.id)}
            isChosen={(mention) => chosen.has(keyOf(mention))}
            mark={mark}
          />
        ))}
      </div>
      <p className="quiet" role="status">
        {counted(chosen.size, 'mention')} of {details.mentionCount} chosen
        {items.length < details.mentionCount && `; the first ${items.length} are listed`}
      </p>
      <Options
        label="Whom do they mean?"
        value={meant}
        options={MEANT}
        onChange={(value) => {
          setMeant(value);
          tell({ meant: value });
        }}
      />
      {meant === 'another' && (
        <>
          <Words
            label="Name of the other actor"
            value={name}
            onChange={(text) => {
              setName(text);
              tell({ name: text });
            }}
          />
          <Options
            label="Which is a"
            value={type}
            explained=""
            onChange={(value) => {
              setType(value as EntityType);
              tell({ type: value as EntityType });
            }}
            options={Object.entries(ENTITY_TYPE_WORDS).map(([value, { one }]) => ({ value, label: one }))}
          />
        </>
      )}
    </>
  );
}

function withinLimit(articles: readonly NamingArticle[]): readonly NamingArticle[] {
  let count = 0;
  return articles.filter((naming) => {
    count += naming.count;
    return count - naming.count < MOST;
  });
}

/** Nothing while it is incomplete; of all mentions, none would be left to the actor. */
function requestFor(
  details: ActorDetails,
  mentions: readonly Mention[],
  { meant, name, type }: { readonly meant: string; readonly name: string; readonly type: EntityType },
): CorrectionRequest | null {
  if (mentions.length === 0) return null;
  if (meant === 'nobody') return { verb: 'reject-mention', mentions };
  if (name.trim() === '' || mentions.length === details.mentionCount) return null;
  return { verb: 'split', mentions, name: name.trim(), type };
}

interface InArticleProps {
  readonly naming: NamingArticle;
  readonly items: readonly MentionItem[];
  readonly isChosen: (mention: Mention) => boolean;
  readonly mark: (item: MentionItem, on: boolean) => void;
}

function InArticle({ naming: { article }, items, isChosen, mark }: InArticleProps) {
  return (
    <fieldset>
      <legend className="section-head foreign">
        {article.title} <span className="quiet">{sourceLine(article)}</span>
      </legend>
      {items.map((item) => (
        <Choice key={item.mention.start} chosen={isChosen(item.mention)} onChange={(on) => mark(item, on)}>
          <span className="foreign">
            …{item.pieces.map((piece) => (piece.actor ? <b key={piece.start}>{piece.text}</b> : piece.text))}…
          </span>
        </Choice>
      ))}
    </fieldset>
  );
}
