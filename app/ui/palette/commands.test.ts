import { expect, test } from 'vitest';
import { createStore } from '../../state/store.ts';
import { SMALL_GRAPH as GRAPH } from '../../state/testing.ts';
import type { OpenedDialog } from '../shell/dialogs.ts';
import { commandsOf, findCommands } from './commands.ts';

function opened() {
  const store = createStore();
  store.open(GRAPH, 'graph.json');
  const opens: string[] = [];
  const tools = { store, open: (dialog: OpenedDialog) => void opens.push(String(dialog)), canvas: { current: null } };
  const find = (query: string) => findCommands(commandsOf(tools), query);
  return { store, opens, find };
}

test.each([
  ['export', 'Export'],
  ['gephi', 'Export'],
  ['copy link', 'Share or keep this view'],
  ['theme dark', 'Theme: dark'],
  ['night', 'Theme: light'],
  ['circle', 'Layout: Circle by type'],
  ['arrange rings', 'Layout: Rings by steps'],
  ['clear', 'Clear all filters'],
  ['timeline', 'Open the timeline'],
  ['table rel', 'Open the table of relations'],
  ['pagerank', 'Size tells PageRank'],
  ['communit', 'Colour tells community'],
  ['shortcuts', 'Help'],
  ['tour', 'Take the tour'],
  ['paths', 'Connect actors'],
  ['differ', 'Where reports differ'],
  ['only planned', 'Only what is planned or possible'],
  ['what is denied', 'Only what is denied'],
])('%j finds "%s"', (query, label) => {
  expect(opened().find(query)[0]?.label).toBe(label);
});

test('what can not be done now is not offered', () => {
  const { store, find } = opened();
  expect(find('undo')).toEqual([]);
  expect(find('leave focus')).toEqual([]);
  store.dispatch({ type: 'focus', actors: [GRAPH.entities[0]!.id] });
  expect(find('undo').map(({ label }) => label)).toEqual([`Undo: Focus on ${GRAPH.entities[0]!.name}`]);
  find('leave focus')[0]!.run();
  expect(store.getState().history.present.view.filter.actors).toBeNull();
  store.undo();
  find('redo')[0]!.run();
  expect(store.getState().history.present.view.filter.actors).toBeNull();
});

test('neighbours are added and taken away where others are left out, and several selected are shown alone', () => {
  const { store, find } = opened();
  const [first, second] = GRAPH.entities.map(({ id }) => id);
  store.dispatch({ type: 'select', selection: { kind: 'actors', actors: [first!] } });
  expect(find('neighbours add')).toEqual([]);
  store.dispatch({ type: 'focus', actors: [second!] });
  const filterOf = () => store.getState().history.present.view.filter.actors!;
  find('add neighbours')[0]!.run();
  expect(filterOf().expanded).toEqual([first]);
  find('collapse')[0]!.run();
  expect(filterOf().expanded).toEqual([]);
  store.dispatch({ type: 'select', selection: { kind: 'actors', actors: [first!, second!] } });
  find('show only')[0]!.run();
  expect(filterOf()).toMatchObject({ distance: 0, expanded: [] });
  expect([...filterOf().actors].sort()).toEqual([first, second].sort());
});

test('a switch that is on is offered to be put off', () => {
  const { store, find } = opened();
  find('hide co mentions')[0]!.run();
  expect(store.getState().history.present.view.filter.coMentions).toBe(false);
  expect(find('hide co mentions')[0]!.label).toBe('No longer: Hide co-mentions');
});

test('all commands have names of their own', () => {
  const labels = opened()
    .find('')
    .map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('dialogs are opened', () => {
  const { opens, find } = opened();
  for (const query of ['export', 'share', 'help', 'tour', 'what you did']) find(query)[0]!.run();
  expect(opens).toEqual(['export', 'share', 'help', 'tour', 'history']);
});
