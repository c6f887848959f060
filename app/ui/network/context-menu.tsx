/** What can be done with what was right-clicked or long-pressed. Everything here is also in the details or the filters. */
import { useRef, type CSSProperties, type RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useOpenDialog, type OpenedDialog } from '../shell/dialogs.ts';
import type { GraphCanvas, Point, Target } from '../../canvas/port.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import { useStore, useView } from '../../state/provider.tsx';
import type { Store } from '../../state/store.ts';
import { connectSelected } from '../connect/connect-selected.ts';
import { pairOf, selectedActors, type View } from '../../state/view.ts';

interface ContextMenuProps {
  readonly target: Target | null;
  readonly at: Point;
  readonly canvas: RefObject<GraphCanvas | null>;
  readonly close: () => void;
}

interface Item {
  readonly label: string;
  readonly act: () => void;
}

export default function ContextMenu({ target, at, canvas, close }: ContextMenuProps) {
  const store = useStore();
  const view = useView();
  const anchor = useRef<HTMLSpanElement>(null);
  const open = useOpenDialog();
  const items = [...itemsFor(target, store, view, canvas), ...correctItems(target, open)];
  return (
    <>
      <span className="menu-anchor" ref={anchor} style={{ '--x': `${at.x}px`, '--y': `${at.y}px` } as CSSProperties} />
      <Popover
        className="menu-popover"
        aria-label="Actions"
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        onOpenChange={(open) => !open && close()}
      >
        <Menu className="menu" aria-label="Actions" autoFocus="first" onClose={close}>
          {items.map(({ label, act }) => (
            <MenuItem className="menu-item" key={label} id={label} onAction={act}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}

function itemsFor(target: Target | null, store: Store, view: View, canvas: ContextMenuProps['canvas']): Item[] {
  if (target === null) return networkItems(store, view, canvas);
  if (target.kind === 'actor') return actorItems(target.actor, store, view);
  const { pair, relation } = target;
  const selection =
    relation === null ? ({ kind: 'pair', pair: pairOf(...pair) } as const) : ({ kind: 'relation', relation } as const);
  return [
    { label: 'Show the evidence', act: () => store.dispatch({ type: 'select', selection }) },
    {
      label: 'Only what links these two',
      act: () => store.dispatch({ type: 'focus', actors: pair, mode: 'between', distance: 1 }),
    },
  ];
}

/** What the build may have got wrong of it. */
function correctItems(target: Target | null, open: (dialog: OpenedDialog) => void): Item[] {
  if (target === null) return [{ label: 'Corrections …', act: () => open('corrections') }];
  if (target.kind === 'actor') {
    return [{ label: 'Correct …', act: () => open({ correct: { kind: 'actor', actor: target.actor } }) }];
  }
  const { relation } = target;
  return relation === null
    ? []
    : [{ label: 'Correct …', act: () => open({ correct: { kind: 'relation', relation } }) }];
}

function actorItems(actor: EntityId, store: Store, { filter, pinned, selection, connection }: View): Item[] {
  const chosen = filter.actors?.actors ?? [];
  const selected = selectedActors(selection);
  const select = { kind: 'actors', actors: [actor] } as const;
  return [
    { label: 'Show details', act: () => store.dispatch({ type: 'select', selection: select }) },
    { label: 'Only its network', act: () => store.dispatch({ type: 'focus', actors: [actor] }) },
    ...(chosen.length > 0 && !chosen.includes(actor)
      ? [{ label: 'Add to the filter', act: () => store.dispatch({ type: 'focus', actors: [...chosen, actor] }) }]
      : []),
    ...connectItems(actor, store, selection, connection),
    filter.actors?.expanded.includes(actor)
      ? { label: 'Take its neighbours away', act: () => store.dispatch({ type: 'collapse', actor }) }
      : { label: 'Add its neighbours', act: () => store.dispatch({ type: 'expand', actor }) },
    ...(selected.length > 1 && selected.includes(actor)
      ? [{ label: 'Show only what is selected', act: () => store.dispatch({ type: 'show-only', actors: selected }) }]
      : []),
    { label: 'Add to or take from the selection', act: () => store.dispatch({ type: 'toggle-select', actor }) },
    ...(actor in pinned
      ? [{ label: 'Put back in its place', act: () => store.dispatch({ type: 'unpin', actors: [actor] }) }]
      : []),
    { label: 'Hide', act: () => store.dispatch({ type: 'hide', actors: [actor] }) },
  ];
}

/** With what is selected, or with what is connected already; else with whom the user names next. */
function connectItems(
  actor: EntityId,
  store: Store,
  selection: View['selection'],
  connection: View['connection'],
): Item[] {
  const connected = connection?.actors ?? [];
  const selected = selectedActors(selection);
  const others = (connected.length > 0 ? connected : selected).filter((id) => id !== actor);
  const label =
    connected.length > 0 ? 'Add to the paths' : others.length > 0 ? 'Connect with what is selected' : 'Connect with …';
  if (connected.includes(actor)) return [];
  return [{ label, act: () => store.dispatch({ type: 'connect', actors: [...others, actor] }) }];
}

function networkItems(store: Store, { pinned }: View, canvas: ContextMenuProps['canvas']): Item[] {
  return [
    { label: 'Fit to the screen', act: () => canvas.current?.fit() },
    { label: 'Connect actors …', act: () => connectSelected(store) },
    { label: 'Clear filters', act: () => store.dispatch({ type: 'clear-filter' }) },
    ...(Object.keys(pinned).length > 0
      ? [{ label: 'Put all actors back in their places', act: () => store.dispatch({ type: 'unpin' }) }]
      : []),
  ];
}
