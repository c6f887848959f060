/** The commands of the page, to be found by words. Each is also a button, a menu item or a key somewhere. */
import type { RefObject } from 'react';
import type { EntityId } from '../../../core/model/ids.ts';
import { MODALITIES } from '../../../core/model/ontology.ts';
import type { GraphCanvas } from '../../canvas/port.ts';
import { namingOf } from '../../state/naming.ts';
import { canRedo, canUndo } from '../../state/history.ts';
import { SWITCHES } from '../../state/selectors/switches.ts';
import { ARRANGEMENT_WORDS, listed } from '../../state/step-name.ts';
import type { Store } from '../../state/store.ts';
import {
  ARRANGEMENTS,
  BELOW,
  COLOURS,
  selectedActors,
  SIZES,
  THEMES,
  type Below,
  type Theme,
  type View,
} from '../../state/view.ts';
import { MODALITY_WORDS, SIZE_WORDS } from '../../state/wording.ts';
import type { IconName } from '../common/icons.tsx';
import { connectSelected } from '../connect/connect-selected.ts';
import { askLayout } from '../network/layout-requests.ts';
import type { OpenedDialog } from '../shell/dialogs.ts';

export interface Command {
  readonly label: string;
  /** Further words by which it is found. */
  readonly words: string;
  readonly keys?: readonly string[];
  readonly icon: IconName;
  readonly run: () => void;
}

export interface CommandTools {
  readonly store: Store;
  readonly open: (dialog: OpenedDialog) => void;
  readonly canvas: RefObject<GraphCanvas | null>;
}

const BELOW_WORDS: Record<Below, string> = {
  timeline: 'Open the timeline',
  outline: 'Open the outline',
  actors: 'Open the table of actors',
  relations: 'Open the table of relations',
  evidence: 'Open the table of sentences',
  sources: 'Open the list of articles and sources',
};

const THEME_WORDS: Record<Theme, string> = {
  system: 'Theme: as the system has it',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

/** Everything that can be done now. */
export function commandsOf(tools: CommandTools): readonly Command[] {
  const { view } = tools.store.getState().history.present;
  return [
    ...stepCommands(tools),
    ...passingOn(tools),
    ...actorCommands(tools, view),
    ...filterCommands(tools, view),
    ...networkCommands(tools, view),
    ...surroundings(tools, view),
  ];
}

/** Those that all words of a query begin a word of, first those that have them in their names; all of them for an empty query. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const wanted = wordsOf(query);
  const isIn = (text: string): boolean => {
    const own = wordsOf(text);
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  };
  const found = commands.filter(({ label, words }) => isIn(`${label} ${words}`));
  return [...found.filter(({ label }) => isIn(label)), ...found.filter(({ label }) => !isIn(label))];
}

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? [];

function stepCommands({ store, open }: CommandTools): readonly Command[] {
  const { history } = store.getState();
  return [
    ...(canUndo(history)
      ? [command(`Undo: ${history.present.name}`, 'back', 'undo', () => store.undo(), ['Ctrl Z'])]
      : []),
    ...(canRedo(history)
      ? [command(`Redo: ${history.future[0]!.name}`, 'again', 'redo', () => store.redo(), ['Ctrl Shift Z'])]
      : []),
    command('What you did', 'history steps', 'history', () => open('history')),
  ];
}

const passingOn = ({ open }: CommandTools): readonly Command[] => [
  command('Share or keep this view', 'link copy permalink named views save', 'share', () => open('share')),
  command(
    'Export',
    'download save gexf gephi graphml csv excel cytoscape cx2 json brief markdown html picture png svg image',
    'download',
    () => open('export'),
  ),
];

function actorCommands({ store, open }: CommandTools, { selection, filter }: View): readonly Command[] {
  const { loading } = store.getState();
  const naming = namingOf(loading.status === 'ready' ? loading.index : null);
  const actors = selectedActors(selection);
  const names = listed(actors.map((id) => naming.actor(id)));
  const ofSelected = [
    command(`Only the network of ${names}`, 'focus ego neighbours', 'network', () =>
      store.dispatch({ type: 'focus', actors }),
    ),
    ...neighbourCommands(store, actors, filter),
    ...(actors.length > 1
      ? [command(`Show only ${names}`, 'selected', 'network', () => store.dispatch({ type: 'show-only', actors }))]
      : []),
    ...(actors.length === 1
      ? [
          command(`Correct ${names}`, 'rename merge split retype alias wrong type mention', 'pencil', () =>
            open({ correct: { kind: 'actor', actor: actors[0]! } }),
          ),
        ]
      : []),
    command(`Hide ${names}`, 'remove', 'minus', () => store.dispatch({ type: 'hide', actors })),
  ];
  return [
    command('Connect actors', 'paths between shortest links', 'connect', () => connectSelected(store), ['C']),
    ...(actors.length > 0 ? ofSelected : []),
    ...correctRelation(open, selection),
    command('Corrections', 'curation file list open download wrong', 'pencil', () => open('corrections')),
    ...(filter.actors === null
      ? []
      : [command('Leave the focus', 'all actors network', 'network', () => store.dispatch({ type: 'unfocus' }))]),
  ];
}

/** Only where a choice of actors leaves others out. */
function neighbourCommands(
  store: Store,
  actors: readonly EntityId[],
  { actors: choice }: View['filter'],
): readonly Command[] {
  const [actor, ...more] = actors;
  if (choice === null || actor === undefined || more.length > 0) return [];
  return choice.expanded.includes(actor)
    ? [command('Take its neighbours away', 'collapse', 'network', () => store.dispatch({ type: 'collapse', actor }))]
    : [command('Add its neighbours', 'expand', 'network', () => store.dispatch({ type: 'expand', actor }))];
}

function correctRelation(open: CommandTools['open'], selection: View['selection']): readonly Command[] {
  if (selection.kind !== 'relation' && selection.kind !== 'evidence') return [];
  const subject =
    selection.kind === 'relation'
      ? { kind: 'relation' as const, relation: selection.relation }
      : { kind: 'relation' as const, relation: selection.evidence.relation, evidence: selection.evidence };
  return [
    command('Correct this relation', 'reject wrong sentence evidence', 'pencil', () => open({ correct: subject })),
  ];
}

function filterCommands({ store }: CommandTools, { filter }: View): readonly Command[] {
  return [
    command('Clear all filters', 'reset everything', 'filter', () => store.dispatch({ type: 'clear-filter' })),
    ...SWITCHES.map(({ label, explained, isOn, on, off }) =>
      command(isOn(filter) ? `No longer: ${label}` : label, `filter only ${explained}`, 'filter', () =>
        store.dispatch({ type: 'filter', change: isOn(filter) ? off : on }),
      ),
    ),
    ...MODALITIES.map((how) =>
      command(
        `Only what is ${MODALITY_WORDS[how].word}`,
        `filter modality ${MODALITY_WORDS[how].explained}`,
        'filter',
        () => store.dispatch({ type: 'filter', change: { modalities: [how] } }),
      ),
    ),
  ];
}

function networkCommands({ store, canvas }: CommandTools, { pinned }: View): readonly Command[] {
  return [
    command('Fit to the screen', 'zoom all network', 'fit', () => canvas.current?.fit(), ['F']),
    ...ARRANGEMENTS.map((by) =>
      command(`Layout: ${ARRANGEMENT_WORDS[by]}`, 'arrange order positions', 'layout', () => askLayout(by)),
    ),
    ...(Object.keys(pinned).length > 0
      ? [
          command('Layout: as built', 'unpin put back moved positions', 'layout', () =>
            store.dispatch({ type: 'unpin' }),
          ),
        ]
      : []),
    ...SIZES.map((size) =>
      command(`Size tells ${SIZE_WORDS[size]}`, 'measure look degree', 'look', () =>
        store.dispatch({ type: 'look', change: { size } }),
      ),
    ),
    ...COLOURS.map((colour) =>
      command(`Colour tells ${colour}`, 'louvain groups communities look', 'look', () =>
        store.dispatch({ type: 'look', change: { colour } }),
      ),
    ),
  ];
}

function surroundings({ store, open }: CommandTools, { panels, theme }: View): readonly Command[] {
  const show = (table: Below | null): void => store.dispatch({ type: 'panels', change: { table } });
  return [
    ...BELOW.filter((table) => table !== panels.table).map((table) =>
      command(BELOW_WORDS[table], 'tables show list dates days evidence', 'table', () => show(table)),
    ),
    ...(panels.table === null ? [] : [command('Close what is open below', 'tables', 'down', () => show(null))]),
    ...(['filters', 'details', 'legend'] as const).map((panel) =>
      command(`${panels[panel] ? 'Hide' : 'Show'} the ${panel}`, 'panel side', 'details', () =>
        store.dispatch({ type: 'panels', change: { [panel]: !panels[panel] } }),
      ),
    ),
    ...THEMES.filter((one) => one !== theme).map((one) =>
      command(THEME_WORDS[one], 'colours mode night contrast', 'sun', () =>
        store.dispatch({ type: 'theme', theme: one }),
      ),
    ),
    command('Help', 'keys shortcuts', 'help', () => open('help'), ['?']),
    command('Take the tour', 'introduction start', 'help', () => open('tour')),
  ];
}

const command = (label: string, words: string, icon: IconName, run: () => void, keys?: readonly string[]): Command => ({
  label,
  words,
  icon,
  run,
  ...(keys && { keys }),
});
