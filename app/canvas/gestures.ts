/** From Cytoscape's events to what the user means: select, expand, menu, hover, move. */
import type cytoscape from 'cytoscape';
import type { Position } from '../../core/model/graph.ts';
import type { EntityId } from '../../core/model/ids.ts';
import type { CanvasEvents, Point, Target } from './port.ts';
import { elementId, sameTarget } from './targets.ts';

export interface GestureContext {
  readonly cy: cytoscape.Core;
  readonly events: CanvasEvents;
  /** What an element stands for. */
  target(element: string | null): Target | null;
  /** The element whose label is at a point. */
  labelAt(point: Point): string | null;
  /** Lights up what the pointer rests on. */
  highlight(target: Target | null): void;
}

/** A pointer that only crosses an element doesn't rest on it. */
const REST_MS = 70;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Listens; the result stops the timers. Cytoscape drops its listeners itself when it is destroyed. */
export function listenToGestures(context: GestureContext): () => void {
  const { cy, events } = context;
  const targetOf = (event: cytoscape.EventObject): Target | null =>
    context.target(elementId(event) ?? context.labelAt(event.renderedPosition));
  let held = false;
  /** Of the last two taps, latest last; `null` on the background and with a key held. */
  let tapped: readonly (Target | null)[] = [];
  cy.on('tapstart', () => (held = false));
  cy.on('tap', (event) => {
    if (held) return;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
    const target = targetOf(event);
    const add = shiftKey || ctrlKey || metaKey;
    tapped = [tapped.at(-1) ?? null, add ? null : target];
    events.select(target, add);
  });
  cy.on('dbltap', () => {
    // Cytoscape goes by time alone: two quick taps on different actors are no double tap.
    const [first, second] = tapped;
    if (second?.kind === 'actor' && sameTarget(first ?? null, second)) events.expand(second.actor);
  });
  cy.on('cxttap', (event) => events.menu(targetOf(event), event.renderedPosition));
  cy.on('taphold', (event) => {
    held = true;
    events.menu(targetOf(event), event.renderedPosition);
  });
  listenToMoves(context);
  return listenToHover(context, targetOf);
}

function listenToMoves({ cy, events, target }: GestureContext): void {
  let moved = false;
  cy.on('grab', 'node', () => (moved = false));
  cy.on('drag', 'node', () => (moved = true));
  cy.on('free', 'node', (event) => {
    const found = target(elementId(event));
    if (!moved || found?.kind !== 'actor') return;
    const { x, y } = (event.target as cytoscape.NodeSingular).position();
    const positions: Record<EntityId, Position> = { [found.actor]: { x: tenth(x), y: tenth(y) } };
    events.move(positions);
  });
}

function listenToHover(
  { cy, events, highlight }: GestureContext,
  targetOf: (event: cytoscape.EventObject) => Target | null,
): () => void {
  let current: Target | null = null;
  let pending: Target | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (target: Target | null, at: Point): void => {
    current = target;
    highlight(target);
    events.hover(target, at);
  };
  cy.on('mousemove', (event) => {
    // A pressed button drags.
    if ((event.originalEvent as MouseEvent).buttons !== 0) return;
    const target = targetOf(event);
    cy.container()!.style.cursor = target === null ? '' : 'pointer';
    if (sameTarget(target, pending)) return;
    pending = target;
    clearTimeout(timer);
    if (!sameTarget(target, current)) timer = setTimeout(rest, REST_MS, target, event.renderedPosition);
  });
  const leave = (): void => {
    clearTimeout(timer);
    pending = null;
    if (current !== null) rest(null, { x: 0, y: 0 });
  };
  cy.on('grab viewport area', leave);
  cy.container()!.addEventListener('mouseleave', leave);
  return () => clearTimeout(timer);
}
