/** Undo and redo: views with the names of the steps that led to them. */
import type { Edition } from './corrections/edition.ts';
import type { View } from './view.ts';

/** A view, the edition of the graph that it is a view of, and what the user did that led to it. */
export interface Step {
  readonly name: string;
  readonly view: View;
  /** `null` before a graph is open. */
  readonly edition: Edition | null;
}

export interface History {
  /** Oldest first. The first step is where the user began. */
  readonly past: readonly Step[];
  readonly present: Step;
  /** Next first. */
  readonly future: readonly Step[];
}

/** Steps beyond this many are forgotten, oldest first. */
export const HISTORY_LENGTH = 200;

export function beginHistory(view: View, edition: Edition | null = null, name = 'Opened'): History {
  return { past: [], present: { name, view, edition }, future: [] };
}

/** A new step; whatever had been undone is gone. */
export function record(
  history: History,
  name: string,
  view: View,
  edition: Edition | null = history.present.edition,
): History {
  if (view === history.present.view && edition === history.present.edition) return history;
  const past = [...history.past, history.present].slice(-HISTORY_LENGTH);
  return { past, present: { name, view, edition }, future: [] };
}

/** Changes the present view without a step: for what is not worth undoing, and for steps of one continuous movement. */
export function amend(history: History, view: View): History {
  return view === history.present.view ? history : { ...history, present: { ...history.present, view } };
}

export const canUndo = ({ past }: History): boolean => past.length > 0;
export const canRedo = ({ future }: History): boolean => future.length > 0;

export function undo(history: History): History {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

/** All steps, oldest first, and which of them is the present one: for a list to go back and forth in. */
export function steps(history: History): { readonly steps: readonly Step[]; readonly current: number } {
  return { steps: [...history.past, history.present, ...history.future], current: history.past.length };
}

/** Undoes or redoes until the given step of `steps` is the present one. */
export function goTo(history: History, step: number): History {
  const { steps: all } = steps(history);
  const present = all[step];
  if (present === undefined) return history;
  return { past: all.slice(0, step), present, future: all.slice(step + 1) };
}
