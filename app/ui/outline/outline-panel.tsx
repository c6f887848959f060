/** The network without the picture: an outline that arrow keys open, close and walk through, and Enter chooses from. */
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useDerived, useStore, useView } from '../../state/provider.tsx';
import { outlineOf, type OutlineItem } from '../../state/selectors/outline.ts';
import { Icon } from '../common/icons.tsx';
import { ActorShape, ClassLine } from '../common/shapes.tsx';
import './outline.css';

export default function OutlinePanel() {
  const store = useStore();
  const index = useDerived((graphIndex) => graphIndex);
  const view = useView();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const items = outlineOf(index, view, open);
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
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
      {(item) => (
        <Item item={item} choose={({ key, action }) => (action === undefined ? toggle(key) : store.dispatch(action))} />
      )}
    </Tree>
  );
}

/** What is closed gets one child that nobody sees: without children, the tree would not open by key. */
function childrenOf({ key, opens, children }: OutlineItem): readonly OutlineItem[] {
  if (!opens || children.length > 0) return children;
  return [{ key: `${key} …`, kind: 'sentence', text: '…', aside: '', opens: false, children: [] }];
}

interface ItemProps {
  readonly item: OutlineItem;
  readonly choose: (item: OutlineItem) => void;
}

function Item({ item, choose }: ItemProps) {
  return (
    <TreeItem
      id={item.key}
      className="outline-item"
      textValue={`${item.text}, ${item.aside}`}
      onAction={() => choose(item)}
    >
      <TreeItemContent>
        {item.opens && (
          <Button slot="chevron" className="outline-chevron">
            <Icon name="right" size={12} />
          </Button>
        )}
        {item.actorType && <ActorShape type={item.actorType} size={12} />}
        {item.relationClass && <ClassLine of={item.relationClass} width={16} />}
        <span className={`foreign outline-text${item.kind === 'sentence' ? ' serif' : ''}`}>{item.text}</span>
        <span className="quiet outline-aside">{item.aside}</span>
      </TreeItemContent>
      <Collection items={childrenOf(item)}>{(child) => <Item item={child} choose={choose} />}</Collection>
    </TreeItem>
  );
}
