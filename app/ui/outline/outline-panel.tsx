/** The network without the picture: an outline that arrow keys open, close and walk through, and Enter chooses from. */
import { useEffect, useReducer, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { TextsMissing } from '../../../core/model/texts.ts';
import { useDerived, useStore, useView } from '../../state/provider.tsx';
import { outlineOf, waitsIn, type OutlineItem } from '../../state/selectors/outline.ts';
import { Icon } from '../common/icons.tsx';
import { ActorShape, ClassLine } from '../common/shapes.tsx';
import './outline.css';

export default function OutlinePanel() {
  const store = useStore();
  const index = useDerived((graphIndex) => graphIndex);
  const view = useView();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState<ReadonlyMap<Promise<void>, string>>(new Map());
  const items = outlineOf(index, view, open);
  useWaits(items, (ready, what) => setMissing((before) => new Map(before).set(ready, what)));
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const choose = ({ key, action, waitsFor }: OutlineItem): void => {
    if (waitsFor !== undefined) {
      index.texts.retry();
      setMissing(new Map());
    } else if (action === undefined) toggle(key);
    else store.dispatch(action);
  };
  return (
    <Tree
      className="outline"
      aria-label="Outline of the network"
      items={items}
      selectionMode="none"
      expandedKeys={open}
      onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
      renderEmptyState={() => <p className="table-empty">The filters leave nothing here.</p>}
    >
      {(item) => <Item item={item} missing={missing} choose={choose} />}
    </Tree>
  );
}

/** Draws the outline anew when sentences that it waits for have come; `missed` hears why they can't. */
function useWaits(items: readonly OutlineItem[], missed: (ready: Promise<void>, what: string) => void): void {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const heard = useRef(new WeakSet<Promise<void>>());
  useEffect(() => {
    for (const ready of waitsIn(items)) {
      if (heard.current.has(ready)) continue;
      heard.current.add(ready);
      ready.then(lookAgain, (error: unknown) =>
        missed(ready, error instanceof TextsMissing ? error.problem.what : String(error)),
      );
    }
  });
}

/** What is closed gets one child that nobody sees: without children, the tree would not open by key. */
function childrenOf({ key, opens, children }: OutlineItem): readonly OutlineItem[] {
  if (!opens || children.length > 0) return children;
  return [{ key: `${key} …`, kind: 'sentence', text: '…', aside: '', opens: false, children: [] }];
}

interface ItemProps {
  readonly item: OutlineItem;
  /** Of sentences that could not be had, why. */
  readonly missing: ReadonlyMap<Promise<void>, string>;
  readonly choose: (item: OutlineItem) => void;
}

function Item({ item, missing, choose }: ItemProps) {
  const why = item.waitsFor && missing.get(item.waitsFor);
  const text = why === undefined ? item.text : `${why} Enter tries again.`;
  return (
    <TreeItem id={item.key} className="outline-item" textValue={`${text}, ${item.aside}`} onAction={() => choose(item)}>
      <TreeItemContent>
        {item.opens && (
          <Button slot="chevron" className="outline-chevron">
            <Icon name="right" size={12} />
          </Button>
        )}
        {item.actorType && <ActorShape type={item.actorType} size={12} />}
        {item.relationClass && <ClassLine of={item.relationClass} width={16} />}
        <span className={`foreign outline-text${item.kind === 'sentence' ? ' serif' : ''}`}>{text}</span>
        <span className="quiet outline-aside">{item.aside}</span>
      </TreeItemContent>
      <Collection items={childrenOf(item)}>
        {(child) => <Item item={child} missing={missing} choose={choose} />}
      </Collection>
    </TreeItem>
  );
}
