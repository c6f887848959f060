import { describe, expect, test } from 'vitest';
import { DEFAULT_FILTER } from '../../core/analysis/filter.ts';
import { entityId } from '../../core/model/ids.ts';
import { produce, type Action } from './actions.ts';
import { INITIAL_VIEW, type View } from './view.ts';

const [A, B, C] = ['person:a', 'person:b', 'person:c'].map(entityId) as [
  ReturnType<typeof entityId>,
  ReturnType<typeof entityId>,
  ReturnType<typeof entityId>,
];

const after = (...actions: readonly Action[]): View => actions.reduce(produce, INITIAL_VIEW);

describe('what a user does', () => {
  test('to expand an actor focuses on it first, then adds to the focus', () => {
    expect(after({ type: 'expand', actor: A }).filter.actors).toMatchObject({ actors: [A], mode: 'any', distance: 1 });
    const { actors } = after({ type: 'focus', actors: [A] }, { type: 'expand', actor: B }).filter;
    expect(actors).toMatchObject({ actors: [A], expanded: [B] });
  });

  test('to collapse takes an expansion back', () => {
    const { actors } = after(
      { type: 'focus', actors: [A] },
      { type: 'expand', actor: B },
      { type: 'collapse', actor: B },
    ).filter;
    expect(actors).toMatchObject({ actors: [A], expanded: [] });
  });

  test('to focus on other actors keeps mode and distance, and forgets expansions', () => {
    const { actors } = after(
      { type: 'focus', actors: [A, B], mode: 'between', distance: 2 },
      { type: 'expand', actor: C },
      { type: 'focus', actors: [B, C] },
    ).filter;
    expect(actors).toEqual({ actors: [B, C], mode: 'between', distance: 2, expanded: [] });
  });

  test('to focus on a hidden actor brings it back', () => {
    expect(after({ type: 'hide', actors: [A, B] }, { type: 'focus', actors: [A] }).filter.hidden).toEqual([B]);
  });

  test('to focus on nobody leaves the focus', () => {
    expect(after({ type: 'focus', actors: [A] }, { type: 'focus', actors: [] }).filter.actors).toBeNull();
  });

  test('to hide an actor takes it out of the selection', () => {
    const view = after(
      { type: 'toggle-select', actor: A },
      { type: 'toggle-select', actor: B },
      { type: 'hide', actors: [A] },
    );
    expect(view.selection).toEqual({ kind: 'actors', actors: [B] });
    expect(produce(view, { type: 'hide', actors: [B] }).selection).toEqual({ kind: 'none' });
  });

  test('to add an actor to a selected relation selects the actor alone', () => {
    const view = after(
      { type: 'select', selection: { kind: 'pair', pair: [A, B] } },
      { type: 'toggle-select', actor: C },
    );
    expect(view.selection).toEqual({ kind: 'actors', actors: [C] });
  });

  test('to clear one filter leaves the others', () => {
    const view = after(
      { type: 'filter', change: { coMentions: false, minEvidence: 3 } },
      { type: 'clear-filter', fields: ['coMentions'] },
    );
    expect(view.filter).toEqual({ ...DEFAULT_FILTER, minEvidence: 3 });
    expect(produce(view, { type: 'clear-filter' }).filter).toEqual(DEFAULT_FILTER);
  });

  test('to unpin one actor leaves the others where they were put', () => {
    const view = after(
      { type: 'pin', positions: { [A]: { x: 1, y: 1 }, [B]: { x: 2, y: 2 } } },
      { type: 'unpin', actors: [A] },
    );
    expect(view.pinned).toEqual({ [B]: { x: 2, y: 2 } });
    expect(produce(view, { type: 'unpin' }).pinned).toEqual({});
  });
});
