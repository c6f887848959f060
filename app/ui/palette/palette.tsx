/** The search over actors by any name, relations and articles, and the commands of the page. */
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import type { GraphCanvas } from '../../canvas/port.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { connectHits } from '../../state/selectors/connect-hits.ts';
import { searchList, type SearchList } from '../../state/selectors/search.ts';
import type { Action } from '../../state/actions.ts';
import { focusDetails } from '../details/panel-focus.tsx';
import { Icon } from '../common/icons.tsx';
import { ActorShape, ClassLine } from '../common/shapes.tsx';
import { sourceLine } from '../common/wording.ts';
import { ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { useOpenDialog } from '../shell/dialogs.ts';
import { ENTER } from '../shell/shortcuts.ts';
import { CommandHits } from './command-hits.tsx';
import { commandsOf, findCommands, type Command } from './commands.ts';
import { ConnectHits } from './connect-hits.tsx';
import './palette.css';

/** Commands listed with other hits. */
const MOST_COMMANDS = 6;

interface PaletteProps {
  /** What was typed while this was fetched. */
  readonly typed: RefObject<string>;
  readonly canvas: RefObject<GraphCanvas | null>;
  readonly close: () => void;
}

export default function Palette({ typed, canvas, close }: PaletteProps) {
  const store = useStore();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A frame later, when the list is there.
    let frame = requestAnimationFrame(() => {
      const [words = '', ...enters] = typed.current.split(ENTER);
      typeBefore(field.current!, words);
      if (enters.length > 0) frame = chooseFirst(field.current!, words);
    });
    return () => cancelAnimationFrame(frame);
  }, [typed]);
  const found = useDerived((index, view) => searchList(index, view, query.trim()));
  const connections = useDerived((index, view) => connectHits(index, view, query.trim()));
  const open = useOpenDialog();
  const all = useMemo(() => commandsOf({ store, open, canvas }), [store, open, canvas]);
  const commands = findCommands(all, query).slice(0, query.trim() === '' ? all.length : MOST_COMMANDS);
  const run = (command: Command): void => {
    close();
    command.run();
  };
  const choose = (action: Action): void => {
    close();
    if (action.type === 'select') store.dispatch({ type: 'close-reader' });
    store.dispatch(action);
    // A connection that is not complete asks for names itself.
    if (action.type !== 'connect' || action.actors.length > 1) focusDetails();
  };
  const empty = found.actors.length + found.relations.length + found.articles.length === 0;
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="palette" data-modal>
        <Dialog className="palette-dialog" aria-label="Search">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className="palette-field" aria-label="Search actors, relations, articles, commands" autoFocus>
              <Icon name="search" />
              <Input ref={field} placeholder="Search actors, relations, articles, commands …" />
              <kbd>Esc</kbd>
            </SearchField>
            {/* The list has no focus of its own: who scrolls by keys needs something that has. */}
            <div className="palette-scroll" role="group" aria-label="What is found" tabIndex={0}>
              <ListBox
                className="palette-list"
                aria-label="Found"
                selectionMode="none"
                renderEmptyState={() => <p className="palette-empty">{`Nothing found for “${query}”.`}</p>}
              >
                {connections.length > 0 && <ConnectHits hits={connections} choose={choose} />}
                {!empty && <Hits found={found} choose={choose} />}
                {commands.length > 0 && <CommandHits commands={commands} choose={run} />}
              </ListBox>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** As if typed before what stands in the field: the list marks its first hit only for what is typed. */
function typeBefore(field: HTMLInputElement, text: string): void {
  if (text === '') return;
  field.setSelectionRange(0, 0);
  field.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: text, bubbles: true }));
  // Deprecated, and without a successor: nothing else types as the user does. It leaves out the event before.
  document.execCommand('insertText', false, text);
  field.setSelectionRange(field.value.length, field.value.length);
}

/** Frames after which a hit that is not marked by then is not waited for. */
const PATIENCE = 60;

/** Chooses the first hit once it is marked, as Enter does, unless something else is typed meanwhile. Gives the frame that it waits for. */
function chooseFirst(field: HTMLInputElement, words: string, patience = PATIENCE): number {
  return requestAnimationFrame(() => {
    if (!field.isConnected || field.value !== words || patience === 0) return;
    if (field.closest('[role=dialog]')?.querySelector('[role=option][data-focused]')) pressEnter(field);
    else chooseFirst(field, words, patience - 1);
  });
}

function pressEnter(field: HTMLInputElement): void {
  for (const type of ['keydown', 'keyup']) {
    field.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true }));
  }
}

interface HitsProps {
  readonly found: SearchList;
  readonly choose: (action: Action) => void;
}

function Hits({ found: { actors, relations, articles }, choose }: HitsProps) {
  return (
    <>
      {actors.length > 0 && <ActorHits actors={actors} choose={choose} />}
      {relations.length > 0 && <RelationHits relations={relations} choose={choose} />}
      {articles.length > 0 && <ArticleHits articles={articles} choose={choose} />}
    </>
  );
}

type HitsOf<Kind extends keyof SearchList> = Pick<SearchList, Kind> & Pick<HitsProps, 'choose'>;

function ActorHits({ actors, choose }: HitsOf<'actors'>) {
  return (
    <ListBoxSection id="actors">
      <Header className="palette-section">Actors</Header>
      {actors.map(({ id, name, type, alias, shown }) => (
        <ListBoxItem
          key={id}
          id={`actor ${id}`}
          className="palette-item"
          textValue={name}
          onAction={() => choose({ type: 'select', selection: { kind: 'actors', actors: [id] } })}
        >
          <ActorShape type={type} />
          <span className="foreign">
            {name}
            {alias !== null && <span className="quiet"> also {alias}</span>}
          </span>
          <Aside words={ENTITY_TYPE_WORDS[type].one} shown={shown} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

function RelationHits({ relations, choose }: HitsOf<'relations'>) {
  return (
    <ListBoxSection id="relations">
      <Header className="palette-section">Relations</Header>
      {relations.map((relation) => (
        <ListBoxItem
          key={relation.id}
          id={`relation ${relation.id}`}
          className="palette-item"
          textValue={`${relation.source.name} ${relation.label} ${relation.target.name}`}
          onAction={() => choose({ type: 'select', selection: { kind: 'relation', relation: relation.id } })}
        >
          <ClassLine of={relation.class} width={16} />
          <span className="foreign">
            {relation.source.name} <span className="quiet">{relation.label}</span> {relation.target.name}
          </span>
          <Aside words={relation.countText} shown={relation.shown} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

function ArticleHits({ articles, choose }: HitsOf<'articles'>) {
  return (
    <ListBoxSection id="articles">
      <Header className="palette-section">Articles</Header>
      {articles.map((article) => (
        <ListBoxItem
          key={article.id}
          id={`article ${article.id}`}
          className="palette-item"
          textValue={article.title}
          onAction={() => choose({ type: 'read', article: article.id, span: null })}
        >
          <Icon name="article" />
          <span className="foreign">{article.title}</span>
          <Aside words={sourceLine(article)} shown />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

function Aside({ words, shown }: { readonly words: string; readonly shown: boolean }) {
  return (
    <span className="palette-aside">
      {words}
      {!shown && ' · not shown by the filters'}
    </span>
  );
}
